import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'sign-in-again',
  place: ['app', 'terminal'],
  outcomes: {
    'variable-wins': { step: 'unset-stray-key' },
    'no-browser': { step: 'choose-credential' },
    'other-tool': { step: 'choose-credential' },
    'login-fails': 'paste',
  },
  covers: ['A1', 'K8'],
});
