import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'kind-words',
  effort: 'look',
  after: { 'refused-words': ['kind', 'not-valid', 'cannot-tell'] },
  answers: {
    header: {
      only: ['auth-header'],
    },
    'not-here': {
      only: ['auth-method', 'key-restriction'],
      unlikely: ['key-restriction'],
    },
    two: {
      only: ['credential-conflict'],
    },
    'other-service': {
      only: ['key-wrong-provider'],
    },
    signature: {
      only: ['cloud-credentials'],
    },
  },
});
