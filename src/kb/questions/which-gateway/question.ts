import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'which-gateway',
  effort: 'look',
  answers: {
    openrouter: { provider: 'openrouter' },
    litellm: { provider: 'litellm' },
    'new-api': { provider: 'ppapi' },
    another: { provider: 'unknown' },
  },
});
