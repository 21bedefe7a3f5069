import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'ip-restricted',
  stage: 'access',
  stop: 'account',
  retry: 'no',
  steps: ['see-address', 'add-address', 'prove-with-curl', 'check-proxy', 'ask-owner'],
  stepsAt: {
    'azure-openai': ['see-address', 'add-address', 'prove-in-cloud', 'check-proxy', 'ask-owner'],
    vertex: ['see-address', 'add-address', 'prove-in-cloud', 'ask-owner'],
  },
  confusedWith: ['region-unsupported', 'blocked-by-firewall', 'key-restriction'],
});
