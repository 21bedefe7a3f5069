import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'fix-data-policy',
  place: ['console', 'settings'],
  outcomes: {
    allowed: { step: 'prove-with-curl' },
    'must-stay': { step: 'list-models' },
    'set-by-request': { step: 'clear-routing' },
    'not-mine': { step: 'ask-owner' },
  },
});
