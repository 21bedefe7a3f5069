/** What Google's packages for Gemini say before anything is sent. */
import { defineRules } from '../../define.ts';

export default defineRules('gemini-sdk', [
  {
    id: 'gemini-sdk/no-key',
    causes: ['key-not-loaded'],
    provider: 'gemini',
    when: [
      { text: 'No API key was provided. Please pass a valid API key' },
      { text: 'Missing key inputs argument! To use the Google AI API' },
      { text: 'No API_KEY or ADC found' },
      { text: 'API key should be set when using the Gemini API' },
      { text: 'An API Key must be set when running in a browser' },
      { text: 'API key is missing. Please provide a valid API key', provider: 'gemini' },
    ],
    weight: 'proof',
    proves: ['program'],
    checked: '2026-11',
    source: 'sdk:@google/genai@2.32.0:dist/node/index.mjs',
  },
  {
    id: 'gemini-sdk/default-credentials',
    causes: ['cloud-credentials', 'key-not-loaded', 'auth-method'],
    when: [{ text: 'Your default credentials were not found' }, { text: 'DefaultCredentialsError' }],
    weight: 'hint',
    checked: '2026-11',
    source: 'doc:https://cloud.google.com/docs/authentication/external/set-up-adc',
  },
  {
    id: 'gemini-sdk/fetch-failed',
    causes: ['connection-failed', 'dns-failure', 'proxy-error', 'tls-certificate', 'timeout'],
    provider: 'gemini',
    when: [{ text: 'exception TypeError: fetch failed sending request' }, { text: '[GoogleGenerativeAI Error]: Error fetching from {any}: Failed to fetch' }],
    weight: 'hint',
    checked: '2026-11',
    source: 'sdk:@google/genai@2.32.0:dist/node/index.mjs',
  },
  {
    id: 'gemini-sdk/grpc-unreachable',
    causes: ['connection-failed'],
    when: { text: 'failed to connect to all addresses' },
    weight: 'strong',
    proves: ['program'],
    checked: '2026-11',
    source: 'thread:https://github.com/xinnan-tech/xiaozhi-esp32-server/pull/2303',
  },
]);
