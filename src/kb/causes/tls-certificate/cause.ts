import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'tls-certificate',
  stage: 'network',
  stop: 'network',
  retry: 'no',
  steps: ['see-certificate', 'trust-company-root', 'update-roots', 'check-address', 'ask-it', 'another-network'],
  confusedWith: ['connection-failed', 'proxy-error', 'dns-failure'],
});
