import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'shrink-request',
  place: ['code'],
  outcomes: {
    'one-too-large': { step: 'cut-context' },
    'many-small': { step: 'slow-down' },
    'cannot-shrink': { step: 'raise-tier' },
  },
  covers: ['R6', 'R8'],
});
