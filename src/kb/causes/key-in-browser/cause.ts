import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'key-in-browser',
  stage: 'client',
  stop: 'program',
  retry: 'no',
  steps: ['call-from-server', 'run-as-node', 'find-shipped-key', 'new-key'],
  confusedWith: ['cors', 'key-not-loaded', 'sdk-mismatch'],
});
