import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'write-support',
  place: ['browser'],
  outcomes: {
    sent: 'report',
    'no-id': 'report',
    'no-answer': { step: 'fall-back' },
  },
  covers: ['P6'],
});
