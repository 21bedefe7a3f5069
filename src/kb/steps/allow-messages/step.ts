import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'allow-messages',
  place: ['app'],
  outcomes: {
    'was-off': { step: 'run-info' },
    'was-on': 'next',
    'other-account': { step: 'see-account-state' },
  },
  covers: ['M4'],
});
