import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'status-shown',
  effort: 'look',
  unless: ['status'],
  notAt: ['midjourney'],
  answers: {
    '401': {
      only: [
        'key-not-loaded', 'auth-header', 'key-malformed', 'key-placeholder', 'key-invalid', 'key-wrong-provider',
        'key-expired', 'key-disabled', 'key-leaked', 'login-expired', 'auth-method', 'credential-conflict',
        'cloud-credentials', 'org-mismatch', 'project-mismatch', 'permission-scope', 'ip-restricted',
        'key-restriction', 'account-suspended', 'cors',
      ],
      likely: ['key-invalid'],
      unlikely: [
        'cors', 'account-suspended', 'ip-restricted', 'org-mismatch', 'project-mismatch', 'permission-scope',
        'key-restriction', 'cloud-credentials',
      ],
    },
    '403': {
      only: [
        'key-not-loaded', 'auth-header', 'key-invalid', 'key-disabled', 'key-leaked', 'login-expired', 'auth-method',
        'cloud-credentials', 'org-mismatch', 'project-mismatch', 'permission-scope', 'model-access',
        'org-verification', 'terms-not-accepted', 'ip-restricted', 'key-restriction', 'api-not-enabled',
        'region-unsupported', 'account-suspended', 'data-policy', 'proxy-error', 'blocked-by-firewall', 'spend-limit',
        'model-not-found', 'model-retired', 'endpoint-not-found', 'endpoint-model-mismatch', 'deployment-not-found',
        'api-version', 'content-blocked',
      ],
      likely: ['region-unsupported', 'model-access', 'model-not-found', 'permission-scope', 'endpoint-not-found'],
      unlikely: [
        'key-invalid', 'key-not-loaded', 'auth-header', 'spend-limit', 'content-blocked', 'api-version',
        'cloud-credentials', 'auth-method',
      ],
    },
    '400': {
      only: [
        'auth-header', 'key-placeholder', 'key-invalid', 'key-expired', 'auth-method', 'org-mismatch',
        'project-mismatch', 'model-access', 'org-verification', 'terms-not-accepted', 'region-unsupported',
        'account-suspended', 'data-policy', 'credit-exhausted', 'spend-limit', 'billing-inactive', 'model-not-found',
        'model-retired', 'endpoint-not-found', 'endpoint-model-mismatch', 'deployment-not-found', 'api-version',
        'unsupported-parameter', 'invalid-request', 'context-length', 'request-too-large', 'content-blocked',
      ],
      likely: ['invalid-request', 'unsupported-parameter'],
      unlikely: [
        'model-not-found', 'model-retired', 'endpoint-not-found', 'model-access', 'auth-header', 'auth-method',
        'key-placeholder', 'billing-inactive', 'spend-limit', 'account-suspended', 'org-mismatch', 'project-mismatch',
        'org-verification', 'data-policy',
      ],
    },
    '429': {
      only: [
        'model-access', 'credit-exhausted', 'spend-limit', 'billing-inactive', 'plan-usage-limit', 'rate-limit',
        'rate-limit-requests', 'rate-limit-tokens', 'rate-limit-daily', 'rate-limit-concurrent',
        'request-exceeds-rate-limit', 'upstream-rate-limit', 'no-channel', 'overloaded',
      ],
      unlikely: ['overloaded', 'model-access', 'no-channel'],
    },
    '500': {
      only: [
        'timeout', 'proxy-error', 'blocked-by-firewall', 'upstream-rate-limit', 'no-channel', 'unexpected-response',
        'local-resources', 'overloaded', 'server-error',
      ],
      unlikely: ['proxy-error', 'unexpected-response', 'blocked-by-firewall'],
    },
    none: {
      likely: [
        'key-not-loaded', 'cloud-credentials', 'dns-failure', 'connection-failed', 'timeout', 'tls-certificate',
        'sdk-mismatch', 'cors', 'key-in-browser', 'unexpected-response',
      ],
      unlikely: [
        'auth-header', 'key-invalid', 'key-disabled', 'key-leaked', 'rate-limit-requests', 'rate-limit-tokens',
        'rate-limit-daily', 'request-exceeds-rate-limit', 'invalid-request', 'unsupported-parameter', 'context-length',
        'request-too-large', 'server-error', 'overloaded', 'model-retired', 'endpoint-model-mismatch',
        'org-verification', 'ip-restricted', 'key-restriction', 'org-mismatch', 'project-mismatch', 'api-version',
        'deployment-not-found', 'no-channel', 'upstream-rate-limit',
      ],
    },
  },
});
