import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'none',
  stage: 'client',
  stop: null,
  retry: 'no',
  steps: ['read-the-message', 'prove-with-curl', 'see-status'],
  confusedWith: ['key-not-loaded', 'connection-failed', 'sdk-mismatch'],
});
