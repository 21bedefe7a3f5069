import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'account-words',
  effort: 'look',
  after: { 'what-happens': ['key-refused'] },
  answers: {
    organization: {
      only: ['org-mismatch'],
    },
    project: {
      only: ['project-mismatch', 'api-not-enabled'],
      unlikely: ['api-not-enabled'],
    },
    verify: {
      only: ['org-verification'],
    },
    terms: {
      only: ['terms-not-accepted'],
    },
    closed: {
      only: ['account-suspended'],
    },
    privacy: {
      only: ['data-policy'],
    },
  },
});
