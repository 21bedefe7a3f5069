import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'spend-limit',
  stage: 'quota',
  stop: 'quota',
  retry: 'no',
  steps: [
    'find-spend-cap',
    'raise-spend-limit',
    'wait-for-reset',
    'prove-with-curl',
    'stop-retrying',
    'fall-back',
    'write-support',
  ],
  stepsAt: {
    ppapi: [
      'see-key-state',
      'raise-spend-limit',
      'see-gateway-log',
      'prove-with-curl',
      'stop-retrying',
      'fall-back',
    ],
    openrouter: [
      'see-key-state',
      'raise-spend-limit',
      'wait-for-reset',
      'see-gateway-log',
      'prove-with-curl',
      'stop-retrying',
      'fall-back',
    ],
    litellm: [
      'see-key-state',
      'raise-spend-limit',
      'wait-for-reset',
      'see-gateway-log',
      'ask-operator',
      'stop-retrying',
    ],
  },
  confusedWith: ['credit-exhausted', 'billing-inactive', 'rate-limit-tokens', 'plan-usage-limit'],
});
