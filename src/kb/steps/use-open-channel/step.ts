import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'use-open-channel',
  place: ['app'],
  outcomes: {
    'works-in-dm': 'solved',
    'not-in-dm': { step: 'allow-messages' },
    'my-server': { step: 'open-bot-rights' },
    'their-server': { step: 'ask-owner' },
    'thread-limit': 'next',
  },
  covers: ['M3'],
});
