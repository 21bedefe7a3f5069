import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'drop-parameter',
  place: ['code', 'app'],
  outcomes: {
    another: { step: 'shortest-request' },
    'client-adds-it': { step: 'update-sdk' },
    'need-it': { step: 'list-models' },
    'other-endpoint': { step: 'use-right-endpoint' },
  },
});
