import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'fix-proxy',
  place: ['terminal', 'settings'],
  outcomes: {
    set: { step: 'check-route' },
    login: { step: 'ask-it' },
    forbidden: { step: 'ask-it' },
    closed: 'next',
  },
  covers: ['N1'],
});
