import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'find-shipped-key',
  place: ['terminal', 'browser'],
  outcomes: {
    found: { step: 'new-key' },
    none: 'next',
    'public-repo': { step: 'new-key' },
  },
  covers: ['X1', 'K9'],
});
