import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'use-key-instead',
  place: ['console', 'terminal', 'app'],
  outcomes: {
    set: 'next',
    'says-no-credit': { cause: 'credit-exhausted' },
    'still-uses-plan': { step: 'choose-credential' },
    'takes-no-key': { step: 'wait-and-retry' },
  },
  covers: ['A1', 'A2'],
});
