import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'run-info',
  place: ['app'],
  outcomes: {
    answers: { step: 'check-discord-ids' },
    subscription: { cause: 'billing-inactive' },
    'used-up': { cause: 'plan-usage-limit' },
    terms: { cause: 'terms-not-accepted' },
    missing: { step: 'use-open-channel' },
    'no-answer': { step: 'see-discord-status' },
  },
  covers: ['M1', 'M2', 'M5'],
});
