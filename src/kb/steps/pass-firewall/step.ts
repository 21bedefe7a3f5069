import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'pass-firewall',
  place: ['settings', 'code'],
  outcomes: {
    passes: { step: 'prove-with-curl' },
    'other-exit': { step: 'move-egress' },
    company: { step: 'ask-it' },
    'still-blocked': { step: 'write-support' },
  },
  covers: ['N1', 'N3'],
});
