import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'which-host',
  effort: 'look',
  answers: {
    mistral: { provider: 'mistral' },
    groq: { provider: 'groq' },
    xai: { provider: 'xai' },
    cohere: { provider: 'cohere' },
    together: { provider: 'together' },
    perplexity: { provider: 'perplexity' },
  },
});
