import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'back-off',
  place: ['code', 'app'],
  outcomes: {
    'still-429': { step: 'slow-down' },
    'no-code': { step: 'slow-down' },
    'answer-names-money': { cause: 'credit-exhausted' },
    'day-limit': { step: 'see-limits' },
  },
  covers: ['R7', 'R10'],
});
