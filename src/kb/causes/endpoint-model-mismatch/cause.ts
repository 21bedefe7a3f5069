import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'endpoint-model-mismatch',
  stage: 'request',
  stop: 'request',
  retry: 'no',
  steps: ['use-right-endpoint', 'list-models', 'update-sdk', 'shortest-request', 'fall-back'],
  confusedWith: ['model-not-found', 'unsupported-parameter', 'model-access'],
});
