import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'trust-company-root',
  place: ['terminal', 'settings'],
  outcomes: {
    set: { step: 'check-route' },
    'no-file': { step: 'ask-it' },
    container: 'next',
    same: 'next',
  },
  covers: ['N1'],
});
