import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'sdk-mismatch',
  stage: 'client',
  stop: 'program',
  retry: 'no',
  steps: ['right-environment', 'find-shadow', 'update-sdk', 'port-code', 'pin-sdk', 'prove-with-curl'],
  confusedWith: ['proxy-error', 'invalid-request', 'key-not-loaded'],
});
