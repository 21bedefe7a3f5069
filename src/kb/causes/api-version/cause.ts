import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'api-version',
  stage: 'request',
  stop: 'request',
  retry: 'no',
  steps: ['set-api-version', 'drop-beta-header', 'update-sdk', 'check-address', 'shortest-request'],
  stepsAt: {
    'azure-openai': ['set-api-version', 'fix-base-url', 'see-deployments', 'update-sdk'],
    bedrock: ['drop-beta-header', 'update-sdk', 'fix-body'],
    gemini: ['set-api-version', 'list-models', 'update-sdk', 'shortest-request'],
  },
  confusedWith: ['unsupported-parameter', 'endpoint-not-found', 'sdk-mismatch'],
});
