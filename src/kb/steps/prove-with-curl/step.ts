import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'prove-with-curl',
  place: ['terminal'],
  outcomes: {
    answered: 'solved',
    'only-here': { step: 'see-the-key' },
    'key-refused': { cause: 'key-invalid' },
    'no-key': { cause: 'key-not-loaded' },
    forbidden: 'paste',
    'no-model': { cause: 'model-not-found' },
    limited: 'paste',
    html: 'paste',
    'no-answer': 'paste',
  },
  covers: ['O3', 'N4'],
});
