import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'call-from-server',
  place: ['code'],
  outcomes: {
    shipped: { step: 'new-key' },
    'own-use': { step: 'allow-local-origin' },
    'server-fails': 'paste',
  },
  covers: ['X1'],
});
