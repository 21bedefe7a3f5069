import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'shrink-files',
  place: ['code', 'terminal', 'app'],
  outcomes: {
    fits: 'solved',
    'still-large': { step: 'split-request' },
    'must-stay': { step: 'fall-back' },
  },
});
