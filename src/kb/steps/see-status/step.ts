import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'see-status',
  place: ['browser'],
  outcomes: {
    incident: { step: 'fall-back' },
    'other-part': 'next',
    green: 'next',
  },
  covers: ['S2', 'S1'],
});
