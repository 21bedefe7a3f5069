import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'check-discord-ids',
  place: ['terminal', 'app'],
  outcomes: {
    'token-dead': { cause: 'key-invalid' },
    channel: { step: 'use-open-channel' },
    'all-good': { step: 'update-sdk' },
    'no-program': { step: 'send-one-prompt' },
    verify: { step: 'verify-organization' },
  },
  covers: ['M1', 'M3'],
});
