import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'key-not-loaded',
  stage: 'key',
  stop: 'key-read',
  retry: 'no',
  steps: [
    'see-the-key',
    'name-the-variable',
    'load-dotenv',
    'set-the-key',
    'restart-program',
    'set-key-in-app',
    'prove-with-curl',
  ],
  stepsAt: {
    anthropic: [
      'see-the-key',
      'name-the-variable',
      'load-dotenv',
      'set-the-key',
      'restart-program',
      'set-key-in-app',
      'sign-in-again',
      'prove-with-curl',
    ],
  },
  confusedWith: ['auth-header', 'key-placeholder', 'key-invalid'],
});
