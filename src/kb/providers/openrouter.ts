import { defineProvider } from '../define.ts';

const authentication = 'doc:https://openrouter.ai/docs/api_reference/authentication' as const;
const errors = 'doc:https://openrouter.ai/docs/api_reference/errors-and-debugging' as const;
const limits = 'doc:https://openrouter.ai/docs/api_reference/limits' as const;
const workspaces = 'doc:https://openrouter.ai/docs/guides/features/workspaces' as const;

export const openrouter = defineProvider({
  id: 'openrouter',
  name: 'OpenRouter',
  hosts: ['openrouter.ai', '.openrouter.ai'],
  modelPrefixes: ['openrouter/'],
  words: [
    'openrouter.ai/settings',
    'openrouter.ai/api',
    'openrouter.ai/docs',
    'openrouterexception',
    'openroutererror',
    'openrouter_api_key',
    '@openrouter/',
    'openrouter-ai-sdk',
    'langchain_openrouter',
    'chatopenrouter',
    'x-openrouter-title',
    'openrouter processing',
    'provider: openrouter',
    'openrouter api',
    'openrouter error',
    '_openrouter_',
    // Its own envelope: the upstream’s name and body stand in `metadata`.
    'metadata: {provider_name',
    'metadata: {raw:',
  ],
  mentions: ['openrouter', 'open router', 'user_id: user_'],
  env: ['OPENROUTER_API_KEY'],
  envMisspelt: ['OPENROUTER_KEY', 'OPEN_ROUTER_API_KEY', 'OPEN_ROUTER_KEY'],
  facts: {
    name: { value: 'OpenRouter', source: authentication, checked: '2026-11' },
    company: { value: 'OpenRouter', source: authentication, checked: '2026-11' },
    env: { value: 'OPENROUTER_API_KEY', source: 'doc:https://openrouter.ai/docs/cookbook/coding-agents/claude-code-integration', checked: '2026-11' },
    host: { value: 'openrouter.ai', source: authentication, checked: '2026-11' },
    baseUrl: { value: 'https://openrouter.ai/api/v1', source: authentication, checked: '2026-11' },
    // It answers without a key too; that of the key itself is /api/v1/key.
    modelsUrl: { value: 'https://openrouter.ai/api/v1/models', source: 'doc:https://openrouter.ai/docs/api_reference/overview', checked: '2026-11' },
    keysUrl: { value: 'https://openrouter.ai/settings/keys', source: workspaces, checked: '2026-11' },
    billingUrl: { value: 'https://openrouter.ai/settings/credits', source: errors, checked: '2026-11' },
    limitsUrl: { value: 'https://openrouter.ai/settings/keys', source: workspaces, checked: '2026-11' },
    usageUrl: { value: 'https://openrouter.ai/activity', source: workspaces, checked: '2026-11' },
    statusUrl: { value: 'https://status.openrouter.ai', source: 'doc:https://status.openrouter.ai', checked: '2026-11' },
    docsErrorsUrl: { value: 'https://openrouter.ai/docs/api_reference/errors-and-debugging', source: errors, checked: '2026-11' },
    docsModelsUrl: { value: 'https://openrouter.ai/models', source: 'doc:https://openrouter.ai/docs/api_reference/overview', checked: '2026-11' },
    docsLimitsUrl: { value: 'https://openrouter.ai/docs/api_reference/limits', source: limits, checked: '2026-11' },
    keyPrefix: { value: 'sk-or-v1-', source: authentication, checked: '2026-11' },
    header: { value: 'Authorization', source: authentication, checked: '2026-11' },
    headerLine: { value: 'Authorization: Bearer $OPENROUTER_API_KEY', source: authentication, checked: '2026-11' },
  },
});
