import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'raise-tier',
  place: ['console', 'code'],
  outcomes: {
    raised: { step: 'prove-with-curl' },
    'asks-for-payment': { step: 'add-credit' },
    'work-can-wait': 'next',
    'not-possible': { step: 'fall-back' },
  },
  covers: ['R9'],
});
