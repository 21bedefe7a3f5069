import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'one-or-many',
  effort: 'look',
  answers: {
    'every-call': {
      usual: true,
      likely: [
        'key-invalid', 'key-not-loaded', 'endpoint-not-found', 'credit-exhausted', 'spend-limit', 'billing-inactive',
        'no-channel', 'tls-certificate', 'account-suspended', 'channel-permission',
      ],
      unlikely: [
        'rate-limit', 'rate-limit-requests', 'rate-limit-tokens', 'overloaded', 'timeout', 'context-length',
        'upstream-rate-limit', 'request-too-large', 'request-exceeds-rate-limit', 'content-blocked',
        'bot-unresponsive',
      ],
      rulesOut: ['rate-limit-concurrent'],
    },
    'only-many': {
      only: [
        'connection-failed', 'timeout', 'rate-limit', 'rate-limit-requests', 'rate-limit-tokens',
        'rate-limit-concurrent', 'upstream-rate-limit', 'local-resources',
      ],
      likely: ['rate-limit-requests', 'rate-limit-concurrent'],
      unlikely: ['rate-limit', 'timeout', 'connection-failed', 'upstream-rate-limit'],
    },
    'only-long': {
      only: [
        'connection-failed', 'timeout', 'rate-limit-tokens', 'request-exceeds-rate-limit', 'invalid-request',
        'context-length', 'request-too-large', 'local-resources',
      ],
      likely: ['context-length', 'request-exceeds-rate-limit', 'request-too-large', 'timeout'],
      unlikely: ['invalid-request'],
    },
    'one-input': {
      only: [
        'model-access', 'org-verification', 'terms-not-accepted', 'request-exceeds-rate-limit', 'no-channel',
        'model-not-found', 'model-retired', 'endpoint-model-mismatch', 'deployment-not-found', 'unsupported-parameter',
        'invalid-request', 'context-length', 'request-too-large', 'content-blocked', 'server-error',
      ],
      likely: ['content-blocked', 'invalid-request', 'unsupported-parameter'],
      unlikely: ['server-error', 'request-exceeds-rate-limit', 'org-verification', 'terms-not-accepted'],
    },
    'now-and-then': {
      only: [
        'dns-failure', 'connection-failed', 'timeout', 'proxy-error', 'blocked-by-firewall', 'rate-limit',
        'rate-limit-requests', 'rate-limit-tokens', 'rate-limit-concurrent', 'upstream-rate-limit',
        'unexpected-response', 'local-resources', 'overloaded', 'server-error', 'bot-unresponsive',
      ],
      likely: ['overloaded', 'rate-limit', 'upstream-rate-limit', 'server-error', 'bot-unresponsive'],
      unlikely: ['blocked-by-firewall', 'unexpected-response', 'proxy-error'],
    },
  },
});
