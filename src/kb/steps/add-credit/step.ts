import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'add-credit',
  place: ['console'],
  outcomes: {
    added: { step: 'prove-with-curl' },
    raised: { step: 'prove-with-curl' },
    'have-subscription': { step: 'choose-credential' },
    refused: { step: 'write-support' },
    'not-my-right': 'report',
  },
  covers: ['P5', 'A2', 'A3'],
});
