import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'key-restriction',
  stage: 'access',
  stop: 'account',
  retry: 'no',
  steps: ['lift-key-restriction', 'list-models', 'new-key', 'set-the-key', 'ask-owner', 'prove-with-curl'],
  stepsAt: {
    gemini: ['lift-key-restriction', 'fix-header', 'new-key', 'set-the-key', 'ask-owner', 'prove-with-curl'],
    moonshot: ['lift-key-restriction', 'try-other-site', 'new-key', 'set-the-key', 'prove-with-curl'],
    zhipu: ['lift-key-restriction', 'try-other-site', 'new-key', 'set-the-key', 'prove-with-curl'],
    anthropic: ['lift-key-restriction', 'choose-credential', 'new-key', 'set-the-key', 'prove-with-curl'],
  },
  confusedWith: ['permission-scope', 'model-access', 'ip-restricted'],
});
