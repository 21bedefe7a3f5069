import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'address-words',
  effort: 'look',
  after: { 'what-happens': ['wrong-request'] },
  answers: {
    'no-such-path': {
      only: ['endpoint-not-found', 'deployment-not-found'],
      unlikely: ['deployment-not-found'],
    },
    version: {
      only: ['api-version'],
    },
    deployment: {
      only: ['deployment-not-found'],
    },
    'other-endpoint': {
      only: ['endpoint-model-mismatch'],
    },
    'no-json': {
      only: ['endpoint-not-found', 'unexpected-response'],
      unlikely: ['endpoint-not-found'],
    },
  },
});
