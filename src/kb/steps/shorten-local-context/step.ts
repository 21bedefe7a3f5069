import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'shorten-local-context',
  place: ['terminal', 'app'],
  outcomes: {
    loads: 'solved',
    'still-fails': 'next',
    'too-short': { step: 'smaller-model' },
  },
});
