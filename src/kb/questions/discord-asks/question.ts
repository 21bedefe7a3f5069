import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'discord-asks',
  effort: 'look',
  at: ['midjourney'],
  answers: {
    accept: {
      only: ['terms-not-accepted'],
    },
    check: {
      only: ['blocked-by-firewall'],
    },
    blocked: {
      only: ['account-suspended'],
    },
    'sign-in': {
      only: ['login-expired'],
    },
    nothing: {
      usual: true,
      unlikely: ['login-expired'],
      rulesOut: ['terms-not-accepted', 'blocked-by-firewall', 'account-suspended'],
    },
  },
});
