import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'update-sdk',
  place: ['terminal'],
  outcomes: {
    'code-too-old': { step: 'port-code' },
    'cannot-update': { step: 'pin-sdk' },
    'no-change': { step: 'right-environment' },
    discontinued: { step: 'choose-credential' },
  },
  covers: ['H7'],
});
