import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'use-right-endpoint',
  place: ['code', 'app'],
  outcomes: {
    answers: 'solved',
    'other-field': { step: 'drop-parameter' },
    'app-decides': { step: 'update-sdk' },
    'keep-endpoint': { step: 'list-models' },
  },
  covers: ['H5', 'H4'],
});
