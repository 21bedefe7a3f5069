import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'list-models',
  place: ['terminal'],
  outcomes: {
    'name-differs': { step: 'fix-model-name' },
    'in-list': 'next',
    'not-in-list': { step: 'allow-model' },
    refused: { cause: 'key-invalid' },
  },
  covers: ['H5'],
});
