import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'unset-stray-key',
  place: ['terminal', 'settings'],
  outcomes: {
    removed: { step: 'restart-program' },
    needed: { step: 'restart-program' },
    'only-one': 'next',
  },
  covers: ['E3', 'K3'],
});
