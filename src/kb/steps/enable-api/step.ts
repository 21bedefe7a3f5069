import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'enable-api',
  place: ['console', 'terminal'],
  outcomes: {
    enabled: 'next',
    'other-project': { step: 'pick-project' },
    'needs-billing': { cause: 'billing-inactive' },
    'not-mine': { step: 'ask-owner' },
  },
  covers: ['P3', 'A3'],
});
