import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'find-shadow',
  place: ['terminal', 'code'],
  outcomes: {
    mine: 'next',
    package: { step: 'update-sdk' },
    'not-installed': { step: 'update-sdk' },
  },
  covers: ['H7'],
});
