import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'org-verification',
  stage: 'access',
  stop: 'account',
  retry: 'no',
  steps: ['verify-organization', 'see-organization', 'avoid-verification', 'ask-owner', 'write-support'],
  stepsAt: {
    bedrock: ['verify-organization', 'see-cloud-identity', 'fall-back'],
  },
  confusedWith: ['model-access', 'permission-scope', 'model-not-found'],
});
