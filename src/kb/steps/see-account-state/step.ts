import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'see-account-state',
  place: ['browser', 'console'],
  outcomes: {
    'old-key': { step: 'unset-stray-key' },
    banned: { step: 'appeal' },
    invoice: { cause: 'billing-inactive' },
    timed: 'report',
    'looks-fine': { step: 'see-organization' },
    'not-mine': { step: 'ask-owner' },
  },
  covers: ['P5', 'M2'],
});
