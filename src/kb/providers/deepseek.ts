import { defineProvider } from '../define.ts';

const firstCall = 'doc:https://api-docs.deepseek.com/' as const;
const errors = 'doc:https://api-docs.deepseek.com/quick_start/error_codes' as const;

export const deepseek = defineProvider({
  id: 'deepseek',
  name: 'DeepSeek',
  // chat.deepseek.com is the app; unofficial wrappers turn it into an API.
  hosts: ['api.deepseek.com', 'chat.deepseek.com'],
  // Weighs little on purpose: gateways and local servers serve the open weights under names that begin so.
  modelPrefixes: ['deepseek-', 'deepseek chat', 'deepseek reasoner'],
  words: [
    'platform.deepseek.com',
    'api-docs.deepseek.com',
    'status.deepseek.com',
    'deepseekexception',
    'deepseek_api_key',
    'x-ds-trace-id',
    'authentication fails, your api key',
    'authentication fails (governor)',
    'langchain_deepseek',
    '@ai-sdk/deepseek',
    'chatdeepseek',
    'deepseek api',
  ],
  // Its envelope repeats the type as the code, which hardly another service does.
  mentions: ['deepseek', 'deep seek', 'code: invalid_request_error'],
  env: ['DEEPSEEK_API_KEY'],
  envMisspelt: ['DEEPSEEK_KEY', 'DEEPSEEK_APIKEY', 'DEEP_SEEK_API_KEY'],
  facts: {
    name: { value: 'DeepSeek', source: firstCall, checked: '2026-11' },
    company: { value: 'DeepSeek', source: firstCall, checked: '2026-11' },
    env: { value: 'DEEPSEEK_API_KEY', source: firstCall, checked: '2026-11' },
    host: { value: 'api.deepseek.com', source: firstCall, checked: '2026-11' },
    baseUrl: { value: 'https://api.deepseek.com', source: firstCall, checked: '2026-11' },
    modelsUrl: {
      value: 'https://api.deepseek.com/models',
      source: 'doc:https://api-docs.deepseek.com/api/list-models',
      checked: '2026-11',
    },
    keysUrl: { value: 'https://platform.deepseek.com/api_keys', source: errors, checked: '2026-11' },
    billingUrl: { value: 'https://platform.deepseek.com/top_up', source: errors, checked: '2026-11' },
    usageUrl: {
      value: 'https://platform.deepseek.com/usage',
      source: 'doc:https://platform.deepseek.com/usage',
      checked: '2026-11',
    },
    statusUrl: {
      value: 'https://status.deepseek.com',
      source: 'doc:https://status.deepseek.com',
      checked: '2026-11',
    },
    docsErrorsUrl: { value: 'https://api-docs.deepseek.com/quick_start/error_codes', source: errors, checked: '2026-11' },
    docsModelsUrl: { value: 'https://api-docs.deepseek.com/', source: firstCall, checked: '2026-11' },
    docsLimitsUrl: {
      value: 'https://api-docs.deepseek.com/quick_start/rate_limit',
      source: 'doc:https://api-docs.deepseek.com/quick_start/rate_limit',
      checked: '2026-11',
    },
    header: {
      value: 'Authorization',
      source: 'doc:https://api-docs.deepseek.com/api/get-user-balance',
      checked: '2026-11',
    },
    headerLine: {
      value: 'Authorization: Bearer $DEEPSEEK_API_KEY',
      source: 'doc:https://api-docs.deepseek.com/api/get-user-balance',
      checked: '2026-11',
    },
    // DeepSeek documents the packages of OpenAI for its API and has none of its own.
    pythonPackage: { value: 'openai', source: firstCall, checked: '2026-11' },
    nodePackage: { value: 'openai', source: firstCall, checked: '2026-11' },
  },
});
