import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'key-malformed',
  stage: 'key',
  stop: 'key-read',
  retry: 'no',
  steps: ['clean-the-key', 'see-the-key', 'set-the-key', 'restart-program', 'new-key', 'prove-with-curl'],
  confusedWith: ['key-invalid', 'key-placeholder', 'connection-failed'],
});
