import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'see-gateway-models',
  place: ['terminal', 'app'],
  outcomes: {
    listed: { step: 'other-channel' },
    'name-differs': { step: 'fix-model-name' },
    missing: { step: 'other-channel' },
    refused: { cause: 'key-invalid' },
    page: { step: 'fix-base-url' },
  },
  covers: ['G1', 'G3', 'H5'],
});
