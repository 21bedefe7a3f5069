import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'server-error',
  stage: 'provider',
  stop: 'answer',
  retry: 'later',
  steps: ['wait-and-retry', 'see-status', 'shortest-request', 'back-off', 'fall-back', 'write-support'],
  confusedWith: ['overloaded', 'timeout', 'invalid-request'],
});
