import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'drop-beta-header',
  place: ['code', 'terminal', 'app'],
  outcomes: {
    'works-without': 'solved',
    'need-it': { step: 'update-sdk' },
    'not-mine': { step: 'update-sdk' },
  },
  covers: ['H2'],
});
