import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'proxy-error',
  stage: 'network',
  stop: 'network',
  retry: 'no',
  steps: ['check-proxy', 'fix-proxy', 'check-route', 'ask-it', 'another-network'],
  confusedWith: ['connection-failed', 'tls-certificate', 'dns-failure', 'region-unsupported'],
});
