import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'request-exceeds-rate-limit',
  stage: 'quota',
  stop: 'quota',
  retry: 'no',
  steps: ['shrink-request', 'lower-output', 'split-request', 'raise-tier', 'fall-back', 'stop-retrying'],
  stepsAt: {
    anthropic: ['shrink-request', 'split-request', 'raise-tier', 'fall-back', 'stop-retrying'],
  },
  confusedWith: ['rate-limit-tokens', 'context-length', 'request-too-large'],
});
