import { compact, MOMENT, wide } from './body.js';

const headers = {
  date: MOMENT,
  'content-type': 'application/json; charset=utf-8',
  'x-request-id': 'req_0example0000000000000000000001',
  'openai-processing-ms': '14',
  'openai-version': '2020-10-01',
  'cf-cache-status': 'DYNAMIC',
  'set-cookie':
    '__cf_bm=EXAMPLE.cookie-1795240800-1.0.1.1-EXAMPLE; path=/; domain=.api.openai.com; HttpOnly; Secure; SameSite=None',
  'strict-transport-security': 'max-age=31536000; includeSubDomains; preload',
  'x-content-type-options': 'nosniff',
  server: 'cloudflare',
  'cf-ray': '9a1e4c0ffee00001-FRA',
  'alt-svc': 'h3=":443"; ma=86400',
};

/** Headers of an answer that came from behind authentication. */
const known = { ...headers, 'openai-organization': 'example-org-1' };

const limits = {
  'x-ratelimit-limit-requests': '500',
  'x-ratelimit-limit-tokens': '30000',
  'x-ratelimit-remaining-requests': '499',
};

const error = (message, rest = {}) => ({
  error: { message, type: 'invalid_request_error', param: null, code: null, ...rest },
});

const SCOPES =
  "Check that you have the correct role in your organization (Reader, Writer, Owner) and project (Member, Owner), and if you're using a restricted API key, that it has the necessary scopes.";

/**
 * Errors of api.openai.com. Header names: openai/openai-node#1477 and
 * open-webui/open-webui#3743; ids and numbers are made up.
 *
 * @type {Record<string, import('./body.js').Answer>}
 */
export const openai = {
  invalid_api_key: {
    status: 401,
    headers,
    body: wide(
      error(
        'Incorrect API key provided: sk-proj-******************************************PLE5. You can find your API key at https://platform.openai.com/account/api-keys.',
        { code: 'invalid_api_key' },
      ),
    ),
    source: 'https://github.com/dan1471/FREE-openai-api-keys/issues/48',
    cause: 'key-invalid',
  },
  placeholder_key: {
    status: 401,
    headers,
    body: wide(
      error(
        'Incorrect API key provided: undefined. You can find your API key at https://platform.openai.com/account/api-keys.',
        { code: 'invalid_api_key' },
      ),
    ),
    source: 'https://github.com/jas3333/GPT-Helper/issues/26',
    cause: 'key-placeholder',
  },
  no_key: {
    status: 401,
    headers,
    body: wide(
      error(
        "You didn't provide an API key. You need to provide your API key in an Authorization header using Bearer auth (i.e. Authorization: Bearer YOUR_KEY), or as the password field (with blank username) if you're accessing the API from your browser and are prompted for a username and password. You can obtain an API key from https://platform.openai.com/account/api-keys.",
      ),
    ),
    source: 'https://github.com/xebia-functional/xef/pull/279',
    cause: 'auth-header',
  },
  missing_scopes: {
    status: 401,
    headers: known,
    body: wide(
      error(
        `You have insufficient permissions for this operation. Missing scopes: api.responses.write. ${SCOPES}`,
      ),
    ),
    source: 'https://github.com/continuedev/continue/issues/10059',
    cause: 'permission-scope',
  },
  mismatched_organization: {
    status: 401,
    headers,
    body: wide(
      error('OpenAI-Organization header should match organization for API key', {
        code: 'mismatched_organization',
      }),
    ),
    source: 'https://github.com/microsoft/foundry-dev-tools/issues/262',
    cause: 'org-mismatch',
  },
  unsupported_country: {
    status: 403,
    headers,
    body: compact({
      error: {
        code: 'unsupported_country_region_territory',
        message: 'Country, region, or territory not supported',
        param: null,
        type: 'request_forbidden',
      },
    }),
    source: 'https://github.com/aliasrobotics/cai/issues/246',
    cause: 'region-unsupported',
  },
  project_without_model: {
    status: 403,
    headers: known,
    body: wide(
      error('Project `proj_EXAMPLE0EXAMPLE1EXAMPLE2` does not have access to model `gpt-4.1`', {
        code: 'model_not_found',
      }),
    ),
    source: 'https://github.com/cursor/cursor/issues/2953',
    cause: 'model-access',
  },
  model_not_found: {
    status: 404,
    headers: known,
    body: wide(
      error('The model `gpt-4.1-turbo` does not exist or you do not have access to it.', {
        code: 'model_not_found',
      }),
    ),
    source: 'https://github.com/vierisid/jarvis/issues/172',
    cause: null,
    accept: ['model-not-found', 'model-access'],
  },
  wrong_path: {
    status: 404,
    headers,
    body: wide(error('Invalid URL (POST /v1/chat/completions/chat/completions)')),
    source: 'https://github.com/LinLin00000000/vercel-proxy-openai/issues/2',
    cause: 'endpoint-not-found',
  },
  bad_json: {
    status: 400,
    headers,
    body: wide(
      error(
        "We could not parse the JSON body of your request. (HINT: This likely means you aren't using your HTTP library correctly. The OpenAI API expects a JSON payload, but what was sent was not valid JSON. If you have trouble figuring out how to fix this, please contact us through our help center at help.openai.com.)",
      ),
    ),
    source: 'https://github.com/ChatGPTNextWeb/NextChat/issues/4064',
    cause: 'invalid-request',
  },
  no_model: {
    status: 400,
    headers,
    body: wide(error('you must provide a model parameter')),
    source: 'https://github.com/spring-projects/spring-ai/issues/4381',
    cause: 'invalid-request',
  },
  unsupported_parameter: {
    status: 400,
    headers: known,
    body: wide(
      error(
        "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
        { param: 'max_tokens', code: 'unsupported_parameter' },
      ),
    ),
    source: 'https://github.com/sipeed/picoclaw/issues/16',
    cause: 'unsupported-parameter',
  },
  context_length: {
    status: 400,
    headers: known,
    body: wide(
      error(
        "This model's maximum context length is 128000 tokens. However, your messages resulted in 204308 tokens. Please reduce the length of the messages.",
        { param: 'messages', code: 'context_length_exceeded' },
      ),
    ),
    source: 'https://github.com/webtimemachine/wtm2/issues/579',
    cause: 'context-length',
  },
  org_verification: {
    status: 400,
    headers: known,
    body: wide(
      error(
        'Your organization must be verified to stream this model. Please go to: https://platform.openai.com/settings/organization/general and click on Verify Organization. If you just verified, it can take up to 15 minutes for access to propagate.',
        { param: 'stream', code: 'unsupported_value' },
      ),
    ),
    source: 'https://github.com/Lamb-Project/lamb/issues/54',
    cause: 'org-verification',
  },
  insufficient_quota: {
    status: 429,
    headers: known,
    body: wide(
      error(
        'You exceeded your current quota, please check your plan and billing details. For more information on this error, read the docs: https://platform.openai.com/docs/guides/error-codes/api-errors.',
        { type: 'insufficient_quota', code: 'insufficient_quota' },
      ),
    ),
    source: 'https://github.com/ChatGPTNextWeb/NextChat/issues/3664',
    cause: 'credit-exhausted',
  },
  rate_limit_tokens: {
    status: 429,
    headers: {
      ...known,
      ...limits,
      'x-ratelimit-remaining-tokens': '1072',
      'x-ratelimit-reset-requests': '120ms',
      'x-ratelimit-reset-tokens': '57.856s',
      'retry-after': '4',
      'retry-after-ms': '3890',
    },
    body: wide(
      error(
        'Rate limit reached for gpt-4.1 in organization org-EXAMPLE0EXAMPLE1EXAMPLE2 on tokens per min (TPM): Limit 30000, Used 28039, Requested 3906. Please try again in 3.89s. Visit https://platform.openai.com/account/rate-limits to learn more.',
        { type: 'tokens', code: 'rate_limit_exceeded' },
      ),
    ),
    source: 'https://github.com/continuedev/continue/issues/10502',
    cause: 'rate-limit-tokens',
  },
  rate_limit_requests: {
    status: 429,
    headers: {
      ...known,
      'x-ratelimit-limit-requests': '3',
      'x-ratelimit-remaining-requests': '0',
      'x-ratelimit-reset-requests': '20s',
      'retry-after': '20',
    },
    body: wide(
      error(
        'Rate limit reached for gpt-4.1 in organization org-EXAMPLE0EXAMPLE1EXAMPLE2 on requests per min (RPM): Limit 3, Used 3, Requested 1. Please try again in 20s. Visit https://platform.openai.com/account/rate-limits to learn more. You can increase your rate limit by adding a payment method to your account at https://platform.openai.com/account/billing.',
        { type: 'requests', code: 'rate_limit_exceeded' },
      ),
    ),
    source: 'https://github.com/Elliott-Chong/chatpdf-yt/issues/39',
    cause: 'rate-limit-requests',
  },
  request_too_large: {
    status: 429,
    headers: { ...known, ...limits },
    body: wide(
      error(
        'Request too large for gpt-4o in organization org-EXAMPLE0EXAMPLE1EXAMPLE2 on tokens per min (TPM): Limit 30000, Requested 31538. The input or output tokens must be reduced in order to run successfully. Visit https://platform.openai.com/account/rate-limits to learn more.',
        { type: 'tokens', code: 'rate_limit_exceeded' },
      ),
    ),
    source: 'https://github.com/TheR1D/shell_gpt/issues/653',
    cause: 'request-exceeds-rate-limit',
  },
  billing_not_active: {
    status: 429,
    headers: known,
    body: wide(
      error('Your account is not active, please check your billing details on our website.', {
        type: 'billing_not_active',
      }),
    ),
    source: 'https://github.com/binary-husky/gpt_academic/issues/681',
    cause: 'billing-inactive',
  },
  server_error: {
    status: 500,
    headers: known,
    body: wide(
      error(
        'The server had an error processing your request. Sorry about that! You can retry your request, or contact us through our help center at help.openai.com if you keep seeing this error. (Please include the request ID 0123456789abcdef0123456789abcdef in your email.)',
        { type: 'server_error' },
      ),
    ),
    source: 'https://github.com/ai-genie/chatgpt-vscode/issues/100',
    cause: 'server-error',
  },
  overloaded: {
    status: 503,
    headers: known,
    body: wide({
      error: {
        message: 'Our servers are currently overloaded. Please try again later.',
        type: 'service_unavailable_error',
        param: null,
        code: 'server_is_overloaded',
      },
    }),
    source: 'https://github.com/Wei-Shaw/sub2api/issues/6631',
    cause: 'overloaded',
  },
};
