import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'pick-project',
  place: ['console', 'terminal'],
  outcomes: {
    picked: { step: 'restart-program' },
    'other-key': { step: 'new-key' },
    archived: { step: 'ask-owner' },
    same: 'next',
  },
  covers: ['P1', 'P3'],
});
