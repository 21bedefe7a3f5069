import { defineProvider } from '../define.ts';

const newApi = 'doc:https://docs.newapi.ai/en/docs/guide/feature-guide/user/token' as const;

/**
 * Every gateway that runs One API, New API or a fork of them, PP API among them. Whose it is a paste seldom says, so
 * no address stands here that a command would send a key to: it may be another gateway's key.
 */
export const ppapi = defineProvider({
  id: 'ppapi',
  name: 'PP API / New API',
  hosts: ['app.ppapi.ai', 'app-us.ppapi.ai', '.ppapi.ai'],
  modelPrefixes: [],
  stamps: ['(request id: 202', 'new_api_error', 'one_api_error', 'v_api_error'],
  words: [
    'ppapi.ai',
    'ppapi_api_key',
    'ppapi_base_url',
    'x-oneapi-request-id',
    'one-api/',
    'new-api/',
    'new-api |',
    'one-api |',
    'new-api-user',
    'bad_response_status_code',
    'insufficient_user_quota',
    'pre_consume_token_quota_failed',
    'get_channel_failed',
    'model_price_error',
    '(request id:202',
    'channel error (channel #',
    '该令牌',
    '无可用渠道',
    '当前分组',
  ],
  mentions: ['令牌', '渠道', 'pp api', 'ppapi', 'one api', 'one-api', 'new api', 'new-api', 'newapi', 'oneapi'],
  env: ['PPAPI_API_KEY'],
  envMisspelt: [],
  facts: {
    name: { value: 'PP API / New API', source: newApi, checked: '2026-11' },
    company: { value: 'the gateway’s operator', source: newApi, checked: '2026-11' },
    host: { value: 'YOUR_GATEWAY_HOST', source: newApi, checked: '2026-11' },
    docsErrorsUrl: { value: 'https://docs.newapi.ai/en/docs/guide/feature-guide/user/token', source: newApi, checked: '2026-11' },
    keyPrefix: { value: 'sk-', source: newApi, checked: '2026-11' },
    header: { value: 'Authorization', source: newApi, checked: '2026-11' },
    headerLine: { value: 'Authorization: Bearer $YOUR_API_KEY_VARIABLE', source: newApi, checked: '2026-11' },
  },
});
