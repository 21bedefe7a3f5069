import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'switch-key-on',
  place: ['console'],
  outcomes: {
    on: { step: 'prove-with-curl' },
    cannot: { step: 'new-key' },
    'nobody-knows': { step: 'see-usage' },
    'not-mine': { step: 'ask-owner' },
  },
  covers: ['G2', 'K6'],
});
