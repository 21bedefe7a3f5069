import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'restart-program',
  place: ['terminal', 'settings'],
  outcomes: {
    restarted: { step: 'prove-with-curl' },
    unsure: { step: 'see-the-key' },
    cannot: 'report',
  },
  covers: ['E4', 'E2', 'K3'],
});
