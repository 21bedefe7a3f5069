import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'right-environment',
  place: ['terminal', 'code'],
  outcomes: {
    'other-place': { step: 'update-sdk' },
    'too-old': { step: 'update-sdk' },
    'too-new': { step: 'port-code' },
    'as-expected': { step: 'find-shadow' },
  },
  covers: ['H7'],
});
