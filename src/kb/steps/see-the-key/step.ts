import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'see-the-key',
  place: ['terminal', 'code'],
  outcomes: {
    'not-set': { step: 'name-the-variable' },
    odd: { step: 'clean-the-key' },
    'other-start': { step: 'unset-stray-key' },
    'clean-shell': { step: 'restart-program' },
    'clean-program': { step: 'prove-with-curl' },
  },
  covers: ['O1', 'E6', 'E2'],
});
