import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'field-words',
  effort: 'look',
  after: { 'what-happens': ['wrong-request'] },
  answers: {
    unsupported: {
      only: ['unsupported-parameter'],
    },
    malformed: {
      only: ['invalid-request'],
    },
    version: {
      only: ['api-version'],
    },
    'other-endpoint': {
      only: ['endpoint-model-mismatch'],
    },
  },
});
