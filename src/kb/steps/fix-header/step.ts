import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'fix-header',
  place: ['code', 'settings'],
  outcomes: {
    fixed: { step: 'prove-with-curl' },
    'sdk-writes-it': { step: 'see-the-key' },
    dropped: { cause: 'proxy-error' },
    token: { step: 'choose-credential' },
  },
  covers: ['H1', 'H2', 'H3'],
});
