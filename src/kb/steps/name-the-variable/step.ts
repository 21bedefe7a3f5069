import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'name-the-variable',
  place: ['terminal', 'code'],
  outcomes: {
    'other-name': { step: 'restart-program' },
    'file-only': { step: 'load-dotenv' },
    nowhere: { step: 'set-the-key' },
    'same-name': { step: 'restart-program' },
  },
  covers: ['E1'],
});
