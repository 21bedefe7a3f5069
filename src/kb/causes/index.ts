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
} as const satisfies { [K in CauseId]: Cause & { id: K } };
