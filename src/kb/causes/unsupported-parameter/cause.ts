import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'unsupported-parameter',
  stage: 'request',
  stop: 'request',
  retry: 'no',
  steps: [
    'drop-parameter',
    'shortest-request',
    'update-sdk',
    'read-the-message',
    'use-right-endpoint',
    'fall-back',
  ],
  stepsAt: {
    midjourney: ['drop-parameter', 'reword-prompt', 'see-status'],
  },
  confusedWith: ['invalid-request', 'api-version', 'endpoint-model-mismatch', 'model-not-found'],
});
