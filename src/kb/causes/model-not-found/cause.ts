import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'model-not-found',
  stage: 'request',
  stop: 'request',
  retry: 'no',
  steps: ['list-models', 'fix-model-name', 'prove-with-curl', 'allow-model', 'update-sdk', 'fall-back'],
  confusedWith: ['model-access', 'invalid-request', 'sdk-mismatch'],
});
