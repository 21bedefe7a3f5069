import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'shortest-request',
  place: ['terminal', 'app'],
  outcomes: {
    works: { step: 'fix-body' },
    'same-error': { step: 'list-models' },
    'no-answer': { cause: 'connection-failed' },
    'key-refused': { cause: 'key-invalid' },
  },
  covers: ['O3', 'O5'],
});
