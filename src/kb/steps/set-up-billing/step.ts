import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'set-up-billing',
  place: ['console'],
  outcomes: {
    done: { step: 'prove-with-curl' },
    active: { step: 'see-organization' },
    refused: { step: 'write-support' },
    'not-my-right': 'report',
  },
  covers: ['R2', 'P5'],
});
