import { defineProvider } from '../define.ts';

export const perplexity = defineProvider({
  id: 'perplexity',
  name: 'Perplexity',
  hosts: ['api.perplexity.ai'],
  modelPrefixes: ['sonar-pro', 'sonar-reasoning', 'sonar-deep-research', 'perplexity/', 'llama-3.1-sonar-'],
  // The name alone is a mention: it is also a word of statistics.
  words: [
    'console.perplexity.ai',
    'docs.perplexity.ai',
    'status.perplexity.com',
    'www.perplexity.ai',
    'perplexityexception',
    'perplexity_api_key',
    'perplexityai_api_key',
    'pplx_api_key',
    '@ai-sdk/perplexity',
    '@perplexity-ai/',
    'langchain_perplexity',
    'chatperplexity',
    'perplexity api',
    'perplexity error',
    'perplexityerror',
  ],
  mentions: ['perplexity', 'pplx'],
  env: ['PERPLEXITY_API_KEY'],
  envMisspelt: ['PPLX_API_KEY', 'PERPLEXITYAI_API_KEY'],
  facts: {
    name: {
      value: 'Perplexity',
      source: 'doc:https://docs.perplexity.ai/docs/agent-api/migrate-from-sonar/overview',
      checked: '2026-11',
    },
    company: {
      value: 'Perplexity',
      source: 'doc:https://docs.perplexity.ai/docs/agent-api/migrate-from-sonar/overview',
      checked: '2026-11',
    },
    env: {
      value: 'PERPLEXITY_API_KEY',
      source: 'doc:https://www.npmjs.com/package/@perplexity-ai/perplexity_ai',
      checked: '2026-11',
    },
    host: {
      value: 'api.perplexity.ai',
      source: 'doc:https://docs.perplexity.ai/docs/agent-api/migrate-from-sonar/overview',
      checked: '2026-11',
    },
    // Of the Agent API. The chat completions of api.perplexity.ai without /v1 ended on 27 September 2026.
    baseUrl: {
      value: 'https://api.perplexity.ai/v1',
      source: 'doc:https://docs.perplexity.ai/docs/agent-api/migrate-from-sonar/overview',
      checked: '2026-11',
    },
    modelsUrl: { value: 'https://api.perplexity.ai/v1/models', source: 'doc:https://docs.perplexity.ai', checked: '2026-11' },
    keysUrl: {
      value: 'https://console.perplexity.ai',
      source: 'doc:https://docs.perplexity.ai/docs/admin/api-key-management',
      checked: '2026-11',
    },
    billingUrl: {
      value: 'https://console.perplexity.ai',
      source: 'doc:https://docs.perplexity.ai/docs/admin/api-key-management',
      checked: '2026-11',
    },
    statusUrl: { value: 'https://status.perplexity.com', source: 'doc:https://status.perplexity.com', checked: '2026-11' },
    docsErrorsUrl: {
      value: 'https://docs.perplexity.ai/guides/perplexity-sdk-error-handling',
      source: 'doc:https://docs.perplexity.ai/guides/perplexity-sdk-error-handling',
      checked: '2026-11',
    },
    docsLimitsUrl: {
      value: 'https://docs.perplexity.ai/docs/admin/rate-limits-usage-tiers',
      source: 'doc:https://docs.perplexity.ai/docs/admin/rate-limits-usage-tiers',
      checked: '2026-11',
    },
    keyPrefix: {
      value: 'pplx-',
      source: 'doc:https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml',
      checked: '2026-11',
    },
    header: {
      value: 'Authorization',
      source: 'doc:https://docs.perplexity.ai/docs/agent-api/migrate-from-sonar/overview',
      checked: '2026-11',
    },
    headerLine: {
      value: 'Authorization: Bearer $PERPLEXITY_API_KEY',
      source: 'doc:https://docs.perplexity.ai/docs/agent-api/migrate-from-sonar/overview',
      checked: '2026-11',
    },
    pythonPackage: {
      value: 'perplexityai',
      source: 'doc:https://docs.perplexity.ai/guides/perplexity-sdk-error-handling',
      checked: '2026-11',
    },
    nodePackage: {
      value: '@perplexity-ai/perplexity_ai',
      source: 'doc:https://www.npmjs.com/package/@perplexity-ai/perplexity_ai',
      checked: '2026-11',
    },
  },
});
