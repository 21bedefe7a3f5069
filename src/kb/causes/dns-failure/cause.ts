import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'dns-failure',
  stage: 'network',
  stop: 'network',
  retry: 'no',
  steps: ['resolve-host', 'check-address', 'check-proxy', 'another-network'],
  confusedWith: ['connection-failed', 'proxy-error', 'timeout'],
});
