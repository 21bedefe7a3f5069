import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'program-sees-key',
  effort: 'try',
  notAt: ['midjourney', 'vertex'],
  answers: {
    'not-set': {
      only: ['key-not-loaded', 'auth-header', 'login-expired', 'auth-method', 'cloud-credentials'],
      likely: ['key-not-loaded'],
      unlikely: ['login-expired', 'auth-method'],
    },
    sample: {
      only: ['key-placeholder'],
    },
    odd: {
      only: ['key-malformed', 'key-invalid'],
      likely: ['key-malformed'],
      unlikely: ['key-invalid'],
    },
    'other-start': {
      only: ['key-invalid', 'key-wrong-provider', 'login-expired', 'auth-method', 'credential-conflict'],
      likely: ['key-wrong-provider'],
      unlikely: ['key-invalid', 'login-expired', 'auth-method'],
    },
    fine: {
      usual: true,
      unlikely: ['key-wrong-provider', 'cloud-credentials'],
      rulesOut: ['key-not-loaded', 'key-placeholder', 'key-malformed'],
    },
  },
});
