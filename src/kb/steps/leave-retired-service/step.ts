import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'leave-retired-service',
  place: ['code', 'app'],
  outcomes: {
    moved: { step: 'prove-with-curl' },
    'tool-too-old': { step: 'update-sdk' },
    'cannot-change': { step: 'fall-back' },
  },
  covers: ['H4', 'H7'],
});
