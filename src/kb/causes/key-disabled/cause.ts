import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'key-disabled',
  stage: 'key',
  stop: 'key-accepted',
  retry: 'no',
  steps: [
    'see-key-state',
    'switch-key-on',
    'ask-owner',
    'new-key',
    'set-the-key',
    'restart-program',
    'prove-with-curl',
  ],
  stepsAt: {
    anthropic: [
      'see-key-state',
      'switch-key-on',
      'sign-in-again',
      'new-key',
      'set-the-key',
      'restart-program',
      'prove-with-curl',
    ],
  },
  confusedWith: ['key-invalid', 'account-suspended', 'spend-limit'],
});
