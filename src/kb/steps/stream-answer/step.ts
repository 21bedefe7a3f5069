import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'stream-answer',
  place: ['code', 'app'],
  outcomes: {
    flows: 'solved',
    'breaks-off': { step: 'raise-timeout' },
    silent: { step: 'raise-timeout' },
  },
});
