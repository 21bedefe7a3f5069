import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'check-address',
  place: ['terminal', 'code', 'app'],
  outcomes: {
    wrong: { step: 'restart-program' },
    'this-machine': 'next',
    gateway: 'next',
    right: 'next',
  },
  covers: ['H4'],
});
