import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'raise-timeout',
  place: ['code', 'app'],
  outcomes: {
    'same-second': { step: 'stream-answer' },
    longer: 'next',
    'app-fixed': 'next',
  },
});
