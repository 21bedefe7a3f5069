/** Every cause by its id: a missing entry, and a swapped one, do not compile. */
import type { Cause } from '../define.ts';
import type { CauseId } from '../ids.ts';
import accountSuspended from './account-suspended/cause.ts';
import apiNotEnabled from './api-not-enabled/cause.ts';
import apiVersion from './api-version/cause.ts';
import authHeader from './auth-header/cause.ts';
import authMethod from './auth-method/cause.ts';
import billingInactive from './billing-inactive/cause.ts';
import blockedByFirewall from './blocked-by-firewall/cause.ts';
import botUnresponsive from './bot-unresponsive/cause.ts';
import channelPermission from './channel-permission/cause.ts';
import cloudCredentials from './cloud-credentials/cause.ts';
import connectionFailed from './connection-failed/cause.ts';
import contentBlocked from './content-blocked/cause.ts';
import contextLength from './context-length/cause.ts';
import cors from './cors/cause.ts';
import credentialConflict from './credential-conflict/cause.ts';
import creditExhausted from './credit-exhausted/cause.ts';
import dataPolicy from './data-policy/cause.ts';
import deploymentNotFound from './deployment-not-found/cause.ts';
import dnsFailure from './dns-failure/cause.ts';
import endpointModelMismatch from './endpoint-model-mismatch/cause.ts';
import endpointNotFound from './endpoint-not-found/cause.ts';
import invalidRequest from './invalid-request/cause.ts';
import ipRestricted from './ip-restricted/cause.ts';
import keyDisabled from './key-disabled/cause.ts';
import keyExpired from './key-expired/cause.ts';
import keyInBrowser from './key-in-browser/cause.ts';
import keyInvalid from './key-invalid/cause.ts';
import keyLeaked from './key-leaked/cause.ts';
import keyMalformed from './key-malformed/cause.ts';
import keyNotLoaded from './key-not-loaded/cause.ts';
import keyPlaceholder from './key-placeholder/cause.ts';
import keyRestriction from './key-restriction/cause.ts';
import keyWrongProvider from './key-wrong-provider/cause.ts';
import localResources from './local-resources/cause.ts';
import loginExpired from './login-expired/cause.ts';
import modelAccess from './model-access/cause.ts';
import modelNotFound from './model-not-found/cause.ts';
import modelRetired from './model-retired/cause.ts';
import noChannel from './no-channel/cause.ts';
import none from './none/cause.ts';
import orgMismatch from './org-mismatch/cause.ts';
import orgVerification from './org-verification/cause.ts';
import overloaded from './overloaded/cause.ts';
import permissionScope from './permission-scope/cause.ts';
import planUsageLimit from './plan-usage-limit/cause.ts';
import projectMismatch from './project-mismatch/cause.ts';
import proxyError from './proxy-error/cause.ts';
import rateLimit from './rate-limit/cause.ts';
import rateLimitConcurrent from './rate-limit-concurrent/cause.ts';
import rateLimitDaily from './rate-limit-daily/cause.ts';
import rateLimitRequests from './rate-limit-requests/cause.ts';
import rateLimitTokens from './rate-limit-tokens/cause.ts';
import regionUnsupported from './region-unsupported/cause.ts';
import requestExceedsRateLimit from './request-exceeds-rate-limit/cause.ts';
import requestTooLarge from './request-too-large/cause.ts';
import sdkMismatch from './sdk-mismatch/cause.ts';
import serverError from './server-error/cause.ts';
import spendLimit from './spend-limit/cause.ts';
import termsNotAccepted from './terms-not-accepted/cause.ts';
import timeout from './timeout/cause.ts';
import tlsCertificate from './tls-certificate/cause.ts';
import unexpectedResponse from './unexpected-response/cause.ts';
import unsupportedParameter from './unsupported-parameter/cause.ts';
import upstreamRateLimit from './upstream-rate-limit/cause.ts';

export const causes = {
  'key-not-loaded': keyNotLoaded,
  'auth-header': authHeader,
  'key-malformed': keyMalformed,
  'key-placeholder': keyPlaceholder,
  'key-invalid': keyInvalid,
  'key-wrong-provider': keyWrongProvider,
  'key-expired': keyExpired,
  'key-disabled': keyDisabled,
  'key-leaked': keyLeaked,
  'login-expired': loginExpired,
  'auth-method': authMethod,
  'credential-conflict': credentialConflict,
  'cloud-credentials': cloudCredentials,
  'org-mismatch': orgMismatch,
  'project-mismatch': projectMismatch,
  'permission-scope': permissionScope,
  'model-access': modelAccess,
  'org-verification': orgVerification,
  'terms-not-accepted': termsNotAccepted,
  'ip-restricted': ipRestricted,
  'key-restriction': keyRestriction,
  'api-not-enabled': apiNotEnabled,
  'region-unsupported': regionUnsupported,
  'account-suspended': accountSuspended,
  'data-policy': dataPolicy,
  'dns-failure': dnsFailure,
  'connection-failed': connectionFailed,
  timeout,
  'tls-certificate': tlsCertificate,
  'proxy-error': proxyError,
  'blocked-by-firewall': blockedByFirewall,
  cors,
  'credit-exhausted': creditExhausted,
  'spend-limit': spendLimit,
  'billing-inactive': billingInactive,
  'plan-usage-limit': planUsageLimit,
  'rate-limit': rateLimit,
  'rate-limit-requests': rateLimitRequests,
  'rate-limit-tokens': rateLimitTokens,
  'rate-limit-daily': rateLimitDaily,
  'rate-limit-concurrent': rateLimitConcurrent,
  'request-exceeds-rate-limit': requestExceedsRateLimit,
  'upstream-rate-limit': upstreamRateLimit,
  'no-channel': noChannel,
  'model-not-found': modelNotFound,
  'model-retired': modelRetired,
  'endpoint-not-found': endpointNotFound,
  'endpoint-model-mismatch': endpointModelMismatch,
  'deployment-not-found': deploymentNotFound,
  'api-version': apiVersion,
  'unsupported-parameter': unsupportedParameter,
  'invalid-request': invalidRequest,
  'context-length': contextLength,
  'request-too-large': requestTooLarge,
  'content-blocked': contentBlocked,
  'sdk-mismatch': sdkMismatch,
  'key-in-browser': keyInBrowser,
  'unexpected-response': unexpectedResponse,
  'local-resources': localResources,
  overloaded,
  'server-error': serverError,
  'channel-permission': channelPermission,
  'bot-unresponsive': botUnresponsive,
  none,
} as const satisfies { [K in CauseId]: Cause & { id: K } };
