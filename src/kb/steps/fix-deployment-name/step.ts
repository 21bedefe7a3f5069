import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'fix-deployment-name',
  place: ['code', 'app'],
  outcomes: {
    changed: 'solved',
    'second-name': { step: 'see-deployments' },
    'just-made': { step: 'wait-and-retry' },
    'app-decides': { step: 'update-sdk' },
  },
  covers: ['H5'],
});
