import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'fix-scopes',
  place: ['console'],
  outcomes: {
    granted: 'next',
    'new-key-needed': { step: 'new-key' },
    'new-login-needed': { step: 'sign-in-again' },
    'not-my-right': { step: 'ask-owner' },
  },
  covers: ['H6', 'P1', 'P2'],
});
