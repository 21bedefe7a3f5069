import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'where-it-runs',
  effort: 'look',
  notAt: ['midjourney'],
  answers: {
    'my-machine': {
      likely: ['sdk-mismatch', 'key-not-loaded', 'credential-conflict', 'local-resources'],
      unlikely: ['key-in-browser'],
      rulesOut: ['cors'],
    },
    server: {
      likely: [
        'key-not-loaded', 'key-malformed', 'cloud-credentials', 'ip-restricted', 'region-unsupported', 'dns-failure',
        'connection-failed', 'rate-limit-concurrent',
      ],
      unlikely: ['plan-usage-limit', 'login-expired', 'key-in-browser'],
      rulesOut: ['cors'],
    },
    browser: {
      likely: ['cors', 'key-in-browser', 'key-restriction'],
      unlikely: ['dns-failure', 'connection-failed', 'timeout', 'key-malformed', 'sdk-mismatch', 'credential-conflict'],
      rulesOut: [
        'proxy-error', 'tls-certificate', 'plan-usage-limit', 'cloud-credentials', 'login-expired', 'local-resources',
      ],
    },
    app: {
      likely: [
        'key-invalid', 'key-wrong-provider', 'login-expired', 'plan-usage-limit', 'model-not-found', 'auth-method',
        'endpoint-not-found', 'unexpected-response',
      ],
      unlikely: ['cors', 'sdk-mismatch', 'key-in-browser', 'invalid-request', 'api-version'],
      rulesOut: ['cloud-credentials'],
    },
  },
});
