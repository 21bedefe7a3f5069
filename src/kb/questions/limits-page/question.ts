import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'limits-page',
  effort: 'look',
  notAt: ['midjourney', 'ollama'],
  answers: {
    requests: {
      only: ['rate-limit', 'rate-limit-requests'],
      likely: ['rate-limit-requests'],
    },
    tokens: {
      only: ['rate-limit', 'rate-limit-tokens', 'request-exceeds-rate-limit'],
      likely: ['rate-limit-tokens'],
    },
    day: {
      only: ['billing-inactive', 'rate-limit-daily'],
      likely: ['rate-limit-daily'],
    },
    'too-small': {
      only: ['model-access', 'billing-inactive', 'rate-limit-tokens', 'request-exceeds-rate-limit'],
      likely: ['request-exceeds-rate-limit', 'billing-inactive'],
    },
    'none-near': {
      usual: true,
      likely: ['rate-limit-concurrent', 'upstream-rate-limit', 'overloaded'],
      unlikely: ['rate-limit-daily', 'rate-limit-requests', 'rate-limit-tokens', 'request-exceeds-rate-limit'],
    },
  },
});
