import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'see-certificate',
  place: ['terminal'],
  outcomes: {
    company: { step: 'trust-company-root' },
    public: { step: 'update-roots' },
    clock: { step: 'check-route' },
    'other-name': { step: 'check-address' },
    'no-tls': { step: 'check-address' },
    expired: 'next',
  },
  covers: ['N1', 'A4'],
});
