import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'compare-key',
  place: ['terminal', 'console'],
  outcomes: {
    same: 'next',
    other: { step: 'unset-stray-key' },
    'not-listed': { step: 'new-key' },
    'no-access': 'report',
  },
  covers: ['K1', 'K3', 'K4'],
});
