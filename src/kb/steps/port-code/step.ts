import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'port-code',
  place: ['code'],
  outcomes: {
    'not-mine': { step: 'update-sdk' },
    'too-much': { step: 'pin-sdk' },
    'still-old': { step: 'right-environment' },
  },
  covers: ['H7'],
});
