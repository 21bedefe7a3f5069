import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'fix-base-url',
  place: ['code', 'app', 'terminal'],
  outcomes: {
    json: { step: 'prove-with-curl' },
    html: { step: 'check-address' },
    'not-found': { step: 'update-sdk' },
    'other-service': { step: 'match-key-and-host' },
    retired: { step: 'leave-retired-service' },
  },
  covers: ['H4', 'G1'],
});
