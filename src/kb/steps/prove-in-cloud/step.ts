import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'prove-in-cloud',
  place: ['terminal'],
  outcomes: {
    answered: 'solved',
    'no-credentials': { cause: 'cloud-credentials' },
    expired: { cause: 'login-expired' },
    denied: { cause: 'permission-scope' },
    'no-model': { cause: 'model-not-found' },
    other: 'paste',
  },
  covers: ['O3'],
});
