import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'billing-shows',
  effort: 'look',
  answers: {
    credit: {
      unlikely: ['credit-exhausted'],
      likely: ['rate-limit', 'rate-limit-requests', 'rate-limit-tokens'],
    },
    none: {
      only: [
        'credit-exhausted',
        'plan-usage-limit',
        'model-access',
        'overloaded',
        'rate-limit',
        'rate-limit-requests',
        'rate-limit-tokens',
      ],
      likely: ['credit-exhausted'],
      unlikely: ['overloaded', 'rate-limit', 'rate-limit-requests', 'rate-limit-tokens'],
    },
    'limit-reached': {
      only: ['credit-exhausted', 'plan-usage-limit'],
      likely: ['credit-exhausted'],
    },
    'only-a-plan': {
      likely: ['plan-usage-limit', 'credit-exhausted'],
      unlikely: ['rate-limit', 'rate-limit-requests', 'rate-limit-tokens'],
    },
    'no-access': {},
  },
});
