import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'see-plan-window',
  place: ['app', 'browser'],
  outcomes: {
    soon: { step: 'wait-and-retry' },
    late: { step: 'use-key-instead' },
    'room-left': { step: 'sign-in-again' },
    'no-plan': { cause: 'rate-limit' },
  },
  covers: ['A2'],
});
