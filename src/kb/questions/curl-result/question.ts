import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'curl-result',
  effort: 'try',
  notAt: ['midjourney', 'bedrock', 'vertex', 'azure-openai'],
  answers: {
    works: {
      likely: [
        'key-not-loaded', 'auth-header', 'sdk-mismatch', 'credential-conflict', 'endpoint-not-found', 'api-version',
        'cors',
      ],
      unlikely: [
        'key-invalid', 'key-disabled', 'auth-method', 'overloaded', 'server-error', 'proxy-error',
        'blocked-by-firewall',
      ],
      rulesOut: [
        'dns-failure', 'connection-failed', 'region-unsupported', 'tls-certificate', 'account-suspended', 'key-leaked',
        'key-expired', 'ip-restricted',
      ],
    },
    '401': {
      only: [
        'key-not-loaded', 'auth-header', 'key-malformed', 'key-placeholder', 'key-invalid', 'key-wrong-provider',
        'key-expired', 'key-disabled', 'key-leaked', 'login-expired', 'auth-method', 'credential-conflict',
        'cloud-credentials', 'org-mismatch', 'permission-scope', 'ip-restricted', 'account-suspended',
      ],
      likely: ['key-invalid'],
      unlikely: [
        'account-suspended', 'org-mismatch', 'permission-scope', 'ip-restricted', 'cloud-credentials', 'login-expired',
      ],
    },
    '403': {
      only: [
        'auth-header', 'key-disabled', 'key-leaked', 'auth-method', 'project-mismatch', 'permission-scope',
        'model-access', 'ip-restricted', 'key-restriction', 'api-not-enabled', 'region-unsupported',
        'account-suspended', 'data-policy', 'proxy-error', 'blocked-by-firewall',
      ],
      likely: ['region-unsupported', 'permission-scope', 'key-restriction'],
      unlikely: ['proxy-error', 'blocked-by-firewall', 'model-access', 'auth-header'],
    },
    '429': {
      only: [
        'credit-exhausted', 'spend-limit', 'billing-inactive', 'plan-usage-limit', 'rate-limit', 'rate-limit-requests',
        'rate-limit-tokens', 'rate-limit-daily', 'rate-limit-concurrent', 'upstream-rate-limit',
      ],
      unlikely: ['rate-limit-tokens', 'upstream-rate-limit'],
    },
    'no-connection': {
      only: ['dns-failure', 'connection-failed', 'timeout', 'tls-certificate', 'proxy-error'],
    },
    html: {
      only: [
        'region-unsupported', 'connection-failed', 'proxy-error', 'blocked-by-firewall', 'endpoint-not-found',
        'unexpected-response', 'server-error',
      ],
      likely: ['proxy-error', 'blocked-by-firewall', 'endpoint-not-found'],
      unlikely: ['connection-failed'],
    },
  },
});
