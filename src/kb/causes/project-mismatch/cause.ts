import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'project-mismatch',
  stage: 'access',
  stop: 'account',
  retry: 'no',
  steps: ['pick-project', 'see-organization', 'restart-program', 'new-key', 'ask-owner', 'prove-with-curl'],
  stepsAt: {
    vertex: ['pick-project', 'see-cloud-identity', 'sign-in-cloud', 'ask-owner', 'prove-in-cloud'],
    openai: ['pick-project', 'see-organization', 'sign-in-again', 'new-key', 'ask-owner', 'prove-with-curl'],
  },
  confusedWith: ['org-mismatch', 'api-not-enabled', 'permission-scope'],
});
