import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'fix-model-name',
  place: ['code', 'app'],
  outcomes: {
    changed: { step: 'prove-with-curl' },
    retired: { step: 'list-models' },
    'not-in-my-code': { step: 'update-sdk' },
    'name-is-right': { step: 'allow-model' },
  },
  covers: ['H5'],
});
