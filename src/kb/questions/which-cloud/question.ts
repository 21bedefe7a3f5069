import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'which-cloud',
  effort: 'look',
  answers: {
    azure: { provider: 'azure-openai' },
    aws: { provider: 'bedrock' },
    google: { provider: 'vertex' },
    github: { provider: 'github-models' },
    'hugging-face': { provider: 'huggingface' },
    another: { provider: 'unknown' },
  },
});
