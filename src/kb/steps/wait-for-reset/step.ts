import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'wait-for-reset',
  place: ['code', 'app'],
  outcomes: {
    near: 'next',
    far: { step: 'raise-tier' },
    'again-at-once': { step: 'see-limits' },
    'cannot-wait': { step: 'fall-back' },
  },
  covers: ['R3', 'R6'],
});
