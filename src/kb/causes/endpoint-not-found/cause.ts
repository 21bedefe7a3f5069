import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'endpoint-not-found',
  stage: 'request',
  stop: 'request',
  retry: 'no',
  steps: [
    'fix-base-url',
    'check-address',
    'match-key-and-host',
    'update-sdk',
    'prove-with-curl',
    'leave-retired-service',
  ],
  stepsAt: {
    'github-models': ['leave-retired-service', 'fall-back', 'update-sdk'],
    perplexity: ['leave-retired-service', 'fix-base-url', 'update-sdk', 'check-address'],
    huggingface: ['leave-retired-service', 'fix-base-url', 'update-sdk', 'check-address'],
    cohere: ['fix-base-url', 'leave-retired-service', 'update-sdk', 'check-address'],
  },
  confusedWith: ['model-not-found', 'deployment-not-found', 'blocked-by-firewall', 'unexpected-response'],
});
