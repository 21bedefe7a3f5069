import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'stop-retrying',
  place: ['code', 'app'],
  outcomes: {
    stopped: 'next',
    'app-retries': 'next',
    'still-repeats': { step: 'back-off' },
  },
  covers: ['R1', 'R8'],
});
