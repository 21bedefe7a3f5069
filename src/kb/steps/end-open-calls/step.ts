import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'end-open-calls',
  place: ['code', 'terminal', 'app'],
  outcomes: {
    found: { step: 'cap-concurrency' },
    others: { step: 'see-limits' },
    'none-open': 'next',
  },
  covers: ['R3', 'R5'],
});
