import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'request-size',
  effort: 'look',
  answers: {
    'long-text': {
      only: [
        'connection-failed', 'timeout', 'credit-exhausted', 'rate-limit', 'rate-limit-tokens',
        'request-exceeds-rate-limit', 'unsupported-parameter', 'invalid-request', 'context-length',
        'request-too-large', 'content-blocked', 'local-resources', 'overloaded', 'server-error',
      ],
      likely: ['context-length', 'request-exceeds-rate-limit'],
      unlikely: [
        'request-too-large', 'credit-exhausted', 'invalid-request', 'unsupported-parameter', 'content-blocked',
        'server-error', 'overloaded', 'rate-limit', 'connection-failed',
      ],
    },
    file: {
      likely: ['request-too-large', 'invalid-request', 'content-blocked', 'timeout'],
      unlikely: ['rate-limit-tokens', 'unsupported-parameter'],
      rulesOut: ['context-length'],
    },
    'long-answer': {
      likely: [
        'request-exceeds-rate-limit', 'timeout', 'unsupported-parameter', 'rate-limit-tokens', 'credit-exhausted',
      ],
      rulesOut: ['request-too-large'],
    },
    short: {
      usual: true,
      unlikely: ['rate-limit-tokens', 'timeout'],
      rulesOut: ['context-length', 'request-too-large', 'request-exceeds-rate-limit'],
    },
  },
});
