import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'which-provider',
  effort: 'look',
  answers: {
    openai: { provider: 'openai' },
    anthropic: { provider: 'anthropic' },
    gemini: { provider: 'gemini' },
    cloud: { asks: 'which-cloud' },
    other: { asks: 'which-other' },
    'no-ai-service': {
      only: ['none'],
    },
  },
});
