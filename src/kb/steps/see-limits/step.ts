import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'see-limits',
  place: ['console', 'terminal'],
  outcomes: {
    'plenty-left': { step: 'slow-down' },
    'minute-used-up': { step: 'wait-and-retry' },
    'day-used-up': { step: 'raise-tier' },
    'others-use-it': { step: 'raise-tier' },
    'limit-is-zero': { cause: 'model-access' },
  },
  covers: ['R3', 'R10'],
});
