import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'see-balance',
  place: ['console'],
  outcomes: {
    zero: { step: 'add-credit' },
    'payment-failed': { step: 'add-credit' },
    'limit-reached': { step: 'add-credit' },
    'credit-there': { step: 'see-organization' },
    unexpected: { step: 'new-key' },
    'no-access': 'report',
  },
  covers: ['R2', 'K6', 'X5'],
});
