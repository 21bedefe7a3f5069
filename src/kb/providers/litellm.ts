import { defineProvider } from '../define.ts';

const reference = 'doc:https://docs.litellm.ai/docs/proxy/error_reference' as const;
const keys = 'doc:https://docs.litellm.ai/docs/proxy/virtual_keys' as const;
const quickStart = 'doc:https://docs.litellm.ai/docs/proxy/docker_quick_start' as const;

/** The proxy that somebody runs. Its library alone shows nothing: it speaks in the words of the provider behind it. */
export const litellm = defineProvider({
  id: 'litellm',
  name: 'LiteLLM',
  hosts: [],
  modelPrefixes: [],
  stamps: ['received model group', 'available model group fallbacks'],
  words: [
    'litellm/proxy',
    'litellm\\proxy',
    'litellm.proxy',
    'litellm proxy',
    'litellm router:error',
    'litellm router - error',
    'litellm_proxy',
    'litellm virtual key',
    'litellm_verificationtokentable',
    'litellm_verificationtoken',
    'litellm_master_key',
    'litellm_proxy_api_key',
    'litellm rate limit handler',
    'litellm api key',
    'litellm gateway',
    'x-litellm-',
    'litellm_call_id',
    'no fallback model group found',
    'error doing the fallback',
  ],
  mentions: ['localhost:4000', '0.0.0.0:4000', '127.0.0.1:4000'],
  env: ['LITELLM_PROXY_API_KEY', 'LITELLM_MASTER_KEY', 'LITELLM_API_KEY'],
  envMisspelt: [],
  facts: {
    name: { value: 'LiteLLM', source: reference, checked: '2026-11' },
    company: { value: 'the proxy’s operator', source: reference, checked: '2026-11' },
    env: { value: 'LITELLM_PROXY_API_KEY', source: 'doc:https://docs.litellm.ai/docs/tutorials/google_adk', checked: '2026-11' },
    host: { value: 'YOUR_LITELLM_HOST', source: quickStart, checked: '2026-11' },
    docsErrorsUrl: { value: 'https://docs.litellm.ai/docs/proxy/error_reference', source: reference, checked: '2026-11' },
    docsLimitsUrl: { value: 'https://docs.litellm.ai/docs/proxy/users', source: 'doc:https://docs.litellm.ai/docs/proxy/users', checked: '2026-11' },
    keyPrefix: { value: 'sk-', source: keys, checked: '2026-11' },
    header: { value: 'Authorization', source: keys, checked: '2026-11' },
    headerLine: { value: 'Authorization: Bearer $LITELLM_PROXY_API_KEY', source: keys, checked: '2026-11' },
    pythonPackage: { value: 'litellm', source: 'doc:https://pypi.org/project/litellm/', checked: '2026-11' },
  },
});
