import { defineProvider } from '../define.ts';

const baseUrls = 'doc:https://www.alibabacloud.com/help/model-studio/base-url' as const;
const errors = 'doc:https://help.aliyun.com/zh/model-studio/error-code' as const;
const limits = 'doc:https://www.alibabacloud.com/help/model-studio/rate-limit' as const;
const sdk = 'doc:https://github.com/dashscope/dashscope-sdk-python' as const;

export const dashscope = defineProvider({
  id: 'dashscope',
  name: 'Alibaba Cloud Model Studio',
  // One host per site and per plan; a key works only at its own. `maas.aliyuncs.com` follows a workspace's or plan's name.
  hosts: [
    'dashscope.aliyuncs.com',
    'dashscope-intl.aliyuncs.com',
    'dashscope-us.aliyuncs.com',
    'cn-hongkong.dashscope.aliyuncs.com',
    'coding.dashscope.aliyuncs.com',
    'coding-intl.dashscope.aliyuncs.com',
    'maas.aliyuncs.com',
  ],
  // Only names that Alibaba serves itself: the open weights of Qwen run everywhere.
  modelPrefixes: [
    'qwen-max',
    'qwen-plus',
    'qwen-turbo',
    'qwen-flash',
    'qwen-long',
    'qwen-vl-max',
    'qwen-vl-plus',
    'qwen-coder-plus',
    'qwen3-max',
    'qwen3-coder-plus',
    'qwen3-coder-flash',
    'qwen3-vl-plus',
    'qwen3.5-plus',
    'qwen3.6-plus',
    'qwen3.7-max',
    'qwq-plus',
    'qvq-max',
    'text-embedding-v',
    'paraformer-',
    'cosyvoice-',
    'wanx',
  ],
  words: [
    'dashscope',
    'help.aliyun.com/zh/model-studio',
    'help.aliyun.com/en/model-studio',
    'alibabacloud.com/help/en/model-studio',
    'alibabacloud.com/help/model-studio',
    'bailian.console.aliyun.com',
    'modelstudio.console.alibabacloud.com',
    'x-dashscope-',
    'internalerror.algo',
    'model studio',
    '阿里云百炼',
    '灵积',
    'chattongyi',
    'langchain_qwq',
    'qwen api',
  ],
  mentions: ['qwen', 'tongyi', '通义', '百炼', 'bailian', 'aliyun', '阿里云'],
  env: ['DASHSCOPE_API_KEY'],
  envMisspelt: ['DASHSCOPE_KEY', 'DASHSCOPE_APIKEY', 'QWEN_API_KEY'],
  facts: {
    name: { value: 'Model Studio', source: baseUrls, checked: '2026-11' },
    company: { value: 'Alibaba Cloud', source: baseUrls, checked: '2026-11' },
    env: { value: 'DASHSCOPE_API_KEY', source: sdk, checked: '2026-11' },
    host: { value: 'dashscope.aliyuncs.com', source: baseUrls, checked: '2026-11' },
    baseUrl: { value: 'https://dashscope.aliyuncs.com/compatible-mode/v1', source: baseUrls, checked: '2026-11' },
    modelsUrl: {
      value: 'https://dashscope.aliyuncs.com/compatible-mode/v1/models',
      source: 'thread:https://github.com/tashfeenahmed/freellmapi/pull/376',
      checked: '2026-11',
    },
    keysUrl: {
      value: 'https://bailian.console.aliyun.com',
      source: 'doc:https://bailian.console.aliyun.com',
      checked: '2026-11',
    },
    limitsUrl: { value: 'https://www.alibabacloud.com/help/model-studio/rate-limit', source: limits, checked: '2026-11' },
    docsErrorsUrl: { value: 'https://help.aliyun.com/zh/model-studio/error-code', source: errors, checked: '2026-11' },
    docsLimitsUrl: { value: 'https://www.alibabacloud.com/help/model-studio/rate-limit', source: limits, checked: '2026-11' },
    regionsUrl: { value: 'https://www.alibabacloud.com/help/model-studio/base-url', source: baseUrls, checked: '2026-11' },
    header: { value: 'Authorization', source: baseUrls, checked: '2026-11' },
    headerLine: { value: 'Authorization: Bearer $DASHSCOPE_API_KEY', source: baseUrls, checked: '2026-11' },
    pythonPackage: { value: 'dashscope', source: sdk, checked: '2026-11' },
  },
});
