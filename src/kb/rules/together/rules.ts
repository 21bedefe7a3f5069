/** What Together AI answers. It speaks OpenAI's dialect; these are its own codes, sentences and meanings of statuses. */
import { defineRules } from '../../define.ts';

const errors = 'doc:https://docs.together.ai/docs/error-codes' as const;
const rateLimits = 'doc:https://docs.together.ai/docs/serverless/rate-limits' as const;

export default defineRules('together', [
  {
    id: 'together/not-serverless',
    causes: ['model-access'],
    provider: 'together',
    when: [{ text: 'Unable to access non-serverless model {model}. Please visit' }, { text: 'Unable to access non-serverless model' }, { code: 'model_not_available', provider: 'together' }],
    weight: 'proof',
    proves: ['program', 'network'],
    checked: '2026-11',
    source: errors,
  },
  {
    id: 'together/endpoint-not-running',
    causes: ['deployment-not-found'],
    provider: 'together',
    when: [{ text: 'The dedicated endpoint for {model} is not running' }, { code: 'dedicated_endpoint_not_running' }],
    weight: 'proof',
    proves: ['program', 'network'],
    checked: '2026-11',
    source: errors,
  },
  {
    // The sentence is not verified, its meaning is: 401 stands for a missing and for a wrong key.
    id: 'together/invalid-key',
    causes: ['key-invalid', 'key-not-loaded', 'auth-header'],
    provider: 'together',
    when: [
      { text: 'Invalid API key provided. You can find your API key at https://api.together' },
      { code: 'invalid_api_key', provider: 'together' },
      { status: 401, provider: 'together' },
    ],
    weight: 'hint',
    proves: ['program', 'network'],
    checked: '2026-11',
    source: errors,
  },
  {
    id: 'together/payment-required',
    causes: ['spend-limit', 'billing-inactive', 'credit-exhausted'],
    provider: 'together',
    when: { status: 402, provider: 'together' },
    weight: 'hint',
    proves: ['program', 'network'],
    checked: '2026-11',
    source: errors,
  },
  {
    id: 'together/input-too-long',
    causes: ['context-length'],
    provider: 'together',
    when: [
      { text: 'parameter must be less than the context length of the model being queried' },
      { text: 'inputs tokens + max_new_tokens must be <= {limit}', provider: 'together' },
    ],
    weight: 'proof',
    proves: ['program', 'network'],
    checked: '2026-11',
    source: errors,
  },
  {
    // Its documents contradict themselves about 403 and 400 for an input that is too long.
    id: 'together/forbidden',
    causes: ['context-length', 'permission-scope', 'blocked-by-firewall'],
    provider: 'together',
    when: { status: 403, provider: 'together' },
    weight: 'hint',
    proves: ['program'],
    unless: ['together/input-too-long'],
    checked: '2026-11',
    source: errors,
  },
  {
    id: 'together/dynamic-requests',
    causes: ['rate-limit-requests'],
    provider: 'together',
    when: [{ type: 'dynamic_request_limited' }, { code: 'dynamic_request_limited' }, { text: 'dynamic_request_limited' }],
    weight: 'proof',
    proves: ['program', 'key-read', 'network', 'key-accepted'],
    checked: '2026-11',
    source: rateLimits,
  },
  {
    id: 'together/dynamic-tokens',
    causes: ['rate-limit-tokens'],
    provider: 'together',
    when: [{ type: 'dynamic_token_limited' }, { code: 'dynamic_token_limited' }, { text: 'dynamic_token_limited' }],
    weight: 'proof',
    proves: ['program', 'key-read', 'network', 'key-accepted'],
    checked: '2026-11',
    source: rateLimits,
  },
  {
    id: 'together/queries-per-minute',
    causes: ['rate-limit-requests'],
    provider: 'together',
    when: [
      { text: 'You have been rate limited. Your rate limit is {limit} queries per minute' },
      { text: 'You have reached the rate limit specific to this model {model}. The maximum rate limit for this model is {limit} queries per minute' },
      { text: 'You have reached the rate limit specific to this model' },
    ],
    weight: 'proof',
    proves: ['program', 'key-read', 'network', 'key-accepted'],
    checked: '2026-11',
    source: rateLimits,
  },
  {
    // The sentence is not verified; 404 stands for a wrong address and for a wrong name.
    id: 'together/model-unknown',
    causes: ['model-not-found', 'model-access'],
    provider: 'together',
    when: [{ text: 'Unable to access model {model}. Please visit', provider: 'together' }, { code: 'model_not_found', provider: 'together' }],
    weight: 'hint',
    proves: ['program', 'network'],
    checked: '2026-11',
    source: errors,
  },
]);
