import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'rate-limit-tokens',
  stage: 'quota',
  stop: 'quota',
  retry: 'slower',
  steps: [
    'shrink-request',
    'wait-and-retry',
    'slow-down',
    'cut-context',
    'lower-output',
    'back-off',
    'see-limits',
    'raise-tier',
  ],
  stepsAt: {
    gemini: ['shrink-request', 'wait-and-retry', 'slow-down', 'cut-context', 'back-off', 'see-limits', 'raise-tier'],
  },
  confusedWith: ['rate-limit-requests', 'context-length', 'credit-exhausted'],
});
