import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'slow-down',
  place: ['code', 'app'],
  outcomes: {
    'one-fails-too': { step: 'see-limits' },
    'others-use-it': { step: 'see-limits' },
    'too-slow': { step: 'raise-tier' },
    'long-ones-fail': { step: 'shrink-request' },
  },
  covers: ['R4', 'R5', 'R6'],
});
