import { defineProvider } from '../define.ts';

const providersGuide = 'doc:https://huggingface.co/docs/inference-providers/index' as const;
const pricing = 'doc:https://huggingface.co/docs/inference-providers/pricing' as const;

export const huggingface = defineProvider({
  id: 'huggingface',
  name: 'Hugging Face',
  // Not huggingface.co itself: downloads of models come from there.
  hosts: ['router.huggingface.co', 'api-inference.huggingface.co', 'endpoints.huggingface.cloud'],
  modelPrefixes: ['huggingface/', 'hf-inference/'],
  words: [
    'huggingface_hub.inference',
    'huggingface_hub/inference',
    'huggingface_hub.errors.bad',
    '@huggingface/inference',
    'huggingfaceexception',
    'huggingfaceendpoint',
    'chathuggingface',
    'huggingfacehub_api_token',
    'inferenceclientmodel',
    'inferenceclientproviderapierror',
    'hfapimodel',
    'call inference providers',
    'credits for inference providers',
    'using inference providers',
    'huggingface.co/settings/inference-providers',
  ],
  mentions: ['huggingface', 'huggingface.co', 'hf_token', 'hf-inference'],
  env: ['HF_TOKEN', 'HUGGING_FACE_HUB_TOKEN', 'HUGGINGFACEHUB_API_TOKEN', 'HUGGINGFACE_API_KEY'],
  envMisspelt: ['HF_API_KEY', 'HF_API_TOKEN', 'HUGGING_FACE_API_KEY'],
  facts: {
    name: { value: 'Hugging Face', source: providersGuide, checked: '2026-11' },
    company: { value: 'Hugging Face', source: providersGuide, checked: '2026-11' },
    env: { value: 'HF_TOKEN', source: providersGuide, checked: '2026-11' },
    host: { value: 'router.huggingface.co', source: providersGuide, checked: '2026-11' },
    baseUrl: { value: 'https://router.huggingface.co/v1', source: providersGuide, checked: '2026-11' },
    keysUrl: { value: 'https://huggingface.co/settings/tokens', source: providersGuide, checked: '2026-11' },
    billingUrl: { value: 'https://huggingface.co/settings/billing', source: pricing, checked: '2026-11' },
    limitsUrl: { value: 'https://huggingface.co/settings/billing', source: 'doc:https://huggingface.co/docs/hub/rate-limits', checked: '2026-11' },
    usageUrl: { value: 'https://huggingface.co/settings/billing', source: pricing, checked: '2026-11' },
    // Answers without any token, so it proves neither key nor permission.
    modelsUrl: { value: 'https://router.huggingface.co/v1/models', source: 'doc:https://huggingface.co/docs/inference-providers/hub-api', checked: '2026-11' },
    statusUrl: { value: 'https://status.huggingface.co', source: 'doc:https://status.huggingface.co', checked: '2026-11' },
    docsLimitsUrl: { value: 'https://huggingface.co/docs/hub/rate-limits', source: 'doc:https://huggingface.co/docs/hub/rate-limits', checked: '2026-11' },
    keyPrefix: { value: 'hf_', source: providersGuide, checked: '2026-11' },
    header: { value: 'Authorization', source: providersGuide, checked: '2026-11' },
    headerLine: { value: 'Authorization: Bearer $HF_TOKEN', source: providersGuide, checked: '2026-11' },
    pythonPackage: { value: 'huggingface_hub', source: 'doc:https://pypi.org/project/huggingface_hub/', checked: '2026-11' },
    nodePackage: { value: '@huggingface/inference', source: 'doc:https://www.npmjs.com/package/@huggingface/inference', checked: '2026-11' },
  },
});
