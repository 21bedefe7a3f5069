import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'smallest-request',
  effort: 'try',
  answers: {
    works: {
      only: [
        'org-verification', 'connection-failed', 'timeout', 'rate-limit', 'rate-limit-requests', 'rate-limit-tokens',
        'rate-limit-concurrent', 'request-exceeds-rate-limit', 'upstream-rate-limit', 'endpoint-model-mismatch',
        'unsupported-parameter', 'invalid-request', 'context-length', 'request-too-large', 'content-blocked',
        'unexpected-response', 'local-resources', 'overloaded', 'server-error', 'bot-unresponsive',
      ],
      likely: [
        'unsupported-parameter', 'invalid-request', 'context-length', 'request-too-large', 'content-blocked',
        'request-exceeds-rate-limit', 'rate-limit-tokens', 'rate-limit-concurrent',
      ],
      unlikely: [
        'server-error', 'overloaded', 'upstream-rate-limit', 'connection-failed', 'endpoint-model-mismatch',
        'unexpected-response',
      ],
    },
    'other-error': {
      likely: ['unsupported-parameter', 'invalid-request', 'endpoint-model-mismatch', 'context-length'],
      unlikely: [
        'dns-failure', 'connection-failed', 'timeout', 'tls-certificate', 'proxy-error', 'blocked-by-firewall', 'cors',
      ],
    },
    same: {
      usual: true,
      unlikely: ['invalid-request', 'rate-limit-tokens', 'timeout'],
      rulesOut: [
        'context-length', 'request-too-large', 'content-blocked', 'unsupported-parameter',
        'request-exceeds-rate-limit', 'rate-limit-concurrent',
      ],
    },
  },
});
