/**
 * What one walk over a text knows so far, and the two ways to take a stretch of it: hide it, or only report
 * it. What was taken lies before `floor` and is never looked at again.
 */
import type { KeyShape, SecretKind } from '../../kb/secrets/types.ts';
import type { KeySighting } from '../types.ts';
import type { Bucket, CompiledKb, CompiledName, PrefixGroup, Trigger } from './compile.ts';

/** A stretch of the raw text with what it is. Not hidden ones are only reported. */
export interface Found {
  from: number;
  to: number;
  /** Text that takes its place; null leaves it. */
  token: string | null;
  kind: SecretKind;
  shape: string | null;
  prefix: string;
  length: number;
  key: Omit<KeySighting, 'from' | 'to'> | null;
}

/** What an identifier names. `alone`: one word, to which a word before a blank may belong. */
export interface ParsedName {
  name: CompiledName;
  alone: boolean;
  negative: boolean;
}

/** Sightings without a mask; a log may repeat one ten thousand times. */
export const MOST_SHOWN = 400;

const maskToken = /\[(?:[A-Za-z0-9_.~/-]{0,40}\u2026\d{1,7}|email|user|address)\]/y;

export class Walk {
  readonly text: string;
  readonly kb: CompiledKb;
  /** The text is masked already: what its masks show is known. */
  readonly again: boolean;
  readonly found: Found[] = [];
  shown = 0;
  /** Everything before it is done. */
  floor = 0;
  /** The identifier looked at last: it is judged once, not at each literal in it. */
  identTo = -1;
  /** Names before it stand in a long value that was read and declined: they are part of it. */
  namesFrom = 0;
  /** How far the reader of the name at hand has looked. */
  reach = 0;
  /** Identifiers that were read, with what they name. */
  readonly parsed = new Map<string, ParsedName | null>();
  /** Short values that were looked at, with whether they are stand-ins. */
  readonly standIns = new Map<string, boolean>();
  /** The names declined last, with all that was looked at; the next takes the place of the oldest. */
  readonly declined: { around: string; identLength: number }[] = [];
  declinedAt = 0;
  /** Where the text says `kind: Secret`; null until asked. */
  manifests: readonly number[] | null = null;
  /** Where the search for a PEM's end gave up; beyond lies none. */
  noPemEndFrom = Infinity;

  constructor(text: string, kb: CompiledKb, again: boolean) {
    this.text = text;
    this.kb = kb;
    this.again = again;
  }

  /** @param length what the token says; without it, how much text goes */
  hide(
    from: number, to: number, kind: SecretKind, shape: KeyShape | null = null, key: Found['key'] = null,
    length: number | null = null, prefix = shape?.prefix ?? '',
  ): void {
    const { text } = this;
    if (from < this.floor) from = this.floor;
    // What is masked is not masked again.
    if (this.maskEnd(from) >= to) {
      this.floor = Math.max(this.floor, to);
      return;
    }
    // A mask of an earlier pass goes whole or not at all.
    const lastFrom = Math.max(from, to - 60);
    const bracket = text.slice(lastFrom, to).lastIndexOf('[');
    if (bracket >= 0) to = Math.max(to, this.maskEnd(lastFrom + bracket));
    if (to <= from) return;
    const short = kind === 'email' || kind === 'user' || kind === 'address';
    const head = prefix !== '' ? prefix : kind;
    const said = length ?? to - from;
    const token = short ? `[${kind}]` : `[${head}\u2026${said}]`;
    this.found.push({ from, to, token, kind, shape: shape?.id ?? null, prefix, length: said, key });
    this.floor = to;
  }

  show(from: number, to: number, key: Found['key']): void {
    if (from < this.floor) from = this.floor;
    if (to < from) return;
    this.shown++;
    if (this.shown <= MOST_SHOWN) {
      this.found.push({ from, to, token: null, kind: 'api-key', shape: key?.shape ?? null, prefix: '', length: to - from, key });
    }
    this.floor = to;
  }

  /** End of the mask token that begins at `at`; -1 where none does. */
  maskEnd(at: number): number {
    if (this.text.charCodeAt(at) !== 91) return -1;
    maskToken.lastIndex = at;
    return maskToken.test(this.text) ? maskToken.lastIndex : -1;
  }

  isMask(at: number): boolean {
    return this.maskEnd(at) >= 0;
  }

  /** Where a key stands that no name precedes. */
  placeOf(from: number, to: number): KeySighting['place'] {
    const { text } = this;
    if (from < 80 && to > text.length - 80 && text.slice(0, from).trim() === '' && text.slice(to).trim() === '') return 'alone';
    const before = text.charAt(from - 1);
    return before === '=' && /[?&][\w-]{0,30}=$/.test(text.slice(Math.max(0, from - 40), from)) ? 'url' : 'text';
  }

  /** Those of a pair's triggers that the next two characters leave. */
  triggersAt(i: number, bucket: Bucket): readonly Trigger[] {
    const c = this.text.charCodeAt(i + 2);
    const d = this.text.charCodeAt(i + 3);
    return (c < 128 && d < 128 ? bucket.byNext.get((c << 7) | d) : undefined) ?? bucket.short;
  }

  matches(i: number, { literal, fold }: Trigger): boolean {
    for (let k = 0; k < literal.length; k++) {
      let code = this.text.charCodeAt(i + k);
      if (fold && code > 64 && code < 91) code |= 32;
      const wanted = literal.charCodeAt(k);
      if (code !== (fold && wanted > 64 && wanted < 91 ? wanted | 32 : wanted)) return false;
    }
    return true;
  }

  /** The shapes whose prefix stands at `at`. */
  prefixAt(at: number): PrefixGroup | null {
    const { pairs, buckets } = this.kb;
    const a = this.text.charCodeAt(at);
    const b = this.text.charCodeAt(at + 1);
    const index = a < 128 && b < 128 ? pairs[(a << 7) | b]! : 0;
    if (index === 0) return null;
    for (const trigger of this.triggersAt(at, buckets[index]!)) {
      if (trigger.group && this.matches(at, trigger)) return trigger.group;
    }
    return null;
  }
}
