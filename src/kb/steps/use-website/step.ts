import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'use-website',
  place: ['browser'],
  outcomes: {
    works: 'solved',
    'same-block': { step: 'see-account-state' },
    'signed-out': { step: 'see-account-state' },
    'fails-too': 'next',
  },
  covers: ['M1', 'M4'],
});
