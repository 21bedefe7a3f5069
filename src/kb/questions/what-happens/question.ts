import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'what-happens',
  effort: 'look',
  opens: true,
  answers: {
    'key-refused': {
      only: [
        'key-not-loaded', 'auth-header', 'key-malformed', 'key-placeholder', 'key-invalid', 'key-wrong-provider',
        'key-expired', 'key-disabled', 'key-leaked', 'login-expired', 'auth-method', 'credential-conflict',
        'cloud-credentials', 'org-mismatch', 'project-mismatch', 'permission-scope', 'model-access',
        'org-verification', 'terms-not-accepted', 'ip-restricted', 'key-restriction', 'api-not-enabled',
        'region-unsupported', 'account-suspended', 'data-policy', 'blocked-by-firewall', 'channel-permission',
      ],
      unlikely: ['blocked-by-firewall'],
    },
    'limit-or-credit': {
      only: [
        'credit-exhausted', 'spend-limit', 'billing-inactive', 'plan-usage-limit', 'rate-limit', 'rate-limit-requests',
        'rate-limit-tokens', 'rate-limit-daily', 'rate-limit-concurrent', 'request-exceeds-rate-limit',
        'upstream-rate-limit', 'no-channel', 'context-length', 'overloaded',
      ],
      unlikely: ['overloaded', 'context-length'],
    },
    'no-connection': {
      only: [
        'key-malformed', 'dns-failure', 'connection-failed', 'timeout', 'tls-certificate', 'proxy-error',
        'blocked-by-firewall', 'cors', 'local-resources', 'bot-unresponsive',
      ],
      unlikely: ['key-malformed', 'bot-unresponsive', 'local-resources'],
    },
    'wrong-request': {
      only: [
        'model-access', 'no-channel', 'model-not-found', 'model-retired', 'endpoint-not-found',
        'endpoint-model-mismatch', 'deployment-not-found', 'api-version', 'unsupported-parameter', 'invalid-request',
        'context-length', 'request-too-large', 'content-blocked', 'sdk-mismatch', 'key-in-browser',
        'unexpected-response', 'channel-permission',
      ],
      unlikely: ['channel-permission'],
    },
    'provider-failed': {
      only: [
        'timeout', 'blocked-by-firewall', 'upstream-rate-limit', 'no-channel', 'unexpected-response',
        'local-resources', 'overloaded', 'server-error', 'bot-unresponsive',
      ],
      unlikely: ['timeout', 'blocked-by-firewall'],
    },
    'nothing-useful': {
      likely: [
        'key-not-loaded', 'key-invalid', 'credit-exhausted', 'unexpected-response', 'bot-unresponsive',
        'endpoint-not-found',
      ],
      unlikely: [
        'unsupported-parameter', 'context-length', 'rate-limit-tokens', 'rate-limit-requests',
        'request-exceeds-rate-limit', 'org-verification', 'terms-not-accepted', 'key-in-browser',
      ],
    },
  },
});
