import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'no-channel',
  stage: 'quota',
  stop: 'gateway',
  retry: 'no',
  steps: ['see-gateway-models', 'other-channel', 'see-gateway-log', 'ask-operator', 'fall-back'],
  confusedWith: ['model-not-found', 'upstream-rate-limit', 'model-access', 'server-error'],
});
