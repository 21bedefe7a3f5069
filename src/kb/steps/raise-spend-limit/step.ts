import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'raise-spend-limit',
  place: ['console'],
  outcomes: {
    raised: { step: 'prove-with-curl' },
    'lower-output': { step: 'lower-output' },
    'not-mine': { step: 'wait-for-reset' },
    'not-my-right': 'report',
  },
  covers: ['R2', 'R6'],
});
