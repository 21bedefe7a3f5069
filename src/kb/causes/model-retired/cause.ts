import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'model-retired',
  stage: 'request',
  stop: 'request',
  retry: 'no',
  steps: ['replace-model', 'fix-model-name', 'list-models', 'update-sdk', 'prove-with-curl', 'fall-back'],
  stepsAt: {
    'azure-openai': ['replace-model', 'see-deployments', 'create-deployment', 'fix-deployment-name', 'update-sdk'],
    bedrock: ['replace-model', 'see-deployments', 'fix-deployment-name', 'allow-model', 'update-sdk'],
  },
  confusedWith: ['model-not-found', 'model-access', 'endpoint-not-found'],
});
