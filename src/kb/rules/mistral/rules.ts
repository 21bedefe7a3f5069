/** What Mistral’s API and its gateway answer, and what its own packages say when code and version do not fit. */
import { defineRules } from '../../define.ts';

const glossary = 'doc:https://docs.mistral.ai/resources/error-glossary' as const;
const limits = 'doc:https://help.mistral.ai/en/articles/225174-what-are-the-limits-of-the-free-tier' as const;
const migration = 'doc:https://github.com/mistralai/client-python/blob/main/MIGRATION.md' as const;

export default defineRules('mistral', [
  {
    id: 'mistral/unauthorized',
    causes: ['key-invalid', 'auth-header', 'key-not-loaded'],
    provider: 'mistral',
    when: [
      { text: 'detail:Unauthorized', provider: 'mistral', not: ['codestral'] },
      { text: 'message:Unauthorized,request_id:', provider: 'mistral', not: ['codestral'] },
    ],
    weight: 'hint',
    proves: ['program', 'network'],
    checked: '2026-11',
    source: glossary,
  },
  {
    // Whether the two hosts still refuse each other's keys in 2026 is not verified.
    id: 'mistral/codestral-key',
    causes: ['key-wrong-provider', 'key-invalid'],
    provider: 'mistral',
    when: { text: 'Unauthorized', all: ['codestral'], provider: 'mistral' },
    weight: 'hint',
    proves: ['program', 'network'],
    checked: '2026-11',
    source: 'thread:https://github.com/cline/cline/issues/1734',
  },
  {
    id: 'mistral/invalid-model',
    causes: ['model-not-found'],
    provider: 'mistral',
    when: [
      { text: 'Invalid model: {model}', code: '1500' },
      { text: 'Invalid model: {model}', type: 'invalid_model' },
      { text: 'Invalid model: {model}', provider: 'mistral' },
      { code: 'unknown_model', provider: 'mistral' },
    ],
    weight: 'proof',
    proves: ['program', 'network'],
    checked: '2026-11',
    source: glossary,
  },
  {
    id: 'mistral/message-order',
    causes: ['invalid-request'],
    provider: 'mistral',
    when: [
      { type: 'invalid_request_message_order' },
      { text: 'Expected last role User or Tool (or Assistant with prefix True) for serving but got' },
      { text: 'Unexpected role {name} after role {name}', provider: 'mistral' },
      { text: 'Not the same number of function calls and responses', provider: 'mistral' },
    ],
    weight: 'proof',
    proves: ['program', 'network'],
    checked: '2026-11',
    source: 'doc:https://github.com/mistralai/mistral-common/blob/main/src/mistral_common/protocol/instruct/validator.py',
  },
  {
    id: 'mistral/extra-field',
    causes: ['unsupported-parameter'],
    provider: 'mistral',
    when: [
      { text: 'Extra inputs are not permitted', provider: 'mistral' },
      { type: 'extra_forbidden', provider: 'mistral' },
    ],
    weight: 'proof',
    proves: ['program', 'network'],
    checked: '2026-11',
    source: glossary,
  },
  {
    id: 'mistral/rate-limited',
    causes: ['rate-limit'],
    provider: 'mistral',
    when: [
      { type: 'rate_limited', code: '1300' },
      { text: 'message:Rate limit exceeded', provider: 'mistral' },
    ],
    weight: 'proof',
    proves: ['program', 'key-read', 'network', 'key-accepted'],
    checked: '2026-11',
    source: glossary,
  },
  {
    id: 'mistral/requests-per-second',
    causes: ['rate-limit-requests'],
    provider: 'mistral',
    when: [{ text: 'message:Requests rate limit exceeded' }, { text: 'Requests rate limit exceeded', provider: 'mistral' }],
    weight: 'proof',
    proves: ['program', 'key-read', 'network', 'key-accepted'],
    checked: '2026-11',
    source: limits,
  },
  {
    id: 'mistral/tier-capacity',
    causes: ['overloaded'],
    provider: 'mistral',
    when: [
      { text: 'Service tier capacity exceeded for this model' },
      { type: 'service_tier_capacity_exceeded' },
      { code: '3505', provider: 'mistral' },
    ],
    weight: 'proof',
    proves: ['program', 'network'],
    checked: '2026-11',
    source: glossary,
  },
  {
    id: 'mistral/client-moved',
    causes: ['sdk-mismatch'],
    provider: 'mistral',
    when: [
      { text: "cannot import name 'Mistral' from 'mistralai'" },
      { text: "cannot import name 'MistralClient' from 'mistralai" },
      { text: "No module named 'mistralai" },
      { text: 'This client is deprecated. To migrate to the new client', all: ['mistralai/client-python'] },
    ],
    weight: 'proof',
    proves: [],
    checked: '2026-11',
    source: migration,
  },
]);
