/** What the `openai` packages say before anything is sent. They serve many providers, so most lines prove no provider. */
import { defineRules } from '../../define.ts';

const node = 'sdk:openai@6.49.0:client.js' as const;

export default defineRules('openai-sdk', [
  {
    id: 'openai-sdk/no-key',
    causes: ['key-not-loaded'],
    when: [
      { text: 'The api_key client option must be set either' },
      { text: 'The OPENAI_API_KEY environment variable is missing or empty' },
      { text: 'Missing credentials. Please pass an api_key' },
      { text: 'Missing credentials. Please pass an apiKey' },
      { text: "No API key provided. You can set your API key in code using 'openai.api_key" },
    ],
    weight: 'proof',
    proves: ['program'],
    checked: '2026-11',
    source: node,
  },
  {
    id: 'openai-sdk/openai-key-named',
    causes: ['key-not-loaded'],
    provider: 'openai',
    when: { text: 'OPENAI_API_KEY environment variable', all: ['client option must be set'] },
    weight: 'hint',
    checked: '2026-11',
    source: 'doc:https://github.com/openai/openai-python/blob/main/README.md',
  },
  {
    id: 'openai-sdk/connection-error',
    // An empty key or one with a line break ends in this very line in older versions of the Python package.
    causes: ['connection-failed', 'proxy-error', 'timeout', 'key-not-loaded', 'tls-certificate', 'key-malformed', 'dns-failure'],
    when: [{ text: 'APIConnectionError: Connection error.' }, { text: 'APIConnectionError', all: ['Connection error.'] }],
    weight: 'hint',
    unless: ['key/illegal-header', 'key/empty-header'],
    checked: '2026-11',
    source: 'sdk:openai@6.49.0:core/error.js',
  },
  {
    id: 'openai-sdk/timed-out',
    causes: ['timeout'],
    when: [{ text: 'APITimeoutError: Request timed out.' }, { text: 'APIConnectionTimeoutError: Request timed out.' }, { text: 'APITimeoutError', all: ['Request timed out.'] }],
    weight: 'strong',
    proves: ['program'],
    checked: '2026-11',
    source: 'sdk:openai@6.49.0:core/error.js',
  },
  {
    id: 'openai-sdk/class-401',
    causes: ['key-invalid', 'key-not-loaded', 'auth-header', 'login-expired', 'auth-method'],
    when: { text: 'AuthenticationError', status: 401 },
    weight: 'hint',
    checked: '2026-11',
    source: 'sdk:openai@6.49.0:core/error.js',
  },
]);
