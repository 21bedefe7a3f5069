import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'limit-counts',
  effort: 'look',
  after: { 'limit-words': ['speed', 'money', 'size', 'cannot-tell'] },
  answers: {
    requests: {
      only: ['rate-limit-requests'],
    },
    tokens: {
      only: ['rate-limit-tokens', 'request-exceeds-rate-limit'],
      likely: ['rate-limit-tokens'],
    },
    day: {
      only: ['rate-limit-daily'],
    },
    'at-once': {
      only: ['rate-limit-concurrent'],
    },
    'one-request': {
      only: ['request-exceeds-rate-limit', 'context-length'],
      likely: ['request-exceeds-rate-limit'],
    },
    'not-said': {
      only: ['rate-limit', 'upstream-rate-limit', 'overloaded'],
      likely: ['rate-limit'],
    },
  },
});
