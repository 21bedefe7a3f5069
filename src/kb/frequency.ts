/**
 * How often a cause is the reason when the text says nothing: the order in which a person who knows the field would
 * look (is the key read at all, permissions, network and place, quota and rate). Only the order of doubt depends on it,
 * never a `sure`.
 */
import type { CauseId } from './ids.ts';

export type Frequency = 'often' | 'sometimes' | 'seldom';

export const frequency: Readonly<Record<CauseId, Frequency>> = {
  'key-not-loaded': 'often',
  'key-placeholder': 'seldom',
  'key-malformed': 'sometimes',
  'auth-header': 'sometimes',
  'key-invalid': 'often',
  'login-expired': 'sometimes',
  'auth-method': 'seldom',
  'model-access': 'sometimes',
  'region-unsupported': 'sometimes',
  'dns-failure': 'seldom',
  'connection-failed': 'often',
  timeout: 'sometimes',
  'tls-certificate': 'sometimes',
  'proxy-error': 'sometimes',
  cors: 'sometimes',
  'credit-exhausted': 'often',
  'plan-usage-limit': 'sometimes',
  'rate-limit': 'sometimes',
  'rate-limit-requests': 'sometimes',
  'rate-limit-tokens': 'sometimes',
  'model-not-found': 'often',
  'invalid-request': 'sometimes',
  'context-length': 'sometimes',
  'sdk-mismatch': 'often',
  overloaded: 'sometimes',
  'server-error': 'sometimes',
  none: 'seldom',
};
