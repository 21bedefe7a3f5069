import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'fall-back',
  place: ['code', 'app'],
  outcomes: {
    answers: 'solved',
    'both-fail': 'next',
    'no-second': { step: 'wait-and-retry' },
  },
  covers: ['S3'],
});
