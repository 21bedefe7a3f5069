import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'revoke-leaked-key',
  place: ['console'],
  outcomes: {
    deleted: 'next',
    'in-production': { step: 'new-key' },
    'not-listed': 'next',
    'not-mine': { step: 'ask-owner' },
  },
  covers: ['K9'],
});
