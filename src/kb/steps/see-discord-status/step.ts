import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'see-discord-status',
  place: ['browser'],
  outcomes: {
    incident: { step: 'use-website' },
    green: 'next',
    slow: { step: 'send-one-prompt' },
  },
  covers: ['M4', 'S2'],
});
