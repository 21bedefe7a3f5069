import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'another-network',
  place: ['terminal'],
  outcomes: {
    'works-there': { step: 'ask-it' },
    vpn: { step: 'ask-it' },
    same: 'next',
    none: 'next',
  },
  covers: ['N4'],
});
