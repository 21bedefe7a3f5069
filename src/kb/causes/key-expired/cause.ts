import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'key-expired',
  stage: 'key',
  stop: 'key-accepted',
  retry: 'no',
  steps: ['see-key-state', 'new-key', 'set-the-key', 'restart-program', 'prove-with-curl', 'rotate-key'],
  stepsAt: {
    litellm: ['see-key-state', 'switch-key-on', 'new-key', 'set-the-key', 'restart-program', 'rotate-key'],
    ppapi: [
      'see-key-state',
      'switch-key-on',
      'new-key',
      'set-the-key',
      'restart-program',
      'prove-with-curl',
      'rotate-key',
    ],
    bedrock: ['see-cloud-identity', 'new-key', 'set-the-key', 'restart-program', 'prove-in-cloud'],
  },
  confusedWith: ['login-expired', 'key-disabled', 'key-invalid'],
});
