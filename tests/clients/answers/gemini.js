import { MOMENT, narrow } from './body.js';

const SERVICE = 'generativelanguage.googleapis.com';
const PROJECT = '100000000001';
const INFO = 'type.googleapis.com/google.rpc.ErrorInfo';
const LIMITS = 'https://ai.google.dev/gemini-api/docs/rate-limits';

const headers = {
  'content-type': 'application/json; charset=UTF-8',
  date: MOMENT,
  server: 'scaffolding on HTTPServer2',
};

const answer = (code, status, message, details) => ({
  status: code,
  headers,
  body: narrow({ error: { code, message, status, ...(details && { details }) } }),
});

const localized = (message) => ({
  '@type': 'type.googleapis.com/google.rpc.LocalizedMessage',
  locale: 'en-US',
  message,
});

/** A 429 with the metric in the message and the quota in the details, as since autumn 2025. */
const quota = ({ metrics, wait }) => {
  const lines = metrics.map(
    ({ metric, limit, model }) =>
      `* Quota exceeded for metric: ${SERVICE}/${metric}, limit: ${limit}, model: ${model}`,
  );
  const message = [
    `You exceeded your current quota, please check your plan and billing details. For more information on this error, head to: ${LIMITS}. To monitor your current usage, head to: https://ai.dev/rate-limit. `,
    ...lines,
    `Please retry in ${wait}s.`,
  ].join('\n');
  return answer(429, 'RESOURCE_EXHAUSTED', message, [
    {
      '@type': 'type.googleapis.com/google.rpc.Help',
      links: [{ description: 'Learn more about Gemini API quotas', url: LIMITS }],
    },
    {
      '@type': 'type.googleapis.com/google.rpc.QuotaFailure',
      violations: metrics.map(({ metric, id, limit, model }) => ({
        quotaMetric: `${SERVICE}/${metric}`,
        quotaId: id,
        quotaDimensions: { location: 'global', model },
        // Google leaves the value out where the limit is zero.
        ...(limit > 0 && { quotaValue: String(limit) }),
      })),
    },
    { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: `${Math.floor(wait)}s` },
  ]);
};

const REQUESTS = 'generate_content_free_tier_requests';
const TOKENS = 'generate_content_free_tier_input_token_count';
const PER_DAY = 'GenerateRequestsPerDayPerProjectPerModel-FreeTier';
const PER_MINUTE = 'GenerateRequestsPerMinutePerProjectPerModel-FreeTier';
const TOKENS_PER_MINUTE = 'GenerateContentInputTokensPerModelPerMinute-FreeTier';

const BAD_KEY = 'API key not valid. Please pass a valid API key.';
const ACTIVATE = `https://console.developers.google.com/apis/api/${SERVICE}/overview?project=${PROJECT}`;
const DISABLED = `Generative Language API has not been used in project ${PROJECT} before or it is disabled. Enable it by visiting ${ACTIVATE} then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.`;
const BLOCKED = `Requests to this API ${SERVICE} method google.ai.generativelanguage.v1beta.GenerativeService.GenerateContent are blocked.`;
const UNKNOWN_NAME =
  'Invalid JSON payload received. Unknown name "system_instruction": Cannot find field.';

/**
 * The same error in answer to a streaming request (`alt=sse`). It does not come
 * as application/json there: the SDK wraps the body as a string, as in
 * https://github.com/continuedev/continue/issues/12781 .
 *
 * @param {import('./body.js').Answer} answer
 * @returns {import('./body.js').Answer}
 */
export const streamed = (answer) => ({
  ...answer,
  headers: { ...answer.headers, 'content-type': 'text/event-stream' },
});

/**
 * Errors of generativelanguage.googleapis.com; projects and numbers are made up.
 *
 * @type {Record<string, import('./body.js').Answer>}
 */
export const gemini = {
  invalid_key: {
    ...answer(400, 'INVALID_ARGUMENT', BAD_KEY, [
      {
        '@type': INFO,
        reason: 'API_KEY_INVALID',
        domain: 'googleapis.com',
        metadata: { service: SERVICE },
      },
      localized(BAD_KEY),
    ]),
    source: 'https://github.com/continuedev/continue/issues/9330',
    cause: 'key-invalid',
  },
  no_key: {
    ...answer(
      403,
      'PERMISSION_DENIED',
      "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.",
    ),
    source: 'https://github.com/PublicAffairs/openai-gemini/issues/92',
    cause: 'auth-header',
    accept: ['auth-header', 'key-not-loaded'],
  },
  expected_oauth: {
    ...answer(
      401,
      'UNAUTHENTICATED',
      'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.',
    ),
    source: 'https://github.com/musistudio/claude-code-router/issues/93',
    cause: null,
    accept: ['auth-header', 'auth-method', 'key-invalid'],
  },
  api_disabled: {
    ...answer(403, 'PERMISSION_DENIED', DISABLED, [
      {
        '@type': INFO,
        reason: 'SERVICE_DISABLED',
        domain: 'googleapis.com',
        metadata: { consumer: `projects/${PROJECT}`, service: SERVICE },
      },
      {
        '@type': 'type.googleapis.com/google.rpc.Help',
        links: [{ description: 'Google developers console API activation', url: ACTIVATE }],
      },
    ]),
    source: 'https://github.com/google-gemini/deprecated-generative-ai-python/issues/10',
    cause: 'api-not-enabled',
  },
  key_restricted: {
    ...answer(403, 'PERMISSION_DENIED', BLOCKED, [
      {
        '@type': INFO,
        reason: 'API_KEY_SERVICE_BLOCKED',
        domain: 'googleapis.com',
        metadata: {
          consumer: `projects/${PROJECT}`,
          service: SERVICE,
          apiName: SERVICE,
          methodName: 'google.ai.generativelanguage.v1beta.GenerativeService.GenerateContent',
        },
      },
      localized(BLOCKED),
    ]),
    source: 'https://github.com/continuedev/continue/issues/12781',
    cause: 'key-restriction',
  },
  leaked: {
    ...answer(
      403,
      'PERMISSION_DENIED',
      'Your API key was reported as leaked. Please use another API key.',
    ),
    source: 'https://github.com/googleapis/python-genai/issues/1764',
    cause: 'key-leaked',
  },
  quota_per_minute: {
    ...quota({
      metrics: [{ metric: REQUESTS, id: PER_MINUTE, limit: 10, model: 'gemini-2.5-flash' }],
      wait: 38.86,
    }),
    source: 'https://github.com/continuedev/continue/issues/10085',
    cause: 'rate-limit-requests',
  },
  quota_per_day: {
    ...quota({
      metrics: [{ metric: REQUESTS, id: PER_DAY, limit: 250, model: 'gemini-2.5-flash' }],
      wait: 21.4,
    }),
    source: 'https://github.com/continuedev/continue/issues/10085',
    cause: 'rate-limit-daily',
  },
  quota_tokens: {
    ...quota({
      metrics: [
        { metric: TOKENS, id: TOKENS_PER_MINUTE, limit: 250000, model: 'gemini-2.5-flash' },
      ],
      wait: 26.1,
    }),
    source: 'https://github.com/RooCodeInc/Roo-Code/issues/3883',
    cause: 'rate-limit-tokens',
  },
  quota_zero: {
    ...quota({
      metrics: [
        { metric: TOKENS, id: TOKENS_PER_MINUTE, limit: 0, model: 'gemini-3.1-pro' },
        { metric: REQUESTS, id: PER_MINUTE, limit: 0, model: 'gemini-3.1-pro' },
        { metric: REQUESTS, id: PER_DAY, limit: 0, model: 'gemini-3.1-pro' },
      ],
      wait: 25.47,
    }),
    source: 'https://github.com/google-gemini/gemini-cli/issues/22486',
    cause: 'billing-inactive',
  },
  prepayment_depleted: {
    ...answer(
      402,
      'RESOURCE_EXHAUSTED',
      'Your prepayment credits are depleted. Please go to AI Studio at https://ai.studio/projects to manage your project and billing. Learn more at https://ai.google.dev/gemini-api/docs/billing#prepay.',
    ),
    source:
      'https://discuss.ai.google.dev/t/api-update-depleted-prepay-credits-now-return-http-402-instead-of-429/183654',
    cause: 'credit-exhausted',
  },
  tier_cap: {
    ...answer(
      429,
      'RESOURCE_EXHAUSTED',
      'Your billing account has exceeded its monthly spending cap. Please go to AI Studio at https://ai.studio/billing to manage your billing. Learn more at https://ai.google.dev/gemini-api/docs/billing#tier-spend-caps.',
    ),
    source: 'https://ai.google.dev/gemini-api/docs/billing',
    cause: 'spend-limit',
  },
  location: {
    ...answer(400, 'FAILED_PRECONDITION', 'User location is not supported for the API use.'),
    source: 'https://github.com/snailyp/gemini-balance/issues/328',
    cause: 'region-unsupported',
  },
  model_not_found: {
    ...answer(
      404,
      'NOT_FOUND',
      'models/gemini-1.5-pro is not found for API version v1beta, or is not supported for generateContent. Call ListModels to see the list of available models and their supported methods.',
    ),
    source: 'https://github.com/continuedev/continue/issues/9939',
    cause: 'model-not-found',
    accept: ['model-not-found', 'model-retired'],
  },
  token_count: {
    ...answer(
      400,
      'INVALID_ARGUMENT',
      'The input token count (314175) exceeds the maximum number of tokens allowed (131072).',
    ),
    source: 'https://github.com/googleapis/python-genai/issues/2466',
    cause: 'context-length',
  },
  unknown_name: {
    ...answer(400, 'INVALID_ARGUMENT', UNKNOWN_NAME, [
      {
        '@type': 'type.googleapis.com/google.rpc.BadRequest',
        fieldViolations: [{ description: UNKNOWN_NAME }],
      },
    ]),
    source: 'https://github.com/fishjar/kiss-translator/issues/256',
    cause: null,
    accept: ['api-version', 'invalid-request', 'unsupported-parameter'],
  },
  overloaded: {
    ...answer(
      503,
      'UNAVAILABLE',
      'This model is currently experiencing high demand. Spikes in demand are usually temporary. Please try again later.',
    ),
    source: 'https://github.com/continuedev/continue/issues/10639',
    cause: 'overloaded',
  },
  internal: {
    ...answer(
      500,
      'INTERNAL',
      'An internal error has occurred. Please retry or report in https://developers.generativeai.google/guide/troubleshooting',
    ),
    source: 'https://github.com/PublicAffairs/openai-gemini/issues/15',
    cause: 'server-error',
  },
};
