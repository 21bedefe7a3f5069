import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'add-address',
  place: ['console'],
  outcomes: {
    added: 'next',
    'no-fixed': { step: 'ask-it' },
    'no-list': { step: 'check-proxy' },
    'not-mine': { step: 'ask-owner' },
  },
  covers: ['P1', 'P3'],
});
