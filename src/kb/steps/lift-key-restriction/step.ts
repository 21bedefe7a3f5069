import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'lift-key-restriction',
  place: ['console'],
  outcomes: {
    lifted: { step: 'prove-with-curl' },
    'separate-key': { step: 'new-key' },
    'client-only': { step: 'choose-credential' },
    'not-mine': { step: 'ask-owner' },
  },
  covers: ['P3', 'P6', 'H6'],
});
