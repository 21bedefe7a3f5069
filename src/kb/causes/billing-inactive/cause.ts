import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'billing-inactive',
  stage: 'quota',
  stop: 'quota',
  retry: 'no',
  steps: ['set-up-billing', 'see-balance', 'prove-with-curl', 'see-organization', 'stop-retrying', 'write-support'],
  stepsAt: {
    midjourney: ['set-up-billing', 'see-status', 'write-support'],
  },
  confusedWith: ['credit-exhausted', 'spend-limit', 'model-access', 'rate-limit'],
});
