import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'model-words',
  effort: 'look',
  after: { 'what-happens': ['wrong-request'] },
  answers: {
    'not-there': {
      only: ['model-access', 'model-not-found', 'model-retired', 'deployment-not-found'],
      unlikely: ['model-access', 'model-retired', 'deployment-not-found'],
    },
    retired: {
      only: ['model-retired'],
    },
    'no-access': {
      only: ['model-access'],
    },
    elsewhere: {
      only: ['endpoint-model-mismatch'],
    },
    deployment: {
      only: ['deployment-not-found'],
    },
    channel: {
      only: ['no-channel'],
    },
  },
});
