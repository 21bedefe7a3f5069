/**
 * Every id of the knowledge, in the order in which people meet it. The arrays are the table of contents: a registry
 * that lacks one of these, or holds one more, does not compile. Ids are permanent once released: a retired one moves
 * to `retired.ts` and stays resolvable, because old links hold it.
 */

/** What a cause is about; the question that a person would ask. */
export const stageIds = ['key', 'access', 'network', 'quota', 'request', 'client', 'provider'] as const;

/** The line that a request travels. Every cause lies at one stop. */
export const stopIds = [
  'program',
  'key-read',
  'network',
  'gateway',
  'key-accepted',
  'account',
  'quota',
  'request',
  'answer',
] as const;

/** One cause is one distinct thing to fix: two errors share a cause when the same steps repair both. */
export const causeIds = [
  'key-not-loaded',
  'key-placeholder',
  'key-malformed',
  'auth-header',
  'key-invalid',
  'login-expired',
  'auth-method',
  'model-access',
  'region-unsupported',
  'dns-failure',
  'connection-failed',
  'timeout',
  'tls-certificate',
  'proxy-error',
  'cors',
  'credit-exhausted',
  'plan-usage-limit',
  'rate-limit',
  'rate-limit-requests',
  'rate-limit-tokens',
  'model-not-found',
  'invalid-request',
  'context-length',
  'sdk-mismatch',
  'overloaded',
  'server-error',
  'none',
] as const;

export const providerIds = ['openai', 'anthropic', 'gemini', 'unknown'] as const;

/** Who writes a text: a provider, an SDK, an app, a runtime, something on the way. */
export const emitterIds = [
  'openai',
  'anthropic',
  'gemini',
  'openai-sdk',
  'anthropic-sdk',
  'gemini-sdk',
  'ai-sdk',
  'frameworks',
  'claude-code',
  'codex',
  'gemini-cli',
  'apps',
  'http',
  'runtimes',
  'tls',
  'proxy',
  'browser',
  'packages',
  'key',
  'elsewhere',
] as const;

/** Questions that a person can answer, cheapest first. */
export const questionIds = [
  'which-provider',
  'what-happens',
  'status-shown',
  'where-it-runs',
  'key-or-login',
  'program-sees-key',
  'ever-worked',
  'line-below',
  'one-or-many',
  'network-kind',
  'curl-result',
  'billing-shows',
] as const;

/** Things to do, shared by the causes that need them. */
export const stepIds = [
  // the key in the program
  'see-the-key',
  'name-the-variable',
  'set-the-key',
  'load-dotenv',
  'restart-program',
  'clean-the-key',
  'replace-placeholder',
  'set-key-in-app',
  // the key at the provider
  'compare-key',
  'new-key',
  'match-key-and-host',
  'fix-header',
  'sign-in-again',
  'unset-stray-key',
  'choose-credential',
  // the proof
  'prove-with-curl',
  // the network
  'resolve-host',
  'check-route',
  'check-address',
  'look-below',
  'another-network',
  'check-proxy',
  'fix-proxy',
  'see-certificate',
  'trust-company-root',
  'update-roots',
  'raise-timeout',
  'stream-answer',
  'ask-it',
  // the browser
  'call-from-server',
  'allow-local-origin',
  // place and account
  'see-egress',
  'move-egress',
  'use-partner-cloud',
  'list-models',
  'fix-model-name',
  'allow-model',
  // money and rate
  'see-balance',
  'add-credit',
  'see-organization',
  'stop-retrying',
  'see-plan-window',
  'use-key-instead',
  'wait-and-retry',
  'back-off',
  'slow-down',
  'shrink-request',
  'see-limits',
  'raise-tier',
  // the request
  'read-the-message',
  'shortest-request',
  'fix-body',
  'cut-context',
  'lower-output',
  'update-sdk',
  'pin-sdk',
  'port-code',
  'find-shadow',
  'right-environment',
  // the provider
  'see-status',
  'fall-back',
  'write-support',
] as const;

export type StageId = (typeof stageIds)[number];
export type StopId = (typeof stopIds)[number];
export type CauseId = (typeof causeIds)[number];
export type ProviderId = (typeof providerIds)[number];
export type EmitterId = (typeof emitterIds)[number];
export type QuestionId = (typeof questionIds)[number];
export type StepId = (typeof stepIds)[number];
/** Permanent: it stands in links, in samples' file names and in the words of its emitter. */
export type RuleId = `${EmitterId}/${string}`;
