import { defineProvider } from '../define.ts';

export const together = defineProvider({
  id: 'together',
  name: 'Together AI',
  // The second is older and still the default of some clients.
  hosts: ['api.together.ai', 'api.together.xyz'],
  modelPrefixes: ['together/', 'together_ai/'],
  // `together` alone is an English word.
  words: [
    'together.ai',
    'docs.together',
    'together-ai',
    'together_ai',
    'together_api_key',
    'together_base_url',
    'togetherai_api_key',
    '@ai-sdk/togetherai',
    'from together',
    'together.error',
    'langchain_together',
    'chattogether',
    'together provider',
    'provider: together',
  ],
  mentions: ['togetherai'],
  env: ['TOGETHER_API_KEY'],
  envMisspelt: ['TOGETHERAI_API_KEY', 'TOGETHER_AI_API_KEY'],
  facts: {
    name: { value: 'Together AI', source: 'doc:https://docs.together.ai/docs/error-codes', checked: '2026-11' },
    company: { value: 'Together AI', source: 'doc:https://docs.together.ai/docs/error-codes', checked: '2026-11' },
    env: { value: 'TOGETHER_API_KEY', source: 'doc:https://www.npmjs.com/package/together-ai', checked: '2026-11' },
    host: { value: 'api.together.ai', source: 'doc:https://docs.together.ai/docs/serverless/rate-limits', checked: '2026-11' },
    baseUrl: {
      value: 'https://api.together.ai/v1',
      source: 'doc:https://docs.together.ai/docs/serverless/rate-limits',
      checked: '2026-11',
    },
    modelsUrl: {
      value: 'https://api.together.ai/v1/models',
      source: 'doc:https://docs.together.ai/reference/models-1',
      checked: '2026-11',
    },
    keysUrl: {
      value: 'https://api.together.ai/settings/api-keys',
      source: 'doc:https://docs.together.ai/docs/error-codes',
      checked: '2026-11',
    },
    billingUrl: {
      value: 'https://api.together.ai/settings/billing',
      source: 'doc:https://docs.together.ai/docs/error-codes',
      checked: '2026-11',
    },
    statusUrl: { value: 'https://status.together.ai', source: 'doc:https://status.together.ai', checked: '2026-11' },
    docsErrorsUrl: {
      value: 'https://docs.together.ai/docs/error-codes',
      source: 'doc:https://docs.together.ai/docs/error-codes',
      checked: '2026-11',
    },
    docsModelsUrl: {
      value: 'https://api.together.ai/models',
      source: 'doc:https://docs.together.ai/docs/error-codes',
      checked: '2026-11',
    },
    docsLimitsUrl: {
      value: 'https://docs.together.ai/docs/serverless/rate-limits',
      source: 'doc:https://docs.together.ai/docs/serverless/rate-limits',
      checked: '2026-11',
    },
    keyPrefix: { value: 'tgp_v1_', source: 'doc:https://github.com/betterleaks/betterleaks', checked: '2026-11' },
    header: { value: 'Authorization', source: 'doc:https://docs.together.ai/docs/serverless/rate-limits', checked: '2026-11' },
    headerLine: {
      value: 'Authorization: Bearer $TOGETHER_API_KEY',
      source: 'doc:https://docs.together.ai/docs/serverless/rate-limits',
      checked: '2026-11',
    },
    pythonPackage: { value: 'together', source: 'doc:https://pypi.org/project/together/', checked: '2026-11' },
    nodePackage: { value: 'together-ai', source: 'doc:https://www.npmjs.com/package/together-ai', checked: '2026-11' },
  },
});
