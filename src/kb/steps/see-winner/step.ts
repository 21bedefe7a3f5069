import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'see-winner',
  place: ['terminal', 'code'],
  outcomes: {
    'wrong-one': { step: 'unset-stray-key' },
    'two-headers': { step: 'fix-header' },
    'file-loses': { step: 'load-dotenv' },
    'right-one': 'next',
    login: { step: 'choose-credential' },
  },
  covers: ['K3', 'K8', 'E3'],
});
