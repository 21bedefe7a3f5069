import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'see-usage',
  place: ['console'],
  outcomes: {
    mine: 'next',
    foreign: { step: 'revoke-leaked-key' },
    mistake: { step: 'limit-keys' },
    'no-access': { step: 'ask-owner' },
  },
  covers: ['X5', 'G4'],
});
