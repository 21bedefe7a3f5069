import { compact, MOMENT } from './body.js';

const REQUEST = 'req_011CEXAMPLE0EXAMPLE1EXA';

const edge = {
  date: MOMENT,
  'content-type': 'application/json',
  server: 'cloudflare',
  'cf-ray': '9a1e4c0ffee00002-FRA',
  'cf-cache-status': 'DYNAMIC',
  'x-robots-tag': 'none',
};

const headers = {
  ...edge,
  'request-id': REQUEST,
  'x-should-retry': 'false',
  'cache-control': 'no-store, no-cache',
  via: '1.1 google',
};

/** Headers of an answer to a key that was recognised. */
const known = {
  ...headers,
  'anthropic-organization-id': '00000000-0000-4000-8000-00000000e0a1',
};

const retry = { ...known, 'x-should-retry': 'true' };

const body = (type, message) =>
  compact({ type: 'error', error: { type, message }, request_id: REQUEST });

const refused = (message) => ({
  status: 401,
  headers,
  body: body('authentication_error', message),
});
const invalid = (message) => ({
  status: 400,
  headers: known,
  body: body('invalid_request_error', message),
});
const limited = (message, more = {}) => ({
  status: 429,
  headers: { ...retry, ...more },
  body: body('rate_limit_error', message),
});

const CONTACT =
  'You can see the response headers for current usage. Please reduce the prompt length or the maximum tokens requested, or try again later. You may also contact sales at https://claude.com/contact-sales to discuss your options for a rate limit increase.';

/**
 * Errors of api.anthropic.com. Header names: anthropics/anthropic-sdk-typescript#616
 * and https://platform.claude.com/docs/en/api/rate-limits; ids and numbers are made up.
 *
 * @type {Record<string, import('./body.js').Answer>}
 */
export const anthropic = {
  invalid_key: {
    ...refused('invalid x-api-key'),
    source: 'https://github.com/Good-player/free-claude-api-and-anthropic/issues/14',
    cause: 'key-invalid',
  },
  no_key: {
    ...refused('x-api-key header is required'),
    source: 'https://github.com/karthink/gptel/issues/354',
    cause: null,
    accept: ['auth-header', 'key-not-loaded'],
  },
  invalid_bearer: {
    ...refused('Invalid bearer token'),
    source: 'https://github.com/AndyMik90/Aperant/issues/1421',
    cause: null,
    accept: ['auth-header', 'auth-method', 'login-expired', 'key-invalid'],
  },
  oauth_expired: {
    ...refused(
      'OAuth token has expired. Please obtain a new token or refresh your existing token.',
    ),
    source: 'https://github.com/anthropics/claude-code/issues/12879',
    cause: 'login-expired',
  },
  oauth_not_supported: {
    ...refused('OAuth authentication is currently not supported.'),
    source: 'https://github.com/anthropics/anthropic-sdk-python/issues/988',
    cause: 'auth-method',
  },
  cors: {
    ...refused("CORS requests must set 'anthropic-dangerous-direct-browser-access' header"),
    source: 'https://github.com/ChatGPTNextWeb/NextChat/issues/5429',
    cause: 'cors',
  },
  claude_code_only: {
    ...invalid(
      'This credential is only authorized for use with Claude Code and cannot be used for other API requests.',
    ),
    source: 'https://github.com/anymorph-ai/Claudable/issues/45',
    cause: 'auth-method',
    accept: ['auth-method', 'key-restriction'],
  },
  credit_too_low: {
    ...invalid(
      'Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing to upgrade or purchase credits.',
    ),
    source: 'https://github.com/anthropics/claude-code/issues/88711',
    cause: 'credit-exhausted',
  },
  spend_limit: {
    ...invalid(
      'You have reached your specified API usage limits. You will regain access on 2026-12-01 at 00:00 UTC.',
    ),
    source: 'https://github.com/anthropics/claude-code/issues/38035',
    cause: 'spend-limit',
  },
  organization_disabled: {
    ...invalid('This organization has been disabled.'),
    source: 'https://github.com/anthropics/claude-code/issues/19028',
    cause: 'account-suspended',
  },
  prompt_too_long: {
    ...invalid('prompt is too long: 208656 tokens > 200000 maximum'),
    source: 'https://github.com/sojohnnysaid/project-guide/issues/2',
    cause: 'context-length',
  },
  max_tokens_too_large: {
    ...invalid(
      'input length and `max_tokens` exceed context limit: 182831 + 64000 > 200000, decrease input length or `max_tokens` and try again',
    ),
    source: 'https://github.com/Aider-AI/aider/issues/3618',
    cause: 'context-length',
  },
  no_version: {
    ...invalid('anthropic-version: header is required'),
    source: 'https://github.com/PipedreamHQ/pipedream/issues/9697',
    cause: 'api-version',
  },
  model_not_found: {
    status: 404,
    headers: known,
    body: body('not_found_error', 'model: claude-sonet-4-6'),
    source: 'https://github.com/anthropics/claude-code/issues/5349',
    cause: 'model-not-found',
    accept: ['model-not-found', 'model-retired'],
  },
  wrong_path: {
    status: 404,
    headers,
    body: body('not_found_error', 'Not Found'),
    source: 'https://github.com/anthropics/claude-code/issues/20416',
    cause: 'endpoint-not-found',
  },
  forbidden: {
    status: 403,
    headers: edge,
    body: compact({ error: { type: 'forbidden', message: 'Request not allowed' } }),
    source: 'https://github.com/anthropics/claude-code/issues/1613',
    cause: 'region-unsupported',
    accept: ['region-unsupported', 'blocked-by-firewall'],
  },
  request_too_large: {
    status: 413,
    headers: edge,
    body: compact({
      error: { type: 'request_too_large', message: 'Request exceeds the maximum size' },
    }),
    source: 'https://github.com/anthropics/anthropic-sdk-python/issues/938',
    cause: 'request-too-large',
  },
  rate_limit_tokens: {
    ...limited(
      `This request would exceed your organization's rate limit of 30,000 input tokens per minute (org: 00000000-0000-4000-8000-00000000e0a1, model: claude-sonnet-4-6). For details, refer to: https://docs.claude.com/en/api/rate-limits. ${CONTACT}`,
      {
        'retry-after': '17',
        'anthropic-ratelimit-input-tokens-limit': '30000',
        'anthropic-ratelimit-input-tokens-remaining': '0',
        'anthropic-ratelimit-input-tokens-reset': '2026-11-21T06:00:17Z',
        'anthropic-ratelimit-requests-limit': '50',
        'anthropic-ratelimit-requests-remaining': '49',
        'anthropic-ratelimit-requests-reset': '2026-11-21T06:00:01Z',
      },
    ),
    source: 'https://github.com/logancyang/obsidian-copilot/issues/2327',
    cause: 'rate-limit-tokens',
  },
  rate_limit_connections: {
    ...limited(
      'Number of concurrent connections has exceeded your rate limit. Please try again later or contact sales at https://www.anthropic.com/contact-sales to discuss your options for a rate limit increase.',
    ),
    source: 'https://github.com/cline/cline/issues/4351',
    cause: 'rate-limit-concurrent',
  },
  rate_limit_account: {
    ...limited("This request would exceed your account's rate limit. Please try again later."),
    source: 'https://github.com/anthropics/claude-code/issues/71670',
    cause: 'plan-usage-limit',
    accept: ['plan-usage-limit', 'rate-limit'],
  },
  overloaded: {
    status: 529,
    headers: retry,
    body: body('overloaded_error', 'Overloaded'),
    source: 'https://github.com/anthropics/claude-code/issues/35783',
    cause: 'overloaded',
  },
  internal_error: {
    status: 500,
    headers: retry,
    body: body('api_error', 'Internal server error'),
    source: 'https://platform.claude.com/docs/en/api/errors',
    cause: 'server-error',
  },
  overloaded_in_stream: {
    status: 200,
    headers: { ...known, 'content-type': 'text/event-stream; charset=utf-8' },
    body: [
      'event: message_start\n',
      'data: {"type":"message_start","message":{"id":"msg_01EXAMPLE0EXAMPLE1EXAMPLE","type":"message","role":"assistant","model":"claude-sonnet-4-6","content":[],"stop_reason":null,"stop_sequence":null,"usage":{"input_tokens":10,"output_tokens":1}}}\n\n',
      'event: error\n',
      'data: {"type":"error","error":{"details":null,"type":"overloaded_error","message":"Overloaded"}}\n\n',
    ].join(''),
    source: 'https://github.com/kharvd/gpt-cli/issues/71',
    cause: 'overloaded',
  },
};
