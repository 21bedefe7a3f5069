import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'auth-header',
  stage: 'key',
  stop: 'key-accepted',
  retry: 'no',
  steps: ['see-the-key', 'fix-header', 'match-key-and-host', 'set-key-in-app', 'prove-with-curl'],
  confusedWith: ['key-not-loaded', 'key-invalid', 'auth-method'],
});
