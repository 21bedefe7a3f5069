import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'auth-method',
  stage: 'key',
  stop: 'key-accepted',
  retry: 'no',
  steps: [
    'choose-credential',
    'unset-stray-key',
    'new-key',
    'set-the-key',
    'fix-header',
    'set-key-in-app',
    'prove-with-curl',
  ],
  confusedWith: ['auth-header', 'key-invalid', 'login-expired'],
});
