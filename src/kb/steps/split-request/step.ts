import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'split-request',
  place: ['code', 'app'],
  outcomes: {
    'parts-pass': 'solved',
    'one-part-too-large': { step: 'cut-context' },
    'must-be-whole': 'next',
    'too-fast': { step: 'slow-down' },
  },
  covers: ['R6'],
});
