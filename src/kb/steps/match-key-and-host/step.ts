import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'match-key-and-host',
  place: ['terminal', 'code'],
  outcomes: {
    match: 'next',
    'foreign-key': { step: 'set-the-key' },
    'stray-url': { step: 'unset-stray-key' },
    gateway: { step: 'set-the-key' },
  },
  covers: ['K5', 'G1', 'H4'],
});
