import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'login-expired',
  stage: 'key',
  stop: 'key-accepted',
  retry: 'no',
  steps: ['sign-in-again', 'unset-stray-key', 'restart-program', 'choose-credential'],
  confusedWith: ['key-invalid', 'auth-method', 'plan-usage-limit'],
});
