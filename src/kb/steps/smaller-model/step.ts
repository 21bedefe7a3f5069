import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'smaller-model',
  place: ['terminal', 'app'],
  outcomes: {
    loads: 'solved',
    'still-fails': { step: 'restart-local-server' },
    'too-weak': { step: 'fall-back' },
  },
});
