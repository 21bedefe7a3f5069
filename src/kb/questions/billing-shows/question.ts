import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'billing-shows',
  effort: 'look',
  notAt: ['midjourney', 'ollama'],
  answers: {
    credit: {
      usual: true,
      likely: ['rate-limit', 'rate-limit-requests', 'rate-limit-tokens', 'upstream-rate-limit'],
      unlikely: ['billing-inactive', 'spend-limit'],
      rulesOut: ['credit-exhausted'],
    },
    none: {
      only: [
        'org-mismatch', 'model-access', 'credit-exhausted', 'spend-limit', 'billing-inactive', 'plan-usage-limit',
        'rate-limit', 'rate-limit-requests', 'rate-limit-tokens', 'rate-limit-daily', 'no-channel', 'overloaded',
      ],
      likely: ['credit-exhausted'],
      unlikely: [
        'spend-limit', 'overloaded', 'no-channel', 'model-access', 'org-mismatch', 'rate-limit', 'rate-limit-requests',
        'rate-limit-tokens', 'rate-limit-daily', 'plan-usage-limit',
      ],
    },
    payment: {
      only: [
        'key-disabled', 'model-access', 'account-suspended', 'credit-exhausted', 'billing-inactive',
        'rate-limit-daily',
      ],
      likely: ['billing-inactive'],
      unlikely: ['account-suspended', 'key-disabled', 'model-access', 'rate-limit-daily'],
    },
    'limit-reached': {
      only: ['credit-exhausted', 'spend-limit', 'plan-usage-limit'],
      likely: ['spend-limit'],
    },
    'only-a-plan': {
      likely: ['plan-usage-limit', 'credit-exhausted', 'billing-inactive', 'auth-method'],
      unlikely: ['rate-limit', 'rate-limit-requests', 'rate-limit-tokens', 'spend-limit'],
    },
    'no-access': {},
  },
});
