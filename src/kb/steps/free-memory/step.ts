import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'free-memory',
  place: ['terminal', 'app'],
  outcomes: {
    enough: { step: 'restart-local-server' },
    'not-enough': 'next',
    disk: 'next',
  },
});
