import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'where-it-runs',
  effort: 'look',
  answers: {
    'my-machine': {
      rulesOut: ['cors'],
      likely: ['sdk-mismatch', 'key-not-loaded'],
    },
    server: {
      rulesOut: ['cors'],
      likely: ['key-not-loaded', 'key-malformed', 'region-unsupported', 'dns-failure', 'connection-failed'],
      unlikely: ['plan-usage-limit', 'login-expired'],
    },
    browser: {
      likely: ['cors'],
      rulesOut: ['proxy-error', 'tls-certificate', 'plan-usage-limit'],
      unlikely: ['dns-failure', 'connection-failed', 'timeout', 'key-malformed', 'sdk-mismatch', 'login-expired'],
    },
    app: {
      likely: ['key-invalid', 'login-expired', 'plan-usage-limit', 'model-not-found', 'auth-method'],
      unlikely: ['cors', 'sdk-mismatch'],
    },
  },
});
