/**
 * What the masker has to know about secrets: kinds, shapes, names. Data only; how it is searched is the
 * engine's business.
 */

export const secretKinds = [
  'api-key',
  'token',
  'password',
  'jwt',
  'private-key',
  'cloud-key',
  'cookie',
  'email',
  'user',
  'address',
  'account',
  'connection-string',
  'unknown-secret',
] as const;

export type SecretKind = (typeof secretKinds)[number];

/**
 * Characters after the prefix: `alnum` [A-Za-z0-9], `base64` [A-Za-z0-9+/=_-], `dotted` [A-Za-z0-9._~=-],
 * `hex` [0-9a-f], `lower` [a-z0-9], `path` [A-Za-z0-9_/-], `token` [A-Za-z0-9_-] (what nearly all issuers
 * use), `upper` [A-Z0-9].
 */
export type Alphabet = 'alnum' | 'base64' | 'dotted' | 'hex' | 'lower' | 'path' | 'token' | 'upper';

/**
 * How much the prefix proves by itself. `strong`: it occurs in nothing else, so six more characters are a
 * key even when glued to a word. `plain`: it must begin a word. `weak`: words and identifiers begin so too
 * (`pplx-7b-online`, `hf_hub_download`), hence the rest must look random or have a known length.
 */
export type PrefixStrength = 'strong' | 'plain' | 'weak';

/** A kind of key that can be told by how it begins. */
export interface KeyShape {
  /** Permanent id. */
  id: string;
  /** Provider id; null where several issuers share the shape, or where the issuer is not an AI provider. */
  provider: string | null;
  kind: SecretKind;
  /** Public prefix, case-sensitive, shown in the mask. */
  prefix: string;
  strength: PrefixStrength;
  alphabet: Alphabet;
  /** Known total lengths in characters, prefix included, ascending; empty where none is known. */
  lengths: readonly number[];
  /** Literal inside the body that only this shape has. */
  infix?: string;
  /** Least number of characters after the prefix that is masked; 6 where not said. */
  least?: number;
  /** Where the shape is written down. */
  source: string;
  /** Month of the last check, `YYYY-MM`. */
  month: string;
}

/** Another service's secret with a prefix of its own; same fields, never an AI provider. */
export type SecretPattern = KeyShape & { provider: null };

/** A name after which a secret stands: the words it ends with, lower case, camel and snake case undone. */
export interface SecretName {
  /** Words joined by one space: `api key` fits `api_key`, `apiKey`, `API-Key`, `OPENAI_API_KEY`. */
  words: string;
  kind: SecretKind;
  /**
   * `sure`: whatever stands there is secret. `random`: only a value that looks random is (`key`, `auth`).
   */
  trust: 'sure' | 'random';
  /** Only as a parameter of a URL. */
  urlOnly?: boolean;
}

/** Everything `redact` knows. */
export interface SecretsKb {
  /** AI providers first: order decides between shapes of one prefix. */
  shapes: readonly KeyShape[];
  patterns: readonly SecretPattern[];
  names: readonly SecretName[];
  /** Words that, anywhere in a name, say that it names no value: `invalid_api_key`, `public key`. */
  notNames: readonly string[];
  /** Words that may follow the last word of a name: `token value`, `api key 2`, `key b64`. */
  nameTails: readonly string[];
  /** Words that belong to a name across a blank: `API key`, `access token`. */
  nameLeads: readonly string[];
  /** What an error's own advice says before its example: `i.e. Authorization: Bearer YOUR_KEY`. */
  exampleLeads: readonly string[];
  /** Values, lower case, that stand for "no value" or "put yours here". */
  placeholders: readonly string[];
  /** Parts, lower case, that only template text holds: `your`, `replace`, `here`. */
  placeholderWords: readonly string[];
  /** Account names of images, services and documentation: they name a machine, not a person. */
  sharedUsers: readonly string[];
  /** Local parts of addresses that belong to a desk, not to a person. */
  roleMailboxes: readonly string[];
  /** Account and project ids: no secrets, but they name a customer. */
  accountPrefixes: readonly string[];
  /** Callables that only wrap a string: what is in them is the value, all other calls are code. */
  wrappers: readonly string[];
}
