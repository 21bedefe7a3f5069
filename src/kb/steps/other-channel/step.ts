import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'other-channel',
  place: ['app', 'code', 'console'],
  outcomes: {
    answers: 'solved',
    'other-group': { step: 'prove-with-curl' },
    'all-refused': { step: 'ask-operator' },
    'own-key': { step: 'prove-with-curl' },
  },
  covers: ['G3'],
});
