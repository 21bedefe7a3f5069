import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'check-proxy',
  place: ['terminal'],
  outcomes: {
    'own-machine': { step: 'fix-proxy' },
    company: { step: 'fix-proxy' },
    missing: { step: 'fix-proxy' },
    without: { step: 'fix-proxy' },
    none: 'next',
  },
  covers: ['N1', 'N4'],
});
