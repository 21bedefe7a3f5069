import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'see-egress',
  place: ['terminal'],
  outcomes: {
    'not-listed': 'next',
    vpn: 'next',
    listed: { step: 'check-proxy' },
    cannot: 'next',
  },
  covers: ['P4'],
});
