import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'invalid-request',
  stage: 'request',
  stop: 'request',
  retry: 'no',
  steps: ['read-the-message', 'shortest-request', 'fix-body', 'update-sdk', 'list-models', 'write-support'],
  confusedWith: ['context-length', 'model-not-found', 'sdk-mismatch'],
});
