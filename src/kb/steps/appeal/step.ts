import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'appeal',
  place: ['browser'],
  outcomes: {
    sent: { step: 'fall-back' },
    'no-form': { step: 'write-support' },
    leaked: { step: 'revoke-leaked-key' },
    refused: { step: 'fall-back' },
  },
  covers: ['P6'],
});
