import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'api-not-enabled',
  stage: 'access',
  stop: 'account',
  retry: 'no',
  steps: ['enable-api', 'prove-with-curl', 'pick-project', 'new-key', 'ask-owner'],
  stepsAt: {
    vertex: ['enable-api', 'prove-in-cloud', 'pick-project', 'see-cloud-identity', 'ask-owner'],
  },
  confusedWith: ['project-mismatch', 'key-restriction', 'billing-inactive'],
});
