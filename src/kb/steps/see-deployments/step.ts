import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'see-deployments',
  place: ['terminal', 'console'],
  outcomes: {
    'name-differs': { step: 'fix-deployment-name' },
    none: { step: 'create-deployment' },
    'same-name': { step: 'fix-base-url' },
    refused: { cause: 'model-access' },
    'no-tool': 'next',
  },
  covers: ['H5'],
});
