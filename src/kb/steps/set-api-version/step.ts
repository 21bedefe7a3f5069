import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'set-api-version',
  place: ['code', 'app'],
  outcomes: {
    set: { step: 'shortest-request' },
    'sent-already': { step: 'drop-beta-header' },
    'app-decides': { step: 'update-sdk' },
    'field-unknown': { step: 'drop-parameter' },
  },
  covers: ['H2', 'H4'],
});
