import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'status-shown',
  effort: 'look',
  answers: {
    '401': {
      only: [
        'key-invalid',
        'auth-header',
        'key-not-loaded',
        'key-placeholder',
        'key-malformed',
        'login-expired',
        'auth-method',
        'cors',
      ],
      likely: ['key-invalid'],
      unlikely: ['cors'],
    },
    '403': {
      only: [
        'region-unsupported',
        'model-access',
        'model-not-found',
        'auth-method',
        'auth-header',
        'login-expired',
        'proxy-error',
        'key-invalid',
        'key-not-loaded',
      ],
      likely: ['region-unsupported', 'model-access', 'model-not-found'],
      unlikely: ['key-invalid', 'key-not-loaded', 'auth-header'],
    },
    '400': {
      only: [
        'invalid-request',
        'context-length',
        'model-not-found',
        'model-access',
        'key-invalid',
        'key-placeholder',
        'auth-header',
        'auth-method',
        'region-unsupported',
        'credit-exhausted',
      ],
      unlikely: [
        'model-not-found',
        'model-access',
        'auth-header',
        'auth-method',
        'key-placeholder',
        'credit-exhausted',
      ],
    },
    '429': {
      only: [
        'rate-limit',
        'rate-limit-requests',
        'rate-limit-tokens',
        'credit-exhausted',
        'plan-usage-limit',
        'overloaded',
        'model-access',
      ],
      unlikely: ['overloaded', 'model-access'],
    },
    '500': {
      only: ['server-error', 'overloaded', 'timeout', 'proxy-error'],
      unlikely: ['proxy-error'],
    },
    none: {
      likely: [
        'key-not-loaded',
        'dns-failure',
        'connection-failed',
        'timeout',
        'tls-certificate',
        'sdk-mismatch',
        'cors',
      ],
      unlikely: [
        'rate-limit-requests',
        'rate-limit-tokens',
        'invalid-request',
        'context-length',
        'server-error',
        'auth-header',
      ],
    },
  },
});
