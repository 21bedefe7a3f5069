import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'see-organization',
  place: ['terminal', 'console'],
  outcomes: {
    other: { step: 'new-key' },
    'setting-names-another': { step: 'prove-with-curl' },
    same: 'next',
    refused: { cause: 'key-invalid' },
  },
  covers: ['H3', 'K4'],
});
