import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'key-placeholder',
  stage: 'key',
  stop: 'key-read',
  retry: 'no',
  steps: ['replace-placeholder', 'see-the-key', 'set-the-key', 'new-key', 'restart-program', 'prove-with-curl'],
  confusedWith: ['key-invalid', 'key-malformed', 'key-not-loaded'],
});
