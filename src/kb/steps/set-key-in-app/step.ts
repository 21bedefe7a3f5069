import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'set-key-in-app',
  place: ['app', 'settings'],
  outcomes: {
    saved: { step: 'prove-with-curl' },
    'signs-in': { step: 'sign-in-again' },
    gateway: { step: 'match-key-and-host' },
    'no-field': { step: 'set-the-key' },
  },
  covers: ['A1', 'E8'],
});
