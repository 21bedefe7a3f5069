import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'blocked-by-firewall',
  stage: 'network',
  stop: 'network',
  retry: 'no',
  steps: [
    'see-who-answered',
    'another-network',
    'pass-firewall',
    'check-address',
    'ask-it',
    'move-egress',
    'write-support',
  ],
  stepsAt: {
    midjourney: ['pass-firewall', 'see-status', 'another-network'],
  },
  confusedWith: ['proxy-error', 'region-unsupported', 'endpoint-not-found', 'rate-limit', 'unexpected-response'],
});
