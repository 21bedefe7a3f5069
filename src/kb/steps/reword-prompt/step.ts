import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'reword-prompt',
  place: ['code', 'app'],
  outcomes: {
    passes: 'solved',
    'still-blocked': 'next',
    'only-sometimes': { step: 'change-filter' },
  },
});
