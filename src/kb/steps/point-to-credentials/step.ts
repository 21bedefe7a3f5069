import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'point-to-credentials',
  place: ['terminal', 'settings'],
  outcomes: {
    pointed: { step: 'restart-program' },
    'wrong-file': { step: 'new-key' },
    'no-role': { step: 'ask-owner' },
    clock: { step: 'fix-clock' },
  },
  covers: ['E2', 'E5'],
});
