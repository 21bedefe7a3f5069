import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'data-policy',
  stage: 'access',
  stop: 'account',
  retry: 'no',
  steps: ['fix-data-policy', 'clear-routing', 'list-models', 'ask-owner', 'prove-with-curl'],
  stepsAt: {
    openrouter: ['fix-data-policy', 'clear-routing', 'list-models', 'ask-owner', 'prove-with-curl'],
    anthropic: ['fix-data-policy', 'call-from-server', 'ask-owner', 'write-support'],
    openai: ['fix-data-policy', 'see-organization', 'ask-owner', 'prove-with-curl'],
  },
  confusedWith: ['model-not-found', 'model-access', 'no-channel'],
});
