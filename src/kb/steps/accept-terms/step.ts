import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'accept-terms',
  place: ['console', 'browser'],
  outcomes: {
    accepted: 'next',
    'no-button': { step: 'see-organization' },
    'not-mine': { step: 'ask-owner' },
    declined: { step: 'fall-back' },
  },
  covers: ['M2', 'P3'],
});
