import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'try-other-site',
  place: ['terminal', 'console'],
  outcomes: {
    'one-knows-it': { step: 'set-the-key' },
    'plan-key': { step: 'choose-credential' },
    'none-knows-it': { step: 'new-key' },
    'all-know-it': 'next',
  },
  covers: ['K5', 'K4'],
});
