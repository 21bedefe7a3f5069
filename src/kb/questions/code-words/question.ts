import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'code-words',
  effort: 'look',
  after: { 'what-happens': ['wrong-request'] },
  answers: {
    package: {
      only: ['sdk-mismatch'],
    },
    browser: {
      only: ['key-in-browser'],
    },
    parse: {
      only: ['unexpected-response'],
    },
  },
});
