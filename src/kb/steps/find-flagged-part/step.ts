import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'find-flagged-part',
  place: ['code', 'app'],
  outcomes: {
    'one-part': { step: 'reword-prompt' },
    answer: { step: 'reword-prompt' },
    harmless: { step: 'change-filter' },
    history: { step: 'reword-prompt' },
  },
});
