import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'load-dotenv',
  place: ['code', 'terminal'],
  outcomes: {
    loaded: { step: 'restart-program' },
    'not-found': { step: 'set-the-key' },
    'old-value': { step: 'unset-stray-key' },
  },
  covers: ['E3'],
});
