/** What api.perplexity.ai answers. In its bodies `type` is the name of the error and `code` the status. */
import { defineRules } from '../../define.ts';

const migration = 'doc:https://docs.perplexity.ai/docs/agent-api/migrate-from-sonar/overview' as const;
const handling = 'doc:https://docs.perplexity.ai/guides/perplexity-sdk-error-handling' as const;

export default defineRules('perplexity', [
  {
    id: 'perplexity/sonar-ended',
    causes: ['endpoint-not-found'],
    provider: 'perplexity',
    when: [{ type: ['chat_completions_not_available', 'agent_api_migration_required'] }, { text: 'Sonar is now the Agent API' }],
    weight: 'proof',
    proves: ['program', 'network'],
    checked: '2026-11',
    source: migration,
  },
  {
    id: 'perplexity/model-without-maker',
    causes: ['model-not-found'],
    provider: 'perplexity',
    when: { text: 'validation failed: model {model} is not supported' },
    weight: 'strong',
    proves: ['program', 'network'],
    checked: '2026-11',
    source: 'doc:https://docs.perplexity.ai/docs/agent-api/migrate-from-sonar/how-to',
  },
  {
    id: 'perplexity/output-limit-required',
    causes: ['invalid-request'],
    provider: 'perplexity',
    when: { text: 'max_output_tokens is required when using Anthropic models' },
    weight: 'proof',
    proves: ['program', 'network'],
    checked: '2026-11',
    source: 'doc:https://docs.perplexity.ai/docs/agent-api/migrate-from-sonar/how-to',
  },
  {
    // A key without credit is blocked and gets 401 too; that it does is reported, not in the provider's own words.
    id: 'perplexity/unauthorized',
    causes: ['key-invalid', 'credit-exhausted', 'auth-header', 'key-not-loaded'],
    provider: 'perplexity',
    when: [
      { type: 'invalid_api_key', provider: 'perplexity' },
      { text: '401 Authorization Required', provider: 'perplexity' },
      { status: 401, provider: 'perplexity' },
    ],
    weight: 'hint',
    proves: ['program', 'network'],
    checked: '2026-11',
    source: handling,
  },
  {
    id: 'perplexity/invalid-model',
    causes: ['model-not-found'],
    provider: 'perplexity',
    when: [{ text: 'Invalid model {model}. Permitted models can be found in the documentation' }, { type: 'invalid_model', provider: 'perplexity' }],
    weight: 'proof',
    proves: ['program', 'network'],
    checked: '2026-11',
    source: handling,
  },
  {
    id: 'perplexity/message-order',
    causes: ['invalid-request'],
    provider: 'perplexity',
    when: [
      { type: 'invalid_message' },
      { text: 'After the (optional) system message(s), user and assistant roles should be alternating' },
      { text: 'user or tool message(s) should alternate with assistant message(s)' },
      { text: 'Last message must have role user', provider: 'perplexity' },
    ],
    weight: 'proof',
    proves: ['program', 'network'],
    checked: '2026-11',
    source: handling,
  },
]);
