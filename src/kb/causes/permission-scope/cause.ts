import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'permission-scope',
  stage: 'access',
  stop: 'account',
  retry: 'no',
  steps: [
    'fix-scopes',
    'prove-with-curl',
    'see-organization',
    'new-key',
    'sign-in-again',
    'ask-owner',
    'write-support',
  ],
  stepsAt: {
    bedrock: ['see-cloud-identity', 'fix-scopes', 'prove-in-cloud', 'ask-owner', 'write-support'],
    vertex: ['see-cloud-identity', 'fix-scopes', 'prove-in-cloud', 'pick-project', 'ask-owner'],
    'azure-openai': ['see-cloud-identity', 'fix-scopes', 'prove-in-cloud', 'ask-owner', 'write-support'],
    gemini: ['see-winner', 'set-the-key', 'fix-scopes', 'prove-with-curl', 'restart-program', 'ask-owner'],
    'github-models': ['fix-scopes', 'fall-back', 'sign-in-again'],
    midjourney: ['fix-scopes', 'open-bot-rights', 'check-discord-ids'],
  },
  confusedWith: ['model-access', 'auth-method', 'key-restriction'],
});
