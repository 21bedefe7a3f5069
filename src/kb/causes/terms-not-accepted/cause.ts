import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'terms-not-accepted',
  stage: 'access',
  stop: 'account',
  retry: 'no',
  steps: ['accept-terms', 'prove-with-curl', 'see-organization', 'ask-owner'],
  stepsAt: {
    bedrock: ['accept-terms', 'prove-in-cloud', 'see-cloud-identity', 'ask-owner'],
    vertex: ['accept-terms', 'prove-in-cloud', 'pick-project', 'ask-owner'],
    midjourney: ['accept-terms', 'run-info', 'see-account-state'],
  },
  confusedWith: ['model-access', 'permission-scope', 'org-verification'],
});
