import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'ended-words',
  effort: 'look',
  after: { 'what-happens': ['key-refused'] },
  answers: {
    'key-date': {
      only: ['key-expired'],
    },
    'key-off': {
      only: ['key-disabled'],
    },
    leaked: {
      only: ['key-leaked'],
    },
    login: {
      only: ['login-expired'],
    },
    account: {
      only: ['account-suspended'],
    },
  },
});
