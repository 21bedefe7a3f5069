import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'pick-organization',
  place: ['terminal', 'settings'],
  outcomes: {
    removed: { step: 'restart-program' },
    corrected: { step: 'restart-program' },
    'not-member': { step: 'ask-owner' },
    'nothing-set': 'next',
  },
  covers: ['H3', 'P1'],
});
