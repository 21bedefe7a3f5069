import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'cloud-credentials',
  stage: 'key',
  stop: 'key-read',
  retry: 'no',
  steps: [
    'see-cloud-identity',
    'sign-in-cloud',
    'point-to-credentials',
    'fix-clock',
    'restart-program',
    'prove-in-cloud',
    'ask-owner',
  ],
  stepsAt: {
    gemini: [
      'see-winner',
      'name-the-variable',
      'set-the-key',
      'see-cloud-identity',
      'restart-program',
      'prove-with-curl',
    ],
    openai: ['point-to-credentials', 'fix-clock', 'choose-credential', 'restart-program', 'ask-owner'],
    anthropic: [
      'see-winner',
      'point-to-credentials',
      'fix-clock',
      'choose-credential',
      'restart-program',
      'prove-with-curl',
    ],
  },
  confusedWith: ['login-expired', 'permission-scope', 'auth-method'],
});
