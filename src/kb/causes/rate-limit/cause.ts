import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'rate-limit',
  stage: 'quota',
  stop: 'quota',
  retry: 'slower',
  steps: [
    'read-the-message',
    'wait-and-retry',
    'back-off',
    'slow-down',
    'see-limits',
    'raise-tier',
    'see-status',
    'fall-back',
  ],
  confusedWith: ['credit-exhausted', 'rate-limit-requests', 'rate-limit-tokens', 'overloaded'],
});
