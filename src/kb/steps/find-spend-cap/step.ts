import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'find-spend-cap',
  place: ['console'],
  outcomes: {
    own: { step: 'raise-spend-limit' },
    providers: { step: 'wait-for-reset' },
    'no-limit': { cause: 'credit-exhausted' },
    unexpected: { step: 'new-key' },
    'no-access': 'report',
  },
  covers: ['R2', 'X5'],
});
