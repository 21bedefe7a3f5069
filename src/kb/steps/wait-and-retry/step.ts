import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'wait-and-retry',
  place: ['terminal', 'app'],
  outcomes: {
    again: 'next',
    sometimes: { step: 'back-off' },
    longer: 'next',
  },
  covers: ['S1'],
});
