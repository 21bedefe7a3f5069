import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'verify-organization',
  place: ['console', 'browser'],
  outcomes: {
    verified: 'next',
    waiting: { step: 'avoid-verification' },
    failed: { step: 'write-support' },
    'not-mine': { step: 'ask-owner' },
  },
  covers: ['P1'],
});
