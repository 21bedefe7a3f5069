import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'overloaded',
  stage: 'provider',
  stop: 'answer',
  retry: 'later',
  steps: ['wait-and-retry', 'see-status', 'back-off', 'fall-back', 'write-support'],
  confusedWith: ['rate-limit', 'server-error', 'timeout'],
});
