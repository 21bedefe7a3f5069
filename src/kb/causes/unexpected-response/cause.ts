import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'unexpected-response',
  stage: 'client',
  stop: 'network',
  retry: 'no',
  steps: ['see-raw-answer', 'fix-base-url', 'check-proxy', 'another-network', 'stream-answer', 'see-status'],
  confusedWith: ['endpoint-not-found', 'blocked-by-firewall', 'server-error', 'timeout'],
});
