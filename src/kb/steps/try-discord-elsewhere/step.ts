import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'try-discord-elsewhere',
  place: ['terminal', 'browser'],
  outcomes: {
    'works-there': { step: 'check-proxy' },
    'browser-works': { step: 'update-sdk' },
    'no-way': { step: 'another-network' },
    same: 'next',
  },
  covers: ['M4', 'N4'],
});
