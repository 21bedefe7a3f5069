import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'create-deployment',
  place: ['console', 'terminal'],
  outcomes: {
    made: { step: 'fix-deployment-name' },
    'no-quota': { step: 'raise-tier' },
    'not-offered': { step: 'replace-model' },
    'not-my-right': 'report',
  },
});
