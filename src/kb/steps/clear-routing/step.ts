import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'clear-routing',
  place: ['code', 'settings'],
  outcomes: {
    'was-in-code': { step: 'prove-with-curl' },
    'was-in-account': { step: 'prove-with-curl' },
    'nothing-there': { step: 'list-models' },
    'key-guardrail': { step: 'ask-owner' },
  },
});
