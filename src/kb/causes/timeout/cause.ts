import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'timeout',
  stage: 'network',
  stop: 'network',
  retry: 'later',
  steps: ['check-route', 'stream-answer', 'raise-timeout', 'check-proxy', 'another-network', 'see-status'],
  confusedWith: ['connection-failed', 'proxy-error', 'overloaded', 'server-error'],
});
