import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'sign-in-cloud',
  place: ['terminal'],
  outcomes: {
    'signed-in': { step: 'prove-in-cloud' },
    'no-browser': { step: 'point-to-credentials' },
    'still-old': { step: 'restart-program' },
    policy: { step: 'ask-owner' },
  },
  covers: ['K8', 'K3'],
});
