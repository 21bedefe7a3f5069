import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'replace-model',
  place: ['browser', 'code', 'app'],
  outcomes: {
    chosen: { step: 'fix-model-name' },
    refused: { cause: 'model-access' },
    'other-fields': { step: 'drop-parameter' },
    'no-successor': { step: 'fall-back' },
  },
  covers: ['H5'],
});
