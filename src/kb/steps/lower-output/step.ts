import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'lower-output',
  place: ['code', 'app'],
  outcomes: {
    lowered: 'next',
    'not-set': { step: 'cut-context' },
    'input-too-long': { step: 'cut-context' },
  },
});
