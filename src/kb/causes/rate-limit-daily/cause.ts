import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'rate-limit-daily',
  stage: 'quota',
  stop: 'quota',
  retry: 'wait',
  steps: ['see-limits', 'wait-for-reset', 'raise-tier', 'fall-back', 'slow-down', 'stop-retrying'],
  confusedWith: ['rate-limit-requests', 'plan-usage-limit', 'credit-exhausted', 'spend-limit'],
});
