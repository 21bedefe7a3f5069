/** The Vercel AI SDK. */
import { defineRules } from '../../define.ts';

const load = 'doc:https://ai-sdk.dev/docs/reference/ai-sdk-errors/ai-load-api-key-error' as const;

export default defineRules('ai-sdk', [
  {
    id: 'ai-sdk/no-key',
    causes: ['key-not-loaded'],
    when: [
      { text: "API key is missing. Pass it using the 'apiKey' parameter or the {variable} environment variable" },
      { text: "API key is missing. Pass it using the 'apiKey' parameter" },
      { text: 'AI_LoadAPIKeyError' },
    ],
    weight: 'proof',
    proves: ['program'],
    checked: '2026-11',
    source: load,
  },
  {
    id: 'ai-sdk/no-key-openai',
    causes: ['key-not-loaded'],
    provider: 'openai',
    when: { text: 'OpenAI API key is missing. Pass it using' },
    weight: 'proof',
    proves: ['program'],
    checked: '2026-11',
    source: load,
  },
  {
    id: 'ai-sdk/no-key-anthropic',
    causes: ['key-not-loaded'],
    provider: 'anthropic',
    when: { text: 'Anthropic API key is missing. Pass it using' },
    weight: 'proof',
    proves: ['program'],
    checked: '2026-11',
    source: load,
  },
  {
    id: 'ai-sdk/no-key-gemini',
    causes: ['key-not-loaded'],
    provider: 'gemini',
    when: { text: 'Google Generative AI API key is missing. Pass it using' },
    weight: 'proof',
    proves: ['program'],
    checked: '2026-11',
    source: load,
  },
  {
    id: 'ai-sdk/model-version',
    causes: ['sdk-mismatch'],
    when: [{ text: 'AI_UnsupportedModelVersionError' }, { text: 'Unsupported model version {name} for provider' }],
    weight: 'proof',
    checked: '2026-11',
    source: 'doc:https://ai-sdk.dev/docs/troubleshooting/unsupported-model-version',
  },
]);
