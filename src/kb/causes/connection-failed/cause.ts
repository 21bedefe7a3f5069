import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'connection-failed',
  stage: 'network',
  stop: 'network',
  retry: 'no',
  steps: ['check-route', 'check-address', 'look-below', 'check-proxy', 'another-network', 'see-status'],
  confusedWith: ['dns-failure', 'timeout', 'proxy-error', 'tls-certificate', 'key-malformed'],
});
