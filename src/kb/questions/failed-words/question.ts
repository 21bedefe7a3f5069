import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'failed-words',
  effort: 'look',
  after: { 'what-happens': ['provider-failed'] },
  answers: {
    busy: {
      only: ['upstream-rate-limit', 'overloaded'],
      likely: ['overloaded'],
    },
    internal: {
      only: ['server-error'],
    },
    behind: {
      only: ['upstream-rate-limit', 'no-channel'],
    },
    silent: {
      only: ['timeout', 'bot-unresponsive'],
    },
    memory: {
      only: ['local-resources'],
    },
    page: {
      only: ['blocked-by-firewall', 'unexpected-response'],
    },
  },
});
