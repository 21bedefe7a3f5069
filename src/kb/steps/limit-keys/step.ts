import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'limit-keys',
  place: ['console'],
  outcomes: {
    limited: 'next',
    'one-key': { step: 'rotate-key' },
    'no-limits-there': 'next',
    'not-mine': { step: 'ask-owner' },
  },
  covers: ['X3', 'K4'],
});
