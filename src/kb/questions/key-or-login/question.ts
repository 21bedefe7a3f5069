import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'key-or-login',
  effort: 'look',
  notAt: ['midjourney', 'ollama'],
  answers: {
    key: {
      unlikely: ['plan-usage-limit', 'cloud-credentials'],
      rulesOut: ['login-expired'],
    },
    login: {
      likely: ['login-expired', 'plan-usage-limit', 'auth-method', 'project-mismatch'],
      unlikely: ['key-not-loaded', 'credit-exhausted', 'auth-header'],
      rulesOut: [
        'key-placeholder', 'key-malformed', 'key-invalid', 'key-expired', 'key-disabled', 'key-leaked',
        'key-restriction', 'key-wrong-provider', 'cloud-credentials',
      ],
    },
    both: {
      likely: ['credential-conflict'],
      unlikely: ['key-not-loaded', 'cloud-credentials'],
    },
    cloud: {
      likely: ['cloud-credentials', 'login-expired', 'permission-scope', 'api-not-enabled', 'project-mismatch'],
      unlikely: ['auth-header'],
      rulesOut: [
        'key-placeholder', 'key-malformed', 'key-invalid', 'key-expired', 'key-leaked', 'key-disabled',
        'key-restriction', 'key-wrong-provider', 'key-not-loaded', 'plan-usage-limit',
      ],
    },
  },
});
