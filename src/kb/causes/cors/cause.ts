import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'cors',
  stage: 'network',
  stop: 'program',
  retry: 'no',
  steps: ['check-route', 'check-address', 'call-from-server', 'allow-local-origin', 'prove-with-curl'],
  stepsAt: {
    anthropic: ['call-from-server', 'prove-with-curl', 'check-address'],
  },
  confusedWith: ['connection-failed', 'dns-failure', 'auth-header', 'key-malformed'],
});
