import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'content-blocked',
  stage: 'request',
  stop: 'request',
  retry: 'no',
  steps: ['find-flagged-part', 'reword-prompt', 'change-filter', 'fall-back', 'write-support'],
  stepsAt: {
    midjourney: ['reword-prompt', 'find-flagged-part', 'change-filter', 'see-status'],
  },
  confusedWith: ['invalid-request', 'model-access', 'blocked-by-firewall'],
});
