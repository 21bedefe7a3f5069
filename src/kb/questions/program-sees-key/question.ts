import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'program-sees-key',
  effort: 'try',
  answers: {
    'not-set': {
      only: ['key-not-loaded', 'login-expired', 'auth-method', 'auth-header'],
      likely: ['key-not-loaded'],
    },
    sample: {
      only: ['key-placeholder'],
    },
    odd: {
      only: ['key-malformed', 'key-invalid'],
      likely: ['key-malformed'],
    },
    'other-start': {
      only: ['key-invalid', 'auth-method', 'login-expired'],
      likely: ['key-invalid'],
    },
    fine: {
      rulesOut: ['key-not-loaded', 'key-placeholder', 'key-malformed'],
    },
  },
});
