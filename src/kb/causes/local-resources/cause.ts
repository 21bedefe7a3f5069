import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'local-resources',
  stage: 'client',
  stop: 'answer',
  retry: 'no',
  steps: ['see-server-log', 'free-memory', 'shorten-local-context', 'smaller-model', 'restart-local-server'],
  confusedWith: ['overloaded', 'server-error', 'context-length', 'connection-failed'],
});
