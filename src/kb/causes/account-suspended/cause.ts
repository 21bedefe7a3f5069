import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'account-suspended',
  stage: 'access',
  stop: 'account',
  retry: 'no',
  steps: ['see-account-state', 'unset-stray-key', 'appeal', 'see-organization', 'ask-owner', 'fall-back'],
  stepsAt: {
    anthropic: ['unset-stray-key', 'see-account-state', 'appeal', 'fall-back', 'write-support'],
    midjourney: ['see-account-state', 'run-info', 'appeal'],
    openrouter: ['see-account-state', 'see-organization', 'appeal', 'fall-back'],
    xai: ['see-key-state', 'see-account-state', 'ask-owner', 'appeal', 'fall-back'],
  },
  confusedWith: ['key-disabled', 'billing-inactive', 'credential-conflict'],
});
