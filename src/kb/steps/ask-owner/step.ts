import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'ask-owner',
  place: ['browser'],
  outcomes: {
    granted: { step: 'prove-with-curl' },
    refused: { step: 'fall-back' },
    'no-owner': { step: 'write-support' },
    waiting: 'report',
  },
  covers: ['P6'],
});
