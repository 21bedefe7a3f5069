import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'rate-limit-concurrent',
  stage: 'quota',
  stop: 'quota',
  retry: 'slower',
  steps: ['cap-concurrency', 'end-open-calls', 'back-off', 'see-limits', 'raise-tier'],
  stepsAt: {
    midjourney: ['end-open-calls', 'wait-and-retry', 'see-status'],
    ollama: ['cap-concurrency', 'end-open-calls', 'free-memory', 'back-off'],
  },
  confusedWith: ['rate-limit-requests', 'rate-limit', 'overloaded'],
});
