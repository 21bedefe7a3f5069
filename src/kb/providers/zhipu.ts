import { defineProvider } from '../define.ts';

const errors = 'doc:https://docs.bigmodel.cn/cn/faq/api-code' as const;
const limits = 'doc:https://docs.bigmodel.cn/cn/api/rate-limit' as const;
const sdk = 'doc:https://github.com/zai-org/z-ai-sdk-python' as const;

export const zhipu = defineProvider({
  id: 'zhipu',
  name: 'Zhipu and Z.ai',
  // Two sites with keys of their own: bigmodel.cn in China, z.ai elsewhere.
  hosts: ['open.bigmodel.cn', 'bigmodel.cn', 'api.z.ai', 'chatglm.cn'],
  modelPrefixes: ['glm-', 'chatglm_', 'cogview-', 'cogvideox-', 'charglm-', 'codegeex-'],
  words: [
    'z.ai/',
    'docs.z.ai',
    'zhipuai',
    'zhipu',
    'zai-sdk',
    'zai-org',
    'zai.core',
    'zai_api_key',
    'zhipuai_api_key',
    'bigmodel_api_key',
    'glm coding plan',
    '智谱',
    'z.ai coding',
  ],
  mentions: ['glm', 'chatglm', 'bigmodel', 'z.ai'],
  env: ['ZAI_API_KEY', 'ZHIPUAI_API_KEY', 'BIGMODEL_API_KEY'],
  envMisspelt: ['ZHIPU_API_KEY', 'ZHIPUAI_KEY', 'GLM_API_KEY', 'ZAI_KEY'],
  facts: {
    name: { value: 'Z.ai', source: sdk, checked: '2026-11' },
    company: { value: 'Zhipu', source: errors, checked: '2026-11' },
    env: { value: 'ZAI_API_KEY', source: sdk, checked: '2026-11' },
    host: { value: 'api.z.ai', source: sdk, checked: '2026-11' },
    baseUrl: { value: 'https://api.z.ai/api/paas/v4', source: sdk, checked: '2026-11' },
    modelsUrl: {
      value: 'https://api.z.ai/api/paas/v4/models',
      source: 'thread:https://github.com/rgarciade/airecorder/issues/164',
      checked: '2026-11',
    },
    keysUrl: {
      value: 'https://z.ai/manage-apikey',
      source: 'thread:https://github.com/prime-radiant-inc/agentic-usage-meter/issues/3',
      checked: '2026-11',
    },
    limitsUrl: { value: 'https://bigmodel.cn/usercenter/proj-mgmt/rate-limits', source: limits, checked: '2026-11' },
    docsErrorsUrl: {
      value: 'https://docs.z.ai/api-reference/api-code',
      source: 'doc:https://docs.z.ai/api-reference/api-code',
      checked: '2026-11',
    },
    docsLimitsUrl: { value: 'https://docs.bigmodel.cn/cn/api/rate-limit', source: limits, checked: '2026-11' },
    header: { value: 'Authorization', source: sdk, checked: '2026-11' },
    headerLine: { value: 'Authorization: Bearer $ZAI_API_KEY', source: sdk, checked: '2026-11' },
    pythonPackage: { value: 'zai-sdk', source: sdk, checked: '2026-11' },
  },
});
