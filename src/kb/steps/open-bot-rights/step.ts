import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'open-bot-rights',
  place: ['app', 'settings'],
  outcomes: {
    opened: { step: 'run-info' },
    'bot-missing': 'next',
    'not-my-server': { step: 'ask-owner' },
  },
  covers: ['M3'],
});
