import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'key-state',
  effort: 'look',
  notAt: ['midjourney', 'ollama', 'vertex'],
  answers: {
    active: {
      usual: true,
      likely: ['key-malformed', 'credential-conflict', 'key-wrong-provider', 'auth-header'],
      unlikely: ['key-invalid', 'account-suspended'],
      rulesOut: ['key-expired', 'key-disabled', 'key-leaked'],
    },
    expired: {
      only: ['key-expired'],
    },
    off: {
      only: ['key-disabled', 'key-leaked', 'account-suspended', 'billing-inactive'],
      likely: ['key-disabled'],
      unlikely: ['account-suspended', 'billing-inactive'],
    },
    gone: {
      only: [
        'key-placeholder', 'key-invalid', 'key-wrong-provider', 'key-disabled', 'credential-conflict', 'org-mismatch',
        'project-mismatch',
      ],
      unlikely: ['key-placeholder', 'key-disabled', 'org-mismatch', 'project-mismatch', 'credential-conflict'],
    },
    limited: {
      only: ['permission-scope', 'model-access', 'ip-restricted', 'key-restriction', 'data-policy', 'spend-limit'],
      likely: ['key-restriction', 'permission-scope'],
      unlikely: ['spend-limit', 'model-access', 'data-policy'],
    },
    leaked: {
      only: ['key-disabled', 'key-leaked'],
      likely: ['key-leaked'],
      unlikely: ['key-disabled'],
    },
  },
});
