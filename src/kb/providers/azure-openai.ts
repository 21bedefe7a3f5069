import { defineProvider } from '../define.ts';

const errors = 'doc:https://learn.microsoft.com/azure/foundry/openai/how-to/troubleshoot-errors' as const;
const versions = 'doc:https://learn.microsoft.com/azure/foundry/openai/api-version-lifecycle' as const;

export const azureOpenai = defineProvider({
  id: 'azure-openai',
  name: 'Azure OpenAI',
  // Every resource has a host of its own below these.
  hosts: ['openai.azure.com', 'openai.azure.us', 'services.ai.azure.com', 'cognitiveservices.azure.com', 'api.cognitive.microsoft.com', 'models.ai.azure.com'],
  modelPrefixes: ['azure/gpt-', 'azure/o1', 'azure/o3', 'azure/o4-'],
  // It speaks OpenAI's SDK: only its own classes, headers, variables and short addresses prove it.
  words: [
    'azureopenai',
    'azure_openai',
    'azure-openai',
    'asyncazureopenai',
    'azurechatopenai',
    'azureexception',
    'azure.ai.openai',
    'openai/lib/azure.py',
    'openai/azure.',
    '@azure/openai',
    '@ai-sdk/azure',
    'azure_endpoint',
    'azure_deployment',
    'azure_ad_token',
    'azureadtoken',
    'apim-request-id',
    'aka.ms/oai/',
    'aka.ms/cogsvc-vnet',
    'aka.ms/foundrypermissions',
    'deploymentnotfound',
    'responsibleaipolicyviolation',
  ],
  mentions: ['azure', 'defaultazurecredential', 'openai/deployments/'],
  env: ['AZURE_OPENAI_API_KEY', 'AZURE_API_KEY', 'AZURE_OPENAI_AD_TOKEN'],
  envMisspelt: ['AZURE_OPENAI_KEY'],
  facts: {
    name: { value: 'Azure OpenAI', source: versions, checked: '2026-11' },
    company: { value: 'Microsoft', source: versions, checked: '2026-11' },
    env: { value: 'AZURE_OPENAI_API_KEY', source: 'sdk:openai@6.49.0:azure.js', checked: '2026-11' },
    host: { value: 'YOUR-RESOURCE.openai.azure.com', source: versions, checked: '2026-11' },
    keysUrl: { value: 'https://portal.azure.com', source: errors, checked: '2026-11' },
    limitsUrl: { value: 'https://aka.ms/oai/quotaincrease', source: errors, checked: '2026-11' },
    statusUrl: { value: 'https://azure.status.microsoft', source: 'doc:https://azure.status.microsoft', checked: '2026-11' },
    docsErrorsUrl: { value: 'https://learn.microsoft.com/azure/foundry/openai/how-to/troubleshoot-errors', source: errors, checked: '2026-11' },
    docsModelsUrl: {
      value: 'https://learn.microsoft.com/azure/ai-services/openai/concepts/model-retirements',
      source: 'doc:https://learn.microsoft.com/azure/ai-services/openai/concepts/model-retirements',
      checked: '2026-11',
    },
    header: { value: 'api-key', source: 'sdk:openai@6.49.0:azure.js', checked: '2026-11' },
    headerLine: { value: 'api-key: $AZURE_OPENAI_API_KEY', source: versions, checked: '2026-11' },
    pythonPackage: { value: 'openai', source: 'doc:https://pypi.org/project/openai/', checked: '2026-11' },
    nodePackage: { value: 'openai', source: 'doc:https://www.npmjs.com/package/openai', checked: '2026-11' },
  },
});
