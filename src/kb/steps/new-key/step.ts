import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'new-key',
  place: ['console', 'settings'],
  outcomes: {
    made: { step: 'set-the-key' },
    'made-for-app': { step: 'set-key-in-app' },
    'refused-too': { step: 'match-key-and-host' },
    'not-allowed': 'report',
  },
  covers: ['K7', 'K9', 'A3'],
});
