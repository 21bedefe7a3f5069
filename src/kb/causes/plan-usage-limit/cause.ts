import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'plan-usage-limit',
  stage: 'quota',
  stop: 'quota',
  retry: 'wait',
  steps: ['see-plan-window', 'wait-and-retry', 'use-key-instead', 'fall-back', 'sign-in-again'],
  confusedWith: ['credit-exhausted', 'rate-limit', 'login-expired'],
});
