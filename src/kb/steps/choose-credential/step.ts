import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'choose-credential',
  place: ['settings', 'console'],
  outcomes: {
    key: { step: 'new-key' },
    login: { step: 'sign-in-again' },
    both: { step: 'unset-stray-key' },
    forbidden: 'report',
  },
  covers: ['K8', 'A2'],
});
