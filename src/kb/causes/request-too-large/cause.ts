import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'request-too-large',
  stage: 'request',
  stop: 'request',
  retry: 'no',
  steps: ['measure-request', 'shrink-files', 'split-request', 'raise-body-limit', 'cut-context'],
  stepsAt: {
    midjourney: ['shrink-files', 'split-request', 'see-status'],
  },
  confusedWith: ['context-length', 'request-exceeds-rate-limit', 'invalid-request'],
});
