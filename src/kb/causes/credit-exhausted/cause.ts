import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'credit-exhausted',
  stage: 'quota',
  stop: 'quota',
  retry: 'no',
  steps: [
    'see-balance',
    'add-credit',
    'prove-with-curl',
    'see-organization',
    'new-key',
    'stop-retrying',
    'choose-credential',
    'write-support',
  ],
  confusedWith: ['rate-limit', 'plan-usage-limit', 'model-access'],
});
