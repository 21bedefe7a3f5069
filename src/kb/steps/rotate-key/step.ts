import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'rotate-key',
  place: ['console', 'settings'],
  outcomes: {
    'both-work': 'next',
    'still-used': { step: 'unset-stray-key' },
    'one-only': { step: 'restart-program' },
    'too-many-places': { step: 'store-keys' },
  },
  covers: ['X4', 'K7'],
});
