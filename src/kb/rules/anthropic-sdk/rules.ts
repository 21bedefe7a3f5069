/** What `@anthropic-ai/sdk` and the `anthropic` package say before anything is sent. */
import { defineRules } from '../../define.ts';

export default defineRules('anthropic-sdk', [
  {
    id: 'anthropic-sdk/no-key',
    causes: ['key-not-loaded'],
    provider: 'anthropic',
    when: { text: 'Could not resolve authentication method. Expected' },
    weight: 'proof',
    proves: ['program'],
    checked: '2026-11',
    source: 'sdk:@anthropic-ai/sdk@1.11.0:client.js',
  },
  {
    id: 'anthropic-sdk/both-set',
    causes: ['key-invalid', 'login-expired'],
    provider: 'anthropic',
    when: { text: 'ANTHROPIC_API_KEY and ANTHROPIC_AUTH_TOKEN are both set' },
    weight: 'hint',
    checked: '2026-11',
    source: 'sdk:@anthropic-ai/sdk@1.11.0:client.js',
  },
  {
    id: 'anthropic-sdk/streaming-required',
    causes: ['invalid-request'],
    provider: 'anthropic',
    when: { text: 'Streaming is required for operations that may take longer than 10 minutes' },
    weight: 'proof',
    proves: ['key-read'],
    checked: '2026-11',
    source: 'sdk:@anthropic-ai/sdk@1.11.0:client.js',
  },
  {
    id: 'anthropic-sdk/login-refresh',
    causes: ['login-expired'],
    provider: 'anthropic',
    when: [{ text: 'has expired and no refresh is available' }, { text: 'User OAuth refresh failed' }],
    weight: 'proof',
    proves: ['program'],
    checked: '2026-11',
    source: 'sdk:@anthropic-ai/sdk@1.11.0:lib/credentials/user-oauth.js',
  },
]);
