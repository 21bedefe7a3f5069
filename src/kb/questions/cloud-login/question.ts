import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'cloud-login',
  effort: 'try',
  notAt: [
    'midjourney', 'ollama', 'ppapi', 'openrouter', 'litellm', 'deepseek', 'dashscope', 'moonshot', 'zhipu', 'mistral',
    'groq', 'xai', 'cohere', 'together', 'perplexity', 'huggingface', 'github-models', 'unknown',
  ],
  answers: {
    mine: {
      usual: true,
      rulesOut: ['cloud-credentials', 'login-expired', 'credential-conflict'],
    },
    another: {
      only: ['credential-conflict', 'project-mismatch', 'permission-scope', 'model-access', 'api-not-enabled'],
      likely: ['credential-conflict'],
      unlikely: ['model-access', 'api-not-enabled'],
    },
    expired: {
      only: ['login-expired'],
    },
    none: {
      only: ['key-not-loaded', 'login-expired', 'auth-method', 'cloud-credentials'],
      likely: ['cloud-credentials'],
      unlikely: ['login-expired', 'key-not-loaded'],
    },
    'not-used': {
      unlikely: ['login-expired'],
      rulesOut: ['cloud-credentials'],
    },
  },
});
