import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'deployment-not-found',
  stage: 'request',
  stop: 'request',
  retry: 'no',
  steps: ['see-deployments', 'fix-deployment-name', 'create-deployment', 'fix-base-url', 'write-support'],
  stepsAt: {
    bedrock: ['see-deployments', 'fix-deployment-name', 'allow-model', 'update-sdk'],
  },
  confusedWith: ['model-not-found', 'endpoint-not-found', 'api-version', 'model-access'],
});
