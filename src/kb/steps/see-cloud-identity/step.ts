import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'see-cloud-identity',
  place: ['terminal'],
  outcomes: {
    'other-account': { step: 'sign-in-cloud' },
    nothing: { step: 'sign-in-cloud' },
    expired: { step: 'sign-in-cloud' },
    'right-one': 'next',
    'only-there': { step: 'point-to-credentials' },
  },
  covers: ['O1', 'K4'],
});
