import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'replace-placeholder',
  place: ['code', 'settings'],
  outcomes: {
    'in-file': { step: 'restart-program' },
    'was-empty': { step: 'set-the-key' },
    nowhere: { step: 'see-the-key' },
    'no-key': { step: 'new-key' },
  },
  covers: ['E3'],
});
