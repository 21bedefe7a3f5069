import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'upstream-rate-limit',
  stage: 'quota',
  stop: 'gateway',
  retry: 'later',
  steps: ['wait-and-retry', 'other-channel', 'see-gateway-log', 'fall-back', 'ask-operator'],
  confusedWith: ['rate-limit', 'no-channel', 'overloaded', 'credit-exhausted'],
});
