import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'set-the-key',
  place: ['terminal', 'settings'],
  outcomes: {
    'set-here': { step: 'prove-with-curl' },
    'set-elsewhere': { step: 'restart-program' },
    'app-field': { step: 'set-key-in-app' },
    'no-key': { step: 'new-key' },
  },
  covers: ['E7', 'E2', 'E5'],
});
