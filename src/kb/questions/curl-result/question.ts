import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'curl-result',
  effort: 'try',
  answers: {
    works: {
      rulesOut: ['dns-failure', 'connection-failed', 'region-unsupported'],
      unlikely: ['key-invalid', 'auth-method', 'overloaded', 'server-error'],
      likely: ['key-not-loaded', 'auth-header', 'sdk-mismatch'],
    },
    '401': {
      only: ['key-invalid', 'key-not-loaded', 'key-placeholder', 'key-malformed', 'auth-header', 'auth-method'],
      likely: ['key-invalid'],
    },
    '403': {
      only: ['region-unsupported', 'model-access', 'auth-method', 'auth-header', 'proxy-error'],
      likely: ['region-unsupported'],
    },
    '429': {
      only: ['rate-limit', 'rate-limit-requests', 'rate-limit-tokens', 'credit-exhausted', 'overloaded'],
      unlikely: ['overloaded'],
    },
    'no-connection': {
      only: ['dns-failure', 'connection-failed', 'timeout', 'tls-certificate', 'proxy-error'],
    },
    html: {
      only: ['proxy-error', 'region-unsupported', 'connection-failed', 'server-error'],
      likely: ['proxy-error'],
    },
  },
});
