import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'allow-model',
  place: ['console'],
  outcomes: {
    opened: { step: 'prove-with-curl' },
    'needs-payment': { step: 'add-credit' },
    'open-already': { step: 'see-organization' },
    'not-my-right': 'report',
  },
  covers: ['P1', 'P2', 'P3'],
});
