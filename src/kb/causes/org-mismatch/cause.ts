import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'org-mismatch',
  stage: 'access',
  stop: 'account',
  retry: 'no',
  steps: ['pick-organization', 'see-organization', 'restart-program', 'new-key', 'ask-owner', 'prove-with-curl'],
  confusedWith: ['project-mismatch', 'key-invalid', 'permission-scope'],
});
