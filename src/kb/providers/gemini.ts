import { defineProvider } from '../define.ts';

export const gemini = defineProvider({
  id: 'gemini',
  name: 'Gemini',
  // cloudcode-pa and cloudaicompanion answer for the Gemini CLI with a Google login.
  hosts: [
    'generativelanguage.googleapis.com',
    'cloudcode-pa.googleapis.com',
    'cloudaicompanion.googleapis.com',
    'aistudio.google.com',
  ],
  // Not `gemma-`: Groq, Ollama and others serve those models too.
  modelPrefixes: ['gemini-', 'models/gemini-', 'imagen-', 'veo-', 'learnlm-', 'text-embedding-004'],
  words: [
    'generativelanguage',
    'google.genai',
    'google.generativeai',
    'google.ai.generativelanguage',
    '@google/genai',
    '@google/generative-ai',
    'google-genai',
    'googlegenerativeai',
    'google_generative_ai',
    'langchain_google_genai',
    'langchain-google-genai',
    'geminiexception',
    'gemini-cli',
    'gemini cli',
    'gemini api',
    'gemini code assist',
    'ai.google.dev',
    'aistudio.google.com',
    'ai.studio/',
    'ai.dev/rate-limit',
    'ai.dev/usage',
    'gemini_api_key',
    'google_api_key',
  ],
  mentions: ['gemini', 'generativeai'],
  env: ['GEMINI_API_KEY', 'GOOGLE_API_KEY', 'GOOGLE_GENERATIVE_AI_API_KEY'],
  envMisspelt: ['GEMINI_KEY', 'GOOGLE_GEMINI_API_KEY', 'GEMINI_APIKEY', 'GOOGLE_AI_API_KEY'],
  facts: {
    name: { value: 'Gemini', source: 'doc:https://ai.google.dev/gemini-api/docs', checked: '2026-11' },
    company: { value: 'Google', source: 'doc:https://ai.google.dev/gemini-api/docs', checked: '2026-11' },
    env: { value: 'GEMINI_API_KEY', source: 'doc:https://ai.google.dev/gemini-api/docs/api-key', checked: '2026-11' },
    host: {
      value: 'generativelanguage.googleapis.com',
      source: 'sdk:@google/genai@2.32.0:dist/node/index.mjs',
      checked: '2026-11',
    },
    baseUrl: {
      value: 'https://generativelanguage.googleapis.com/v1beta',
      source: 'doc:https://ai.google.dev/gemini-api/docs/api-key',
      checked: '2026-11',
    },
    modelsUrl: {
      value: 'https://generativelanguage.googleapis.com/v1beta/models',
      source: 'doc:https://ai.google.dev/api/models',
      checked: '2026-11',
    },
    keysUrl: {
      value: 'https://aistudio.google.com/apikey',
      source: 'doc:https://ai.google.dev/gemini-api/docs/api-key',
      checked: '2026-11',
    },
    billingUrl: {
      value: 'https://ai.studio/billing',
      source: 'doc:https://ai.google.dev/gemini-api/docs/billing',
      checked: '2026-11',
    },
    limitsUrl: {
      value: 'https://ai.dev/rate-limit',
      source: 'doc:https://ai.google.dev/gemini-api/docs/rate-limits',
      checked: '2026-11',
    },
    usageUrl: {
      value: 'https://aistudio.google.com/usage',
      source: 'doc:https://ai.google.dev/gemini-api/docs/billing',
      checked: '2026-11',
    },
    statusUrl: {
      value: 'https://aistudio.google.com/status',
      source: 'doc:https://ai.google.dev/gemini-api/docs',
      checked: '2026-11',
    },
    // There is no ticket desk for the Gemini API of AI Studio; the documentation links this forum.
    supportUrl: {
      value: 'https://discuss.ai.google.dev/c/gemini-api/',
      source: 'doc:https://ai.google.dev/gemini-api/docs',
      checked: '2026-11',
    },
    docsErrorsUrl: {
      value: 'https://ai.google.dev/gemini-api/docs/troubleshooting',
      source: 'doc:https://ai.google.dev/gemini-api/docs/troubleshooting',
      checked: '2026-11',
    },
    docsModelsUrl: {
      value: 'https://ai.google.dev/gemini-api/docs/models',
      source: 'doc:https://ai.google.dev/gemini-api/docs/models',
      checked: '2026-11',
    },
    docsLimitsUrl: {
      value: 'https://ai.google.dev/gemini-api/docs/rate-limits',
      source: 'doc:https://ai.google.dev/gemini-api/docs/rate-limits',
      checked: '2026-11',
    },
    regionsUrl: {
      value: 'https://ai.google.dev/gemini-api/docs/available-regions',
      source: 'doc:https://ai.google.dev/gemini-api/docs/available-regions',
      checked: '2026-11',
    },
    keyPrefix: { value: 'AQ.', source: 'doc:https://ai.google.dev/gemini-api/docs/api-key', checked: '2026-11' },
    header: {
      value: 'x-goog-api-key',
      source: 'sdk:@google/genai@2.32.0:dist/node/index.mjs',
      checked: '2026-11',
    },
    headerLine: {
      value: 'x-goog-api-key: $GEMINI_API_KEY',
      source: 'doc:https://ai.google.dev/gemini-api/docs/api-key',
      checked: '2026-11',
    },
    pythonPackage: { value: 'google-genai', source: 'doc:https://pypi.org/project/google-genai/', checked: '2026-11' },
    nodePackage: {
      value: '@google/genai',
      source: 'doc:https://www.npmjs.com/package/@google/genai',
      checked: '2026-11',
    },
  },
});
