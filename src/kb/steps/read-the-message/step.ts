import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'read-the-message',
  place: ['code', 'terminal'],
  outcomes: {
    'names-field': { step: 'fix-body' },
    'names-model': { cause: 'model-not-found' },
    'no-status': { step: 'look-below' },
    'other-text': 'paste',
  },
  covers: ['O2'],
});
