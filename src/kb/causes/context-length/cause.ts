import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'context-length',
  stage: 'request',
  stop: 'request',
  retry: 'no',
  steps: ['cut-context', 'lower-output', 'list-models', 'shortest-request'],
  stepsAt: {
    gemini: ['cut-context', 'list-models', 'shortest-request'],
  },
  confusedWith: ['rate-limit-tokens', 'invalid-request'],
});
