import { defineProvider } from '../define.ts';

const errors = 'doc:https://platform.kimi.ai/docs/api/errors' as const;
const trouble = 'doc:https://www.kimi.com/help/kimi-api/api-troubleshooting' as const;

export const moonshot = defineProvider({
  id: 'moonshot',
  name: 'Moonshot AI',
  // Three key systems: the international site, the Chinese site, and Kimi Code with its plan.
  hosts: ['api.moonshot.ai', 'api.moonshot.cn', 'api.kimi.com'],
  // `kimi-k2` alone is open weights that others serve too; a model's name weighs little anyway.
  modelPrefixes: ['moonshot-v1', 'moonshot/', 'kimi-k', 'kimi-latest', 'kimi-for-coding', 'kimi-thinking'],
  words: [
    'platform.moonshot.cn',
    'platform.moonshot.ai',
    'platform.kimi.com',
    'platform.kimi.ai',
    'status.moonshot.cn',
    'kimi.com/code',
    'moonshot_api_key',
    'kimi_api_key',
    'msh-request-id',
    'msh-cache',
    'msh-uid',
    'kimi-cli',
    'kimi cli',
    'kimi code',
    'kimi for coding',
    'moonshotexception',
    'sk-kimi-',
    'engine_overloaded_error',
    'rate_limit_reached_error',
    'exceeded_current_quota_error',
    'invalid_authentication_error',
    'incorrect_api_key_error',
    'access_terminated_error',
  ],
  mentions: ['moonshot', 'kimi', '月之暗面'],
  env: ['MOONSHOT_API_KEY', 'KIMI_API_KEY'],
  envMisspelt: ['MOONSHOT_KEY', 'KIMI_KEY', 'MOONSHOT_APIKEY'],
  facts: {
    name: { value: 'Kimi', source: errors, checked: '2026-11' },
    company: { value: 'Moonshot AI', source: errors, checked: '2026-11' },
    env: {
      value: 'MOONSHOT_API_KEY',
      source: 'doc:https://docs.netbird.io/agent-network/integrations/kimi',
      checked: '2026-11',
    },
    host: { value: 'api.moonshot.ai', source: trouble, checked: '2026-11' },
    baseUrl: { value: 'https://api.moonshot.ai/v1', source: trouble, checked: '2026-11' },
    modelsUrl: { value: 'https://api.moonshot.ai/v1/models', source: trouble, checked: '2026-11' },
    keysUrl: { value: 'https://platform.kimi.ai', source: trouble, checked: '2026-11' },
    billingUrl: { value: 'https://platform.kimi.ai', source: trouble, checked: '2026-11' },
    limitsUrl: {
      value: 'https://platform.kimi.ai',
      source: 'doc:https://www.kimi.com/help/kimi-api/api-rate-limits',
      checked: '2026-11',
    },
    statusUrl: { value: 'https://status.moonshot.cn', source: 'doc:https://status.moonshot.cn', checked: '2026-11' },
    docsErrorsUrl: { value: 'https://platform.kimi.ai/docs/api/errors', source: errors, checked: '2026-11' },
    docsLimitsUrl: {
      value: 'https://www.kimi.com/help/kimi-api/api-rate-limits',
      source: 'doc:https://www.kimi.com/help/kimi-api/api-rate-limits',
      checked: '2026-11',
    },
    header: { value: 'Authorization', source: trouble, checked: '2026-11' },
    headerLine: { value: 'Authorization: Bearer $MOONSHOT_API_KEY', source: trouble, checked: '2026-11' },
    keyPrefix: { value: 'sk-', source: trouble, checked: '2026-11' },
    pythonPackage: { value: 'openai', source: trouble, checked: '2026-11' },
    nodePackage: { value: 'openai', source: trouble, checked: '2026-11' },
  },
});
