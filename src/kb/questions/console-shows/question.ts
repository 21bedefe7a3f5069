import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'console-shows',
  effort: 'look',
  notAt: ['midjourney', 'ollama'],
  answers: {
    nothing: {
      usual: true,
      unlikely: [
        'org-verification', 'terms-not-accepted', 'billing-inactive', 'credit-exhausted', 'spend-limit',
        'api-not-enabled', 'data-policy',
      ],
      rulesOut: ['account-suspended'],
    },
    closed: {
      only: ['key-disabled', 'login-expired', 'account-suspended'],
      likely: ['account-suspended'],
      unlikely: ['key-disabled'],
    },
    asks: {
      only: ['org-verification', 'terms-not-accepted', 'billing-inactive'],
      unlikely: ['billing-inactive'],
    },
    several: {
      only: [
        'key-invalid', 'credential-conflict', 'org-mismatch', 'project-mismatch', 'permission-scope', 'model-access',
        'api-not-enabled', 'credit-exhausted',
      ],
      likely: ['org-mismatch', 'project-mismatch'],
      unlikely: ['key-invalid', 'credential-conflict', 'credit-exhausted'],
    },
    payment: {
      only: ['credit-exhausted', 'spend-limit', 'billing-inactive'],
    },
    settings: {
      only: [
        'permission-scope', 'model-access', 'ip-restricted', 'key-restriction', 'region-unsupported', 'data-policy',
      ],
      likely: ['data-policy'],
      unlikely: ['region-unsupported'],
    },
  },
});
