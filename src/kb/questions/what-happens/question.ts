import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'what-happens',
  effort: 'look',
  answers: {
    'key-refused': {
      only: [
        'key-not-loaded',
        'key-placeholder',
        'key-malformed',
        'auth-header',
        'key-invalid',
        'login-expired',
        'auth-method',
        'model-access',
        'region-unsupported',
      ],
      unlikely: ['model-access'],
    },
    'limit-or-credit': {
      only: [
        'credit-exhausted',
        'plan-usage-limit',
        'rate-limit',
        'rate-limit-requests',
        'rate-limit-tokens',
        'overloaded',
        'context-length',
      ],
      unlikely: ['overloaded', 'context-length'],
    },
    'no-connection': {
      only: ['dns-failure', 'connection-failed', 'timeout', 'tls-certificate', 'proxy-error', 'cors', 'key-malformed'],
      unlikely: ['key-malformed'],
    },
    'wrong-request': {
      only: ['model-not-found', 'model-access', 'invalid-request', 'context-length', 'sdk-mismatch'],
    },
    'provider-failed': {
      only: ['server-error', 'overloaded', 'timeout'],
      unlikely: ['timeout'],
    },
    'nothing-useful': {
      likely: ['key-not-loaded', 'key-invalid', 'credit-exhausted'],
    },
  },
});
