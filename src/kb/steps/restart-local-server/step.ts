import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'restart-local-server',
  place: ['terminal', 'app'],
  outcomes: {
    runs: 'solved',
    'crashes-again': { step: 'smaller-model' },
    'other-model-runs': { step: 'smaller-model' },
    cannot: { step: 'fall-back' },
  },
});
