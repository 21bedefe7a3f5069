import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'key-invalid',
  stage: 'key',
  stop: 'key-accepted',
  retry: 'no',
  steps: [
    'compare-key',
    'match-key-and-host',
    'unset-stray-key',
    'new-key',
    'set-the-key',
    'restart-program',
    'prove-with-curl',
  ],
  confusedWith: ['key-malformed', 'key-placeholder', 'auth-header', 'login-expired'],
});
