import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'which-lab',
  effort: 'look',
  answers: {
    deepseek: { provider: 'deepseek' },
    qwen: { provider: 'dashscope' },
    kimi: { provider: 'moonshot' },
    glm: { provider: 'zhipu' },
    another: { provider: 'unknown' },
  },
});
