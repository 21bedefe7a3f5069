import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'key-or-login',
  effort: 'look',
  answers: {
    key: {
      rulesOut: ['login-expired', 'plan-usage-limit'],
    },
    login: {
      likely: ['login-expired', 'plan-usage-limit', 'auth-method'],
      rulesOut: ['key-placeholder', 'key-malformed'],
      unlikely: ['key-not-loaded', 'key-invalid', 'credit-exhausted', 'auth-header'],
    },
    both: {
      likely: ['auth-method', 'key-invalid', 'login-expired', 'credit-exhausted'],
      unlikely: ['key-not-loaded'],
    },
  },
});
