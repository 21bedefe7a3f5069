import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'update-roots',
  place: ['terminal'],
  outcomes: {
    renewed: { step: 'check-route' },
    'old-file': { step: 'check-route' },
    company: { step: 'trust-company-root' },
    same: 'next',
  },
});
