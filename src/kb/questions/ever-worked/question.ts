import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'ever-worked',
  effort: 'look',
  answers: {
    'until-recently': {
      likely: [
        'credit-exhausted', 'key-invalid', 'key-expired', 'key-disabled', 'key-leaked', 'login-expired',
        'plan-usage-limit', 'spend-limit', 'billing-inactive', 'rate-limit-daily', 'overloaded', 'server-error',
        'model-retired', 'account-suspended', 'upstream-rate-limit', 'bot-unresponsive', 'rate-limit-concurrent',
      ],
      unlikely: [
        'key-not-loaded', 'key-placeholder', 'key-malformed', 'key-wrong-provider', 'auth-header', 'auth-method',
        'cors', 'key-in-browser', 'region-unsupported', 'org-verification', 'terms-not-accepted', 'api-not-enabled',
        'invalid-request', 'unsupported-parameter', 'endpoint-not-found', 'model-not-found', 'deployment-not-found',
        'sdk-mismatch', 'channel-permission',
      ],
    },
    never: {
      likely: [
        'key-not-loaded', 'key-placeholder', 'key-malformed', 'key-wrong-provider', 'auth-header', 'auth-method',
        'cloud-credentials', 'credit-exhausted', 'billing-inactive', 'model-access', 'model-not-found',
        'endpoint-not-found', 'deployment-not-found', 'region-unsupported', 'org-verification', 'terms-not-accepted',
        'api-not-enabled', 'permission-scope', 'key-in-browser', 'cors', 'tls-certificate', 'proxy-error',
        'channel-permission', 'endpoint-model-mismatch',
      ],
      unlikely: [
        'overloaded', 'server-error', 'login-expired', 'key-expired', 'key-disabled', 'key-leaked', 'plan-usage-limit',
        'rate-limit-requests', 'rate-limit-tokens', 'rate-limit-concurrent', 'model-retired', 'account-suspended',
        'upstream-rate-limit', 'bot-unresponsive',
      ],
    },
    'since-a-change': {
      likely: [
        'key-not-loaded', 'key-invalid', 'key-malformed', 'key-placeholder', 'key-wrong-provider', 'auth-header',
        'credential-conflict', 'cloud-credentials', 'sdk-mismatch', 'invalid-request', 'unsupported-parameter',
        'endpoint-not-found', 'endpoint-model-mismatch', 'api-version', 'model-not-found', 'proxy-error',
        'tls-certificate', 'ip-restricted', 'project-mismatch', 'org-mismatch',
      ],
      unlikely: [
        'credit-exhausted', 'plan-usage-limit', 'spend-limit', 'billing-inactive', 'overloaded', 'server-error',
        'rate-limit', 'rate-limit-requests', 'rate-limit-tokens', 'rate-limit-daily', 'model-retired',
        'account-suspended', 'upstream-rate-limit', 'bot-unresponsive',
      ],
    },
  },
});
