import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'info-answers',
  effort: 'try',
  at: ['midjourney'],
  answers: {
    answers: {
      usual: true,
      likely: ['sdk-mismatch', 'unsupported-parameter', 'content-blocked', 'invalid-request', 'rate-limit-concurrent'],
      rulesOut: [
        'billing-inactive', 'plan-usage-limit', 'channel-permission', 'bot-unresponsive', 'terms-not-accepted',
        'account-suspended', 'blocked-by-firewall',
      ],
    },
    subscription: {
      only: ['billing-inactive'],
    },
    'used-up': {
      only: ['plan-usage-limit'],
    },
    asks: {
      only: ['terms-not-accepted', 'account-suspended', 'blocked-by-firewall'],
    },
    missing: {
      only: ['account-suspended', 'channel-permission'],
      unlikely: ['account-suspended'],
    },
    'no-answer': {
      only: ['connection-failed', 'timeout', 'server-error', 'bot-unresponsive'],
      likely: ['bot-unresponsive'],
    },
  },
});
