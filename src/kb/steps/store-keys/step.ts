import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'store-keys',
  place: ['settings'],
  outcomes: {
    stored: { step: 'restart-program' },
    'no-store': 'next',
    'in-repository': { step: 'revoke-leaked-key' },
  },
  covers: ['X2', 'X7'],
});
