import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'which-other',
  effort: 'look',
  answers: {
    gateway: { asks: 'which-gateway' },
    lab: { asks: 'which-lab' },
    host: { asks: 'which-host' },
    midjourney: { provider: 'midjourney' },
    'own-server': { provider: 'ollama' },
    'none-of-these': { provider: 'unknown' },
  },
});
