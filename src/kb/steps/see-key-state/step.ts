import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'see-key-state',
  place: ['console', 'terminal'],
  outcomes: {
    disabled: { step: 'switch-key-on' },
    expired: { step: 'new-key' },
    gone: { step: 'new-key' },
    active: { step: 'compare-key' },
    'used-up': { cause: 'spend-limit' },
    'no-access': { step: 'ask-owner' },
  },
  covers: ['K6', 'G2'],
});
