import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'raise-body-limit',
  place: ['settings', 'code'],
  outcomes: {
    raised: 'solved',
    'not-my-proxy': { step: 'ask-it' },
    'provider-refuses': { step: 'shrink-files' },
  },
});
