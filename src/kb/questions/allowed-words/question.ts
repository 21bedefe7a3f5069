import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'allowed-words',
  effort: 'look',
  after: { 'what-happens': ['key-refused'] },
  answers: {
    right: {
      only: ['permission-scope'],
    },
    model: {
      only: ['model-access'],
    },
    country: {
      only: ['region-unsupported'],
    },
    address: {
      only: ['ip-restricted'],
    },
    bound: {
      only: ['key-restriction', 'channel-permission'],
    },
    'api-off': {
      only: ['api-not-enabled'],
    },
  },
});
