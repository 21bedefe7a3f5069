import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'rate-limit-requests',
  stage: 'quota',
  stop: 'quota',
  retry: 'slower',
  steps: ['wait-and-retry', 'slow-down', 'back-off', 'see-limits', 'raise-tier', 'fall-back'],
  confusedWith: ['rate-limit-tokens', 'credit-exhausted', 'overloaded'],
});
