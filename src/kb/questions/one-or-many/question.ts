import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'one-or-many',
  effort: 'look',
  answers: {
    'every-call': {
      unlikely: ['rate-limit', 'rate-limit-requests', 'rate-limit-tokens', 'overloaded', 'timeout', 'context-length'],
      likely: ['server-error'],
    },
    'only-many': {
      only: ['rate-limit', 'rate-limit-requests', 'rate-limit-tokens', 'timeout', 'connection-failed'],
      likely: ['rate-limit-requests'],
      unlikely: ['rate-limit', 'timeout', 'connection-failed'],
    },
    'only-long': {
      only: ['rate-limit-tokens', 'context-length', 'timeout', 'invalid-request', 'connection-failed'],
      likely: ['rate-limit-tokens', 'context-length', 'timeout'],
    },
    'now-and-then': {
      only: [
        'rate-limit',
        'rate-limit-requests',
        'rate-limit-tokens',
        'overloaded',
        'server-error',
        'timeout',
        'connection-failed',
        'dns-failure',
      ],
      likely: ['overloaded', 'rate-limit'],
    },
  },
});
