/** Every cause by its id, in the order of `ids.ts`. One that is missing there or here does not compile. */
import type { Cause } from '../define.ts';
import type { CauseId } from '../ids.ts';
import keyNotLoaded from './key-not-loaded/cause.ts';
import keyPlaceholder from './key-placeholder/cause.ts';
import keyMalformed from './key-malformed/cause.ts';
import authHeader from './auth-header/cause.ts';
import keyInvalid from './key-invalid/cause.ts';
import loginExpired from './login-expired/cause.ts';
import authMethod from './auth-method/cause.ts';
import modelAccess from './model-access/cause.ts';
import regionUnsupported from './region-unsupported/cause.ts';
import dnsFailure from './dns-failure/cause.ts';
import connectionFailed from './connection-failed/cause.ts';
import timeout from './timeout/cause.ts';
import tlsCertificate from './tls-certificate/cause.ts';
import proxyError from './proxy-error/cause.ts';
import cors from './cors/cause.ts';
import creditExhausted from './credit-exhausted/cause.ts';
import planUsageLimit from './plan-usage-limit/cause.ts';
import rateLimit from './rate-limit/cause.ts';
import rateLimitRequests from './rate-limit-requests/cause.ts';
import rateLimitTokens from './rate-limit-tokens/cause.ts';
import modelNotFound from './model-not-found/cause.ts';
import invalidRequest from './invalid-request/cause.ts';
import contextLength from './context-length/cause.ts';
import sdkMismatch from './sdk-mismatch/cause.ts';
import overloaded from './overloaded/cause.ts';
import serverError from './server-error/cause.ts';
import none from './none/cause.ts';

const stub = <I extends string, S extends string, T extends string>(id: I, stage: S, stop: T) => ({ id, stage, stop, retry: 'no' as const, steps: [], confusedWith: [] }) as const;

export const causes = {
  'key-not-loaded': keyNotLoaded,
  'key-placeholder': keyPlaceholder,
  'key-malformed': keyMalformed,
  'auth-header': authHeader,
  'key-invalid': keyInvalid,
  'login-expired': loginExpired,
  'auth-method': authMethod,
  'model-access': modelAccess,
  'region-unsupported': regionUnsupported,
  'dns-failure': dnsFailure,
  'connection-failed': connectionFailed,
  timeout,
  'tls-certificate': tlsCertificate,
  'proxy-error': proxyError,
  cors,
  'credit-exhausted': creditExhausted,
  'plan-usage-limit': planUsageLimit,
  'rate-limit': rateLimit,
  'rate-limit-requests': rateLimitRequests,
  'rate-limit-tokens': rateLimitTokens,
  'model-not-found': modelNotFound,
  'invalid-request': invalidRequest,
  'context-length': contextLength,
  'sdk-mismatch': sdkMismatch,
  overloaded,
  'server-error': serverError,
  none,
  'key-wrong-provider': stub('key-wrong-provider', 'key', 'key-accepted'),
  'key-expired': stub('key-expired', 'key', 'key-accepted'),
  'key-disabled': stub('key-disabled', 'key', 'key-accepted'),
  'key-leaked': stub('key-leaked', 'key', 'key-accepted'),
  'credential-conflict': stub('credential-conflict', 'key', 'key-read'),
  'cloud-credentials': stub('cloud-credentials', 'key', 'key-read'),
  'org-mismatch': stub('org-mismatch', 'access', 'account'),
  'project-mismatch': stub('project-mismatch', 'access', 'account'),
  'permission-scope': stub('permission-scope', 'access', 'account'),
  'org-verification': stub('org-verification', 'access', 'account'),
  'terms-not-accepted': stub('terms-not-accepted', 'access', 'account'),
  'ip-restricted': stub('ip-restricted', 'access', 'account'),
  'key-restriction': stub('key-restriction', 'access', 'account'),
  'api-not-enabled': stub('api-not-enabled', 'access', 'account'),
  'account-suspended': stub('account-suspended', 'access', 'account'),
  'data-policy': stub('data-policy', 'access', 'account'),
  'blocked-by-firewall': stub('blocked-by-firewall', 'network', 'network'),
  'spend-limit': stub('spend-limit', 'quota', 'quota'),
  'billing-inactive': stub('billing-inactive', 'quota', 'quota'),
  'rate-limit-daily': stub('rate-limit-daily', 'quota', 'quota'),
  'rate-limit-concurrent': stub('rate-limit-concurrent', 'quota', 'quota'),
  'request-exceeds-rate-limit': stub('request-exceeds-rate-limit', 'quota', 'quota'),
  'upstream-rate-limit': stub('upstream-rate-limit', 'quota', 'gateway'),
  'no-channel': stub('no-channel', 'quota', 'gateway'),
  'model-retired': stub('model-retired', 'request', 'request'),
  'endpoint-not-found': stub('endpoint-not-found', 'request', 'request'),
  'endpoint-model-mismatch': stub('endpoint-model-mismatch', 'request', 'request'),
  'deployment-not-found': stub('deployment-not-found', 'request', 'request'),
  'api-version': stub('api-version', 'request', 'request'),
  'unsupported-parameter': stub('unsupported-parameter', 'request', 'request'),
  'request-too-large': stub('request-too-large', 'request', 'request'),
  'content-blocked': stub('content-blocked', 'request', 'request'),
  'key-in-browser': stub('key-in-browser', 'client', 'program'),
  'unexpected-response': stub('unexpected-response', 'client', 'network'),
  'local-resources': stub('local-resources', 'client', 'answer'),
  'channel-permission': stub('channel-permission', 'access', 'account'),
  'bot-unresponsive': stub('bot-unresponsive', 'provider', 'answer'),
} as const satisfies { [K in CauseId]: Cause & { id: K } };
