import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'see-address',
  place: ['terminal'],
  outcomes: {
    one: { step: 'add-address' },
    changes: { step: 'add-address' },
    proxy: { step: 'check-proxy' },
    'own-rule': { step: 'add-address' },
    cannot: { step: 'ask-owner' },
  },
  covers: ['P1', 'N4'],
});
