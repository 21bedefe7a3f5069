import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'ask-operator',
  place: ['browser'],
  outcomes: {
    repaired: { step: 'prove-with-curl' },
    'not-served': { step: 'other-channel' },
    'i-operate': { step: 'see-gateway-log' },
    waiting: { step: 'fall-back' },
  },
  covers: ['G3'],
});
