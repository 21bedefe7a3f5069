import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'limit-words',
  effort: 'look',
  after: { 'what-happens': ['limit-or-credit'] },
  answers: {
    money: {
      only: [
        'credit-exhausted', 'spend-limit', 'billing-inactive', 'plan-usage-limit', 'rate-limit', 'rate-limit-requests',
        'rate-limit-daily',
      ],
      unlikely: ['spend-limit', 'plan-usage-limit', 'rate-limit', 'rate-limit-requests', 'rate-limit-daily'],
    },
    budget: {
      only: ['credit-exhausted', 'spend-limit'],
      likely: ['spend-limit'],
      unlikely: ['credit-exhausted'],
    },
    window: {
      only: ['plan-usage-limit', 'rate-limit-daily'],
      likely: ['plan-usage-limit'],
    },
    speed: {
      only: [
        'rate-limit', 'rate-limit-requests', 'rate-limit-tokens', 'rate-limit-daily', 'rate-limit-concurrent',
        'request-exceeds-rate-limit', 'upstream-rate-limit', 'overloaded',
      ],
      unlikely: ['overloaded', 'upstream-rate-limit'],
    },
    behind: {
      only: ['upstream-rate-limit', 'no-channel'],
    },
    size: {
      only: ['rate-limit-tokens', 'request-exceeds-rate-limit', 'context-length'],
      unlikely: ['rate-limit-tokens'],
    },
  },
});
