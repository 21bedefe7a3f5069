import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'region-unsupported',
  stage: 'access',
  stop: 'account',
  retry: 'no',
  steps: ['see-egress', 'move-egress', 'use-partner-cloud', 'write-support'],
  confusedWith: ['model-access', 'proxy-error', 'key-invalid'],
});
