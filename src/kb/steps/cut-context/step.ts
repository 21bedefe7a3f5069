import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'cut-context',
  place: ['code', 'app'],
  outcomes: {
    'still-too-long': { step: 'lower-output' },
    'only-short-text': 'next',
    'cannot-cut': { step: 'list-models' },
  },
});
