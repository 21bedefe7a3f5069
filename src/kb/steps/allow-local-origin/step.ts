import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'allow-local-origin',
  place: ['terminal', 'app', 'code'],
  outcomes: {
    allowed: 'next',
    'not-local': { step: 'call-from-server' },
    mixed: { step: 'call-from-server' },
  },
});
