import { defineProvider } from '../define.ts';

const errors = 'doc:https://docs.cloud.google.com/vertex-ai/generative-ai/docs/model-reference/api-errors' as const;
const credentials = 'doc:https://cloud.google.com/docs/authentication/application-default-credentials' as const;

export const vertex = defineProvider({
  id: 'vertex',
  name: 'Vertex AI',
  // Regional hosts are `us-central1-aiplatform.googleapis.com`; the others are the multi-regions.
  hosts: ['aiplatform.googleapis.com', 'aiplatform.us.rep.googleapis.com', 'aiplatform.eu.rep.googleapis.com'],
  modelPrefixes: ['vertex_ai/', 'google-vertex/'],
  // Not `vertex_ai` or `vertexai` alone: LiteLLM's files for the Gemini API lie in a folder of that name.
  words: [
    'vertexaiexception',
    'vertex_aiexception',
    'vertexai.generative_models',
    'vertexai.preview',
    'vertexai.init',
    'vertexai=true',
    '@google-cloud/vertexai',
    '@google-cloud/aiplatform',
    'google.cloud.aiplatform',
    'google-cloud-aiplatform',
    'google.cloud/aiplatform',
    'langchain_google_vertexai',
    'langchain-google-vertexai',
    '@langchain/google-vertexai',
    '@ai-sdk/google-vertex',
    'chatvertexai',
    'anthropicvertex',
    'anthropic_vertex',
    'anthropic/lib/vertex',
    'vertex-sdk',
    'claude_code_use_vertex',
    'google_genai_use_vertexai',
    'google_genai_use_enterprise',
    'google_vertex_base_url',
    'vertexai_project',
    'vertexai_location',
    'publishers/google/models',
    'publishers/anthropic/models',
    'req_vrtx_',
    'cloud.google.com/vertex-ai',
    'vertex ai api',
    'aiplatform.endpoints.predict',
  ],
  mentions: ['vertex', 'vertexai', 'vertex_ai', 'gcloud auth application-default', 'google_application_credentials'],
  env: ['GOOGLE_APPLICATION_CREDENTIALS'],
  envMisspelt: [],
  facts: {
    name: { value: 'Vertex AI', source: errors, checked: '2026-11' },
    company: { value: 'Google Cloud', source: errors, checked: '2026-11' },
    // A path of a file, not a key.
    env: { value: 'GOOGLE_APPLICATION_CREDENTIALS', source: credentials, checked: '2026-11' },
    host: {
      value: 'aiplatform.googleapis.com',
      source: 'sdk:@google/genai@2.32.0:dist/node/index.mjs',
      checked: '2026-11',
    },
    baseUrl: {
      value: 'https://aiplatform.googleapis.com/v1',
      source: 'doc:https://docs.cloud.google.com/vertex-ai/generative-ai/docs/error-code-429',
      checked: '2026-11',
    },
    keysUrl: { value: 'https://console.cloud.google.com/apis/credentials', source: credentials, checked: '2026-11' },
    limitsUrl: { value: 'https://console.cloud.google.com/iam-admin/quotas', source: errors, checked: '2026-11' },
    statusUrl: { value: 'https://status.cloud.google.com', source: 'doc:https://status.cloud.google.com', checked: '2026-11' },
    docsErrorsUrl: {
      value: 'https://docs.cloud.google.com/vertex-ai/generative-ai/docs/model-reference/api-errors',
      source: errors,
      checked: '2026-11',
    },
    docsModelsUrl: {
      value: 'https://cloud.google.com/vertex-ai/generative-ai/docs/learn/model-versions',
      source: 'doc:https://cloud.google.com/vertex-ai/generative-ai/docs/learn/model-versions',
      checked: '2026-11',
    },
    docsLimitsUrl: {
      value: 'https://docs.cloud.google.com/vertex-ai/generative-ai/docs/error-code-429',
      source: 'doc:https://docs.cloud.google.com/vertex-ai/generative-ai/docs/error-code-429',
      checked: '2026-11',
    },
    header: { value: 'Authorization', source: errors, checked: '2026-11' },
    headerLine: { value: 'Authorization: Bearer $(gcloud auth application-default print-access-token)', source: errors, checked: '2026-11' },
    pythonPackage: { value: 'google-genai', source: 'doc:https://pypi.org/project/google-genai/', checked: '2026-11' },
    nodePackage: { value: '@google/genai', source: 'doc:https://www.npmjs.com/package/@google/genai', checked: '2026-11' },
  },
});
