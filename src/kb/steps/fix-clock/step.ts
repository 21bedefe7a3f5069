import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'fix-clock',
  place: ['terminal', 'settings'],
  outcomes: {
    'was-off': { step: 'restart-program' },
    right: 'next',
    container: { step: 'ask-owner' },
  },
  covers: ['A4'],
});
