import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'model-access',
  stage: 'access',
  stop: 'account',
  retry: 'no',
  steps: [
    'list-models',
    'allow-model',
    'see-organization',
    'add-credit',
    'fix-model-name',
    'prove-with-curl',
    'write-support',
  ],
  confusedWith: ['model-not-found', 'key-invalid', 'region-unsupported'],
});
