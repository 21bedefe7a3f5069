import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'clean-the-key',
  place: ['terminal', 'settings'],
  outcomes: {
    found: { step: 'set-the-key' },
    'cut-off': { step: 'new-key' },
    printed: { step: 'new-key' },
    clean: { step: 'compare-key' },
  },
  covers: ['K1', 'K2'],
});
