import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'refused-words',
  effort: 'look',
  after: { 'what-happens': ['key-refused'] },
  answers: {
    missing: {
      only: ['key-not-loaded', 'auth-header', 'key-placeholder', 'login-expired', 'cloud-credentials'],
      unlikely: ['key-placeholder', 'login-expired'],
    },
    'not-valid': {
      only: [
        'auth-header', 'key-malformed', 'key-placeholder', 'key-invalid', 'key-wrong-provider', 'key-expired',
        'key-disabled', 'login-expired', 'auth-method', 'credential-conflict',
      ],
      unlikely: ['key-disabled', 'key-expired', 'auth-header', 'login-expired', 'auth-method'],
    },
    ended: {
      only: ['key-expired', 'key-disabled', 'key-leaked', 'login-expired', 'account-suspended'],
      unlikely: ['account-suspended'],
    },
    kind: {
      only: [
        'auth-header', 'key-wrong-provider', 'auth-method', 'credential-conflict', 'cloud-credentials',
        'key-restriction',
      ],
      unlikely: ['key-wrong-provider', 'key-restriction', 'cloud-credentials'],
    },
    'not-allowed': {
      only: [
        'permission-scope', 'model-access', 'ip-restricted', 'key-restriction', 'api-not-enabled',
        'region-unsupported', 'blocked-by-firewall', 'channel-permission',
      ],
    },
    account: {
      only: [
        'org-mismatch', 'project-mismatch', 'org-verification', 'terms-not-accepted', 'api-not-enabled',
        'account-suspended', 'data-policy',
      ],
      unlikely: ['api-not-enabled'],
    },
  },
});
