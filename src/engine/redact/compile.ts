/** Turns the knowledge about secrets into the tables that the scanner dispatches by. */
import type { KeyShape, SecretName, SecretsKb } from '../../kb/secrets/types.ts';
import { ALNUM, BASE64, DOTTED, TOKEN } from './chars.ts';

/** What the scanner tries where a literal begins. */
export type Action =
  | 'account' | 'arn' | 'at' | 'begin' | 'colon-a' | 'curl-user' | 'dot' | 'echo-value' | 'jwt' | 'mark' | 'name'
  | 'hex' | 'manifest' | 'organization' | 'path' | 'pipe' | 'prefix' | 'tilde' | 'url' | 'us-suffix';

export interface Trigger {
  /** Lower case where `fold` is set. */
  literal: string;
  fold: boolean;
  action: Action;
  group: PrefixGroup | null;
}

/** All shapes that begin with one prefix. */
export interface PrefixGroup {
  prefix: string;
  shapes: readonly KeyShape[];
  /** Class bits of the body: the union of what issuers use, so that odd keys go whole. */
  bits: number;
  lengths: readonly number[];
  longest: number;
  shortest: number;
  least: number;
}

export interface CompiledName extends SecretName {
  parts: readonly string[];
}

/** Triggers of one pair of first characters. */
export interface Bucket {
  /** By the third and fourth character (7 bits each), with all shorter ones. */
  byNext: ReadonlyMap<number, readonly Trigger[]>;
  /** Those of at most three characters: for all other third and fourth characters. */
  short: readonly Trigger[];
}

export interface CompiledKb {
  /** Index into `buckets` by the first two characters (7 bits each); 0 for none. */
  pairs: Uint16Array;
  buckets: readonly Bucket[];
  /** Longest prefix first. */
  groups: readonly PrefixGroup[];
  /** By last word, most words first. */
  names: ReadonlyMap<string, readonly CompiledName[]>;
  notNames: ReadonlySet<string>;
  nameTails: ReadonlySet<string>;
  placeholders: ReadonlySet<string>;
  placeholderWords: ReadonlySet<string>;
  sharedUsers: ReadonlySet<string>;
  roleMailboxes: ReadonlySet<string>;
  wrappers: ReadonlySet<string>;
  nameLeads: ReadonlySet<string>;
  exampleLeads: readonly string[];
}

const bitsOf: Record<KeyShape['alphabet'], number> = {
  alnum: TOKEN,
  base64: TOKEN | BASE64,
  dotted: TOKEN | DOTTED,
  hex: TOKEN,
  lower: TOKEN,
  path: TOKEN | BASE64,
  token: TOKEN,
  upper: ALNUM,
};

function groupShapes(kb: SecretsKb): PrefixGroup[] {
  const byPrefix = new Map<string, KeyShape[]>();
  for (const shape of [...kb.shapes, ...kb.patterns]) {
    const list = byPrefix.get(shape.prefix);
    if (list) list.push(shape);
    else byPrefix.set(shape.prefix, [shape]);
  }
  return [...byPrefix]
    .map(([prefix, shapes]) => {
      const lengths = [...new Set(shapes.flatMap((shape) => shape.lengths))].sort((a, b) => a - b);
      return {
        prefix,
        shapes,
        bits: shapes.reduce((bits, shape) => bits | bitsOf[shape.alphabet], 0),
        lengths,
        longest: lengths.at(-1) ?? 0,
        shortest: lengths[0] ?? 0,
        least: Math.min(...shapes.map((shape) => shape.least ?? 6)),
      };
    })
    .sort((a, b) => b.prefix.length - a.prefix.length);
}

/** What is searched for of a name: its last word, or its last two where that one is everywhere. */
function triggerWords(parts: readonly string[]): string[] {
  const last = parts[parts.length - 1]!;
  if (parts.length === 1 || (last !== 'id' && last !== 'com' && last !== 'login')) return [last];
  return ['', '_', '-', ' ', '.', '__'].map((joint) => parts[parts.length - 2]! + joint + last);
}

function listTriggers(kb: SecretsKb, groups: readonly PrefixGroup[]): Trigger[] {
  const triggers: Trigger[] = [];
  const add = (literal: string, action: Action, fold = false, group: PrefixGroup | null = null): void => {
    triggers.push({ literal, action, fold, group });
  };
  for (const group of groups) add(group.prefix, 'prefix', false, group);
  for (const shape of kb.shapes) if (shape.infix !== undefined) add(shape.infix, 'mark');
  for (const prefix of kb.accountPrefixes) add(prefix, 'account');
  for (const word of new Set(kb.names.flatMap((name) => triggerWords(name.words.split(' '))))) add(word, 'name', true);
  add('basic ', 'name', true);
  add('eyJ', 'jwt');
  add('BEGIN ', 'begin');
  add('://', 'url');
  add('%3A%2F%2F', 'url', true);
  add('@', 'at');
  add('%40', 'at');
  add('.', 'dot');
  add(':A', 'colon-a');
  add('Q~', 'tilde');
  add('-us', 'us-suffix');
  add('/home/', 'path');
  add('\\home\\', 'path');
  add('users', 'path', true);
  add('arn:', 'arn');
  add('organi', 'organization', true);
  add('org', 'organization', true);
  add('value', 'echo-value', true);
  add('data', 'manifest', true);
  add('|', 'pipe');
  add('0x', 'hex');
  add('-u ', 'curl-user');
  add('--user ', 'curl-user');
  return triggers;
}

/** A letter in both cases where `fold` is set. */
function spellings(code: number, fold: boolean): number[] {
  return fold && code > 96 && code < 123 ? [code, code - 32] : [code];
}

function splitBucket(triggers: readonly Trigger[]): Bucket {
  const keysOf = ({ literal, fold }: Trigger): number[] =>
    spellings(literal.charCodeAt(2), fold).flatMap((c) => spellings(literal.charCodeAt(3), fold).map((d) => (c << 7) | d));
  const short = triggers.filter((trigger) => trigger.literal.length < 4);
  const keys = new Set(triggers.filter((trigger) => trigger.literal.length > 3).flatMap(keysOf));
  const byNext = new Map([...keys].map((key) => [key, triggers.filter((trigger) => trigger.literal.length < 4 || keysOf(trigger).includes(key))]));
  return { byNext, short };
}

const cache = new WeakMap<SecretsKb, CompiledKb>();

/** Tables for `kb`; the same object for the same knowledge. */
export function compileSecrets(kb: SecretsKb): CompiledKb {
  const known = cache.get(kb);
  if (known) return known;
  const groups = groupShapes(kb);
  const triggers = listTriggers(kb, groups);
  const pairs = new Uint16Array(128 * 128);
  const buckets: Trigger[][] = [[]];
  const put = (a: number, b: number, trigger: Trigger): void => {
    if (a > 127 || b > 127) return;
    const at = (a << 7) | b;
    let index = pairs[at]!;
    if (index === 0) {
      index = buckets.push([]) - 1;
      pairs[at] = index;
    }
    const bucket = buckets[index]!;
    if (!bucket.includes(trigger)) bucket.push(trigger);
  };
  for (const trigger of triggers) {
    const { literal, fold } = trigger;
    const a = literal.charCodeAt(0);
    const b = literal.charCodeAt(1);
    const both = (code: number): number[] => spellings(code, fold);
    if (literal.length === 1) for (let c = 0; c < 128; c++) put(a, c, trigger);
    else for (const x of both(a)) for (const y of both(b)) put(x, y, trigger);
  }
  const names = new Map<string, CompiledName[]>();
  for (const name of kb.names) {
    const parts = name.words.split(' ');
    const last = parts[parts.length - 1]!;
    const list = names.get(last);
    if (list) list.push({ ...name, parts });
    else names.set(last, [{ ...name, parts }]);
  }
  for (const list of names.values()) list.sort((a, b) => b.parts.length - a.parts.length);
  const compiled: CompiledKb = {
    pairs,
    buckets: buckets.map(splitBucket),
    groups,
    names,
    notNames: new Set(kb.notNames),
    nameTails: new Set(kb.nameTails),
    placeholders: new Set(kb.placeholders),
    placeholderWords: new Set(kb.placeholderWords),
    sharedUsers: new Set(kb.sharedUsers),
    roleMailboxes: new Set(kb.roleMailboxes),
    wrappers: new Set(kb.wrappers),
    nameLeads: new Set(kb.nameLeads),
    exampleLeads: kb.exampleLeads,
  };
  cache.set(kb, compiled);
  return compiled;
}

