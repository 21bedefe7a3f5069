import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'see-gateway-log',
  place: ['console'],
  outcomes: {
    'no-line': { step: 'match-key-and-host' },
    'error-line': { step: 'ask-operator' },
    'my-limit': { step: 'see-key-state' },
    'other-use': { step: 'new-key' },
    'no-log': { step: 'ask-operator' },
  },
  covers: ['G4', 'X5'],
});
