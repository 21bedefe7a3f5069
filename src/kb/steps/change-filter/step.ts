import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'change-filter',
  place: ['console', 'code'],
  outcomes: {
    changed: 'solved',
    'not-mine': { step: 'fall-back' },
    'allowed-use': { step: 'write-support' },
  },
});
