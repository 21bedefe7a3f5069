import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'cap-concurrency',
  place: ['code', 'app'],
  outcomes: {
    'one-fails-too': { step: 'end-open-calls' },
    'several-workers': 'next',
    'too-slow': { step: 'raise-tier' },
    speed: { cause: 'rate-limit-requests' },
  },
  covers: ['R5', 'R3'],
});
