/**
 * Reads a key from its prefix on: over line wraps, gutters and stray characters, and says what is odd
 * about it.
 */
import type { KeyShape } from '../../kb/secrets/types.ts';
import type { KeyFlaw } from '../types.ts';
import {
  ALNUM, BLANK, DIGIT, JOINER, LETTER, LOWER, SPACE, TOKEN, UPPER, classOf, isCrossedOut, isFrame, isMadeUp,
  isStar, isZeroWidth, looksRandom, runEnd,
} from './chars.ts';
import type { PrefixGroup } from './compile.ts';

/** A key as it stands in the text. */
export interface ReadToken {
  to: number;
  /** `hidden`: a key to mask. `masked`: starred out by the paste. `shown`: crossed out or words. */
  state: 'hidden' | 'masked' | 'shown';
  /** Length without what was in its way; null where the paste hides it. */
  length: number | null;
  shape: KeyShape;
  /** What stands before the stars; '' where there are none. */
  head: string;
  flaws: KeyFlaw[];
}

/** Longest key with what stands in its way: beyond it something else was read. */
export const KEY_WINDOW = 6000;
/** More of a starred-out key than this is visible: it is masked after all. */
const VISIBLE_HEAD = 12;
const VISIBLE_TAIL = 8;
/** Most pieces that one key is put together from: 1 kB in a terminal 40 wide. */
const MOST_PIECES = 40;
/** Longest run of small letters that is taken for the sentence's next word. */
const LONGEST_PLAIN = 7;
/** Longest run of blanks and gutter between two pieces. */
const LONGEST_GAP = 200;

const alphabetFits: Record<KeyShape['alphabet'], (text: string) => boolean> = {
  alnum: (text) => /^[A-Za-z0-9]*$/.test(text),
  base64: (text) => /^[A-Za-z0-9+/=_-]*$/.test(text),
  dotted: (text) => /^[A-Za-z0-9._~=-]*$/.test(text),
  hex: (text) => /^[0-9a-f]*$/.test(text),
  lower: (text) => /^[a-z0-9]*$/.test(text),
  path: (text) => /^[A-Za-z0-9_/-]*$/.test(text),
  token: (text) => /^[A-Za-z0-9_-]*$/.test(text),
  upper: (text) => /^[A-Z0-9]*$/.test(text),
};

/** The shape among those of one prefix that `key` has: by its mark, by length and alphabet, else the last. */
export function resolveShape(group: PrefixGroup, key: string): KeyShape {
  const { shapes } = group;
  if (shapes.length > 1) {
    const body = key.slice(group.prefix.length);
    for (const shape of shapes) {
      if (shape.infix !== undefined ? body.includes(shape.infix) : fits(shape, key.length, body)) return shape;
    }
  }
  return shapes[shapes.length - 1]!;
}

function fits(shape: KeyShape, length: number, body: string): boolean {
  return shape.lengths.includes(length) && alphabetFits[shape.alphabet](body);
}

function isGutter(code: number): boolean {
  return isFrame(code) || code === 62;
}

/** Whether the paste hides something from here on; its end, or `from`. */
export function starsEnd(text: string, from: number): number {
  const code = text.charCodeAt(from);
  if (code === 0x2026) return from + 1;
  if (code === 46) {
    let p = from;
    while (text.charCodeAt(p) === 46) p++;
    return p - from >= 2 && p - from <= 64 && (classOf(text.charCodeAt(p)) & (ALNUM | JOINER) || text.charCodeAt(p) === 91) ? p : p - from >= 3 ? p : from;
  }
  let p = from;
  while (isStar(text.charCodeAt(p))) p++;
  return p - from >= 2 || (p > from && code !== 42) ? p : from;
}

/** What a paste hides with stars or dots, over the lines that a frame breaks it into. */
export interface Stars {
  /** End of the last stars. */
  to: number;
  /** End of what is visible after them. */
  tailTo: number;
  /** Units between its beginning and `tailTo` that are frame and line breaks. */
  frame: number;
}

/** Reads on from `from`, where stars begin. With `onlyStars` dots are not gone on with. */
export function readStars(text: string, from: number, onlyStars: boolean): Stars {
  let to = starsEnd(text, from);
  let tailTo = runEnd(text, to, TOKEN);
  let frame = 0;
  for (let k = 0; k < MOST_PIECES; k++) {
    let at = tailTo;
    let next = starsEnd(text, at);
    if (next === at && isStar(text.charCodeAt(to - 1)) && tailTo === to) {
      at = overFrame(text, at);
      next = isStar(text.charCodeAt(at)) ? starsEnd(text, at) : at;
      // A single star may be all that fitted on the line.
      if (next === at && at > tailTo && text.charCodeAt(at) === 42 && classOf(text.charCodeAt(at + 1)) & TOKEN) next = at + 1;
      if (next > at) frame += at - tailTo;
    }
    if (next === at || (onlyStars && !isStar(text.charCodeAt(at)))) break;
    to = next;
    tailTo = runEnd(text, to, TOKEN);
  }
  return { to, tailTo, frame };
}

/** Over one line break and the frame around it; `from` where none stands, or where other stars follow. */
function overFrame(text: string, from: number): number {
  const gap = breakAt(text, from);
  if (gap?.kind !== 'wrap') return from;
  for (let p = from; p < gap.to; p++) if (isGutter(text.charCodeAt(p))) return gap.to;
  // Without a frame two stars may be the next line's bold words.
  return text.startsWith('****', gap.to) ? gap.to : from;
}

interface Gap {
  to: number;
  kind: 'wrap' | 'space' | 'zero-width' | 'non-ascii' | 'dot' | 'escape' | 'sign';
}

/** What may stand between two pieces of one key, or null. */
function gapAt(text: string, from: number): Gap | null {
  const code = text.charCodeAt(from);
  if (isZeroWidth(code)) {
    let p = from + 1;
    while (isZeroWidth(text.charCodeAt(p))) p++;
    return { to: p, kind: 'zero-width' };
  }
  if (code === 46) return { to: from + 1, kind: 'dot' };
  if (code === 92) {
    // A shell's continued line, or an escape in a printed string.
    const next = text.charCodeAt(from + 1);
    if (next === 10 || next === 13) return breakAt(text, from + 1);
    if (next === 117 && /^[0-9a-fA-F]{4}/.test(text.substr(from + 2, 4))) return { to: from + 6, kind: 'escape' };
    if (next === 120 && /^[0-9a-fA-F]{2}/.test(text.substr(from + 2, 2))) return { to: from + 4, kind: 'escape' };
    if (next === 110 || next === 114 || next === 116) {
      let p = from + 2;
      while (text.charCodeAt(p) === 92 && /[nrt]/.test(text.charAt(p + 1))) p += 2;
      return { to: runEnd(text, p, BLANK), kind: 'escape' };
    }
    return null;
  }
  if (classOf(code) & SPACE || isGutter(code)) return breakAt(text, from);
  if (code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f) {
    return { to: from + 1, kind: 'space' };
  }
  if (code > 127) {
    let p = from + 1;
    while (p < from + 3 && text.charCodeAt(p) > 127) p++;
    return { to: p, kind: 'non-ascii' };
  }
  if (code === 37 && /^(?:%20|%0[AaDd]|%09)/.test(text.substr(from, 3))) return { to: from + 3, kind: 'escape' };
  if (code === 43 || code === 47 || code === 61 || code === 33 || code === 35 || code === 36 || code === 64 || code === 126) {
    return { to: from + 1, kind: 'sign' };
  }
  return null;
}

function breakAt(text: string, from: number): Gap | null {
  const limit = from + LONGEST_GAP;
  let p = from;
  let breaks = 0;
  let gutters = 0;
  while (p < limit) {
    const code = text.charCodeAt(p);
    const bits = classOf(code);
    if (bits & SPACE) {
      if (code === 10) breaks++;
    } else if (isGutter(code)) gutters++;
    else break;
    p++;
  }
  if (breaks > 0) return breaks <= 2 ? { to: p, kind: 'wrap' } : null;
  if (gutters > 0 || p - from > 2) return null;
  return { to: p, kind: 'space' };
}

/** Whether a piece after a gap is more of the key rather than the next word of the sentence. */
function isMore(text: string, from: number, to: number, gap: Gap['kind']): boolean {
  if (to - from < 4) return false;
  if (gap === 'zero-width') return true;
  return looksRandom(text, from, to) && (gap !== 'dot' || to - from >= 6);
}

/**
 * Reads the key whose prefix stands at `from`. Null where nothing that could be one follows.
 *
 * @param limit end of the window that may belong to it
 */
export function readToken(text: string, from: number, group: PrefixGroup, limit: number): ReadToken | null {
  const bodyFrom = from + group.prefix.length;
  let to = runEnd(text, bodyFrom, group.bits, limit - bodyFrom);
  // A path or a sentence's end is not part of it.
  while (to > bodyFrom && (classOf(text.charCodeAt(to - 1)) & (ALNUM | JOINER)) === 0 && text.charCodeAt(to - 1) !== 61) to--;

  if (starsEnd(text, to) > to) return readStarred(text, from, bodyFrom, to, group);
  if (isCrossedOut(text, bodyFrom, to) || isExample(text, bodyFrom, to)) {
    const shape = resolveShape(group, text.slice(from, to));
    return { to, state: 'shown', length: to - from, shape, head: '', flaws: ['placeholder'] };
  }

  const flaws = new Set<KeyFlaw>();
  const first = to;
  let length = to - from;
  let end = to;
  let joined = text.slice(from, to);
  if (length < group.longest || group.longest === 0 || group.prefix === 'sk-') {
    // Pieces are tried as far as they go; kept are those that look thrown, or that end at a known length.
    let tried = length;
    let p = to;
    let pending: KeyFlaw[] = [];
    let pendingText = '';
    for (let pieces = 0; pieces < MOST_PIECES && p < limit; pieces++) {
      const gap = gapAt(text, p);
      if (!gap || gap.to >= limit) break;
      const pieceTo = runEnd(text, gap.to, TOKEN, limit - gap.to);
      if (pieceTo === gap.to) break;
      const complete = tried === length && group.lengths.includes(length) && gap.kind !== 'wrap' && gap.kind !== 'zero-width';
      if (isAssignmentAt(text, pieceTo) || isPrefixAt(text, gap.to)) break;
      tried += pieceTo - gap.to;
      pending.push(...gapFlaws(gap.kind));
      pendingText += text.slice(gap.to, pieceTo);
      const exact = group.lengths.includes(tried) && !isPlainWord(text, gap.to, pieceTo, gap.kind);
      if (complete && !exact) break;
      if (!exact && !isMore(text, gap.to, pieceTo, gap.kind)) {
        // One unlikely piece may be bridged when the sum comes out right, never more.
        if (gap.kind !== 'wrap' || tried > group.longest) break;
        p = pieceTo;
        continue;
      }
      if (!exact && group.longest > 0 && tried > group.longest + 40 && group.prefix !== 'sk-') break;
      for (const flaw of pending) flaws.add(flaw);
      joined += pendingText;
      pending = [];
      pendingText = '';
      length = tried;
      end = pieceTo;
      p = pieceTo;
    }
  }
  const body = joined.length - group.prefix.length;
  if (body < group.least) return null;
  const shape = resolveShape(group, joined);
  const whole = group.lengths.includes(length) && alphabetFits[shape.alphabet](joined.slice(group.prefix.length));
  if (shape.strength === 'weak' && !whole) {
    // Words joined by dashes are no key, however long; every issuer's alphabet has digits or capitals.
    const inner = joined.slice(group.prefix.length);
    const random = (looksRandom(inner) && /[A-Z0-9]/.test(inner)) || /\d{10}-\d{10}/.test(inner);
    if (!random) {
      if (end > first || group.prefix !== 'sk-') return null;
      return { to: first, state: 'shown', length, shape, head: '', flaws: ['placeholder'] };
    }
    if (shape.prefix.length <= 3 && isMadeUp(joined, group.prefix.length)) return null;
    if (shape.prefix === 'AQ.' && body < 20) return null;
    if ((shape.alphabet === 'upper' || shape.alphabet === 'hex') && !alphabetFits[shape.alphabet](joined.slice(group.prefix.length))) {
      return null;
    }
    if (shape.prefix.length <= 3 && (shape.alphabet === 'upper' || shape.alphabet === 'hex')) return null;
  }
  while (isZeroWidth(text.charCodeAt(end)) && end < limit) {
    end++;
    flaws.add('zero-width');
  }
  if (group.shortest > 0 && length < group.shortest) flaws.add('cut-off');
  return { to: end, state: 'hidden', length, shape, head: '', flaws: [...flaws] };
}

/** Amazon's documentation ends its keys in EXAMPLE; chance does not. */
function isExample(text: string, from: number, to: number): boolean {
  return to - from === 16 && text.endsWith('EXAMPLE', to) && /^[A-Z0-9]+$/.test(text.slice(from, to));
}

function gapFlaws(kind: Gap['kind']): KeyFlaw[] {
  if (kind === 'space') return ['inner-space'];
  if (kind === 'zero-width') return ['zero-width'];
  if (kind === 'non-ascii') return ['non-ascii'];
  return [];
}

/** `NAME=` or `name:` after the piece: it is the next line's name, not more of the key. */
function isAssignmentAt(text: string, from: number): boolean {
  const code = text.charCodeAt(from);
  if (code === 61) return classOf(text.charCodeAt(from + 1)) !== 0 && text.charCodeAt(from + 1) !== 61;
  return code === 58 && (classOf(text.charCodeAt(from + 1)) & SPACE) !== 0;
}

/** Another key begins here: two keys on two lines are two. */
function isPrefixAt(text: string, from: number): boolean {
  return text.startsWith('sk-', from) || text.startsWith('AIza', from) || text.startsWith('gsk_', from);
}

function isPlainWord(text: string, from: number, to: number, gap: Gap['kind']): boolean {
  if (gap === 'wrap' || gap === 'zero-width' || to - from > LONGEST_PLAIN) return false;
  for (let p = from + 1; p < to; p++) {
    if (!(classOf(text.charCodeAt(p)) & LOWER)) return false;
  }
  return (classOf(text.charCodeAt(from)) & LETTER) !== 0;
}

function readStarred(
  text: string, from: number, bodyFrom: number, headTo: number, group: PrefixGroup,
): ReadToken | null {
  const stars = readStars(text, headTo, true);
  const tailFrom = stars.to;
  let to = stars.tailTo;
  const shape = resolveShape(group, text.slice(from, headTo));
  const dots = !isStar(text.charCodeAt(headTo));
  const head = text.slice(from, headTo);
  const leaks = headTo - bodyFrom > VISIBLE_HEAD && !isCrossedOut(text, bodyFrom, headTo) && looksRandom(text, bodyFrom, headTo);
  if (leaks || (to - tailFrom > VISIBLE_TAIL && looksRandom(text, tailFrom, to))) {
    return { to, state: 'hidden', length: dots ? null : to - from - stars.frame, shape, head, flaws: [] };
  }
  // `sk-abc... and so on`: the words after the dots are not the key's end.
  if (dots && to - tailFrom > VISIBLE_TAIL) to = tailFrom;
  return { to, state: 'masked', length: dots || tailFrom - headTo < 8 ? null : to - from - stars.frame, shape, head, flaws: [] };
}

/** Shape and prefix of what a paste left visible of a key: `sk-or-v1`, `sk-svcac`, `AIzaSyAb`. */
export function shapeOfVisible(groups: readonly PrefixGroup[], head: string): { shape: KeyShape; prefix: string } | null {
  for (const group of groups) {
    if (group.prefix.length >= 3 && head.startsWith(group.prefix)) {
      // A longer prefix may only have been cut by the stars.
      const longer = groups.find((other) => head.length >= 6 && head.length < other.prefix.length && other.prefix.startsWith(head));
      const chosen = longer ?? group;
      return { shape: resolveShape(chosen, head), prefix: longer ? head : group.prefix };
    }
  }
  return null;
}

/** Whether a word begins at `from`: what stands before is no letter or digit, or an escape. */
export function isWordStart(text: string, from: number, strict: boolean): boolean {
  if (from === 0) return true;
  const before = text.charCodeAt(from - 1);
  const bits = classOf(before);
  if (!(bits & (ALNUM | JOINER))) return !strict || before !== 46;
  if (bits & JOINER) return !strict;
  const second = text.charCodeAt(from - 2);
  if (second === 92 && (before === 110 || before === 114 || before === 116 || before === 98)) return true;
  const hex = (bits & (DIGIT | LOWER | UPPER)) !== 0 && (classOf(second) & ALNUM) !== 0;
  if (hex && text.charCodeAt(from - 3) === 37) return true;
  if (hex && text.charCodeAt(from - 3) === 120 && text.charCodeAt(from - 4) === 92) return true;
  if (hex && text.charCodeAt(from - 5) === 117 && text.charCodeAt(from - 6) === 92) return true;
  // The end of a colour: ESC [ 3 1 m.
  if (before === 109) {
    let p = from - 2;
    while (p > from - 12 && (classOf(text.charCodeAt(p)) & DIGIT || text.charCodeAt(p) === 59)) p--;
    return text.charCodeAt(p) === 91 && (text.charCodeAt(p - 1) === 27 || p < from - 2);
  }
  return false;
}
