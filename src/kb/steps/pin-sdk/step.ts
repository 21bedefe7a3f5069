import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'pin-sdk',
  place: ['terminal'],
  outcomes: {
    refused: { step: 'right-environment' },
    'move-on': { step: 'port-code' },
  },
  covers: ['H7'],
});
