import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'credential-conflict',
  stage: 'key',
  stop: 'key-read',
  retry: 'no',
  steps: [
    'see-winner',
    'unset-stray-key',
    'fix-header',
    'load-dotenv',
    'choose-credential',
    'restart-program',
    'prove-with-curl',
  ],
  stepsAt: {
    bedrock: ['see-winner', 'see-cloud-identity', 'sign-in-cloud', 'restart-program', 'prove-in-cloud'],
    vertex: ['see-winner', 'see-cloud-identity', 'unset-stray-key', 'restart-program', 'prove-in-cloud'],
  },
  confusedWith: ['key-invalid', 'login-expired', 'auth-header'],
});
