/** Reads the value that an error repeats: `Incorrect API key provided: X`, `Illegal header value b'X'`. */
import type { KeyFlaw } from '../types.ts';
import { BLANK, SPACE, classOf } from './chars.ts';
import type { CompiledName } from './compile.ts';
import { judge } from './judge.ts';
import { blanksEnd, lineEnd } from './lines.ts';
import { quoteAt, quoteEnd } from './quotes.ts';
import { VALUE_WINDOW, scheme, stringPrefix } from './values.ts';
import type { Walk } from './walk.ts';
import { skipColours, skipFrame } from './wraps.ts';

const echoTail = /\s{0,3}(?:provided|given|supplied|used|received|specified|is)?\s{0,2}[:\uff1a]/iy;

/** `Incorrect API key provided: X`, `Your api key: X is invalid`. */
export function takeEcho(walk: Walk, name: CompiledName, from: number, to: number, negative: boolean): boolean {
  const { text } = walk;
  echoTail.lastIndex = to;
  if (!echoTail.test(text)) return false;
  let p = echoTail.lastIndex;
  const saysSo = p - to > 7 || /[a-z]/i.test(text.slice(to, p));
  if (!saysSo && !negative) {
    const yours = classOf(text.charCodeAt(from - 1)) & BLANK && /\byour\s{1,2}$/i.test(text.slice(Math.max(0, from - 8), from));
    if (!yours || !/ |-/.test(text.slice(from, to))) return false;
  }
  if (name.trust !== 'sure') return false;
  if (!saysSo && lineEnd(text, p, 4) < p + 2) return false;
  const limit = p + 160;
  for (let next = -1; next !== p && p < limit; ) {
    next = p;
    while (p < limit && classOf(text.charCodeAt(p)) & SPACE) p++;
    p = skipFrame(text, p, 80);
  }
  if (p >= text.length) return false;
  walk.reach = Infinity;
  const end = echoEnd(text, p);
  if (end <= p) return false;
  judge(walk, {
    from: p, to: end, name, written: null, place: 'echo', scheme: null, quoted: true, sign: ':', outer: null,
    nameFrom: -1, json: true, singleQuoted: false,
  });
  if (walk.floor <= p && end - p > 64) walk.namesFrom = end;
  return walk.floor > p;
}

/** `header value b'Bearer X\n'`: Python's clients print the whole value. */
export function takeHeaderEcho(walk: Walk, i: number): void {
  const { text } = walk;
  if (!/header $/i.test(text.slice(Math.max(0, i - 7), i))) return;
  let p = i + 5;
  if (text.charCodeAt(p) === 58) p++;
  p = skipColours(text, blanksEnd(text, p, 4));
  stringPrefix.lastIndex = p;
  if (stringPrefix.test(text)) p = skipColours(text, stringPrefix.lastIndex);
  const quote = quoteAt(text, p);
  if (!quote) return;
  const from = quote.open;
  const to = quoteEnd(text, from, quote, VALUE_WINDOW, true);
  const name = walk.kb.names.get('authorization')![0]!;
  const lead = blanksEnd(text, from, 8);
  scheme.lastIndex = lead;
  const said = scheme.test(text) && scheme.lastIndex <= to ? text.slice(lead, scheme.lastIndex) : null;
  const word = /bearer ?$/i.test(text.slice(lead, to).trim()) && to - lead < 9 ? 'Bearer' : null;
  const at = word !== null ? to : said !== null ? scheme.lastIndex : lead;
  const early: KeyFlaw[] = said !== null && said.length > said.trim().length + 1 ? ['leading-space'] : [];
  if (lead > from) early.push('leading-space');
  judge(walk, {
    from: at, to, name, written: null, place: 'echo', scheme: word ?? said?.trim().replace(/\+|%20/g, '') ?? null,
    quoted: true, sign: ':', outer: null, nameFrom: -1, json: true, singleQuoted: false, early,
  });
}

/** Where an error's sentence goes on after the key that it repeats. */
function echoEnd(text: string, from: number): number {
  const limit = Math.min(text.length, from + 512);
  const window = text.slice(from, limit);
  const said = /\.\s{1,3}(?:You can|Please|Find|Check|Your|See)\b| is (?:invalid|incorrect|not valid)/.exec(window);
  const line = /\n/.exec(window)?.index ?? window.length;
  if (said && said.index <= line) return from + said.index;
  let end = line;
  const stop = /[.,;]\s|\.?\\?["'](?:\s{0,3}[,}\])]|\s|$)|[,}]\s{0,3}["']|\\n|\.?<\/?[a-z]|[\u3002\uff0c\uff1b]| \(|\u001b|\.?&(?:amp;)?(?:quot|apos|#39|#34|#x27|#x22);(?:\s{0,3}[,}\])]|\s|$)/.exec(window.slice(0, line));
  if (stop && stop.index > 0) end = stop.index;
  if (said && said.index < end + 40 && said.index < window.length) end = Math.min(said.index, Math.max(end, line));
  if (window.charAt(end - 1) === '.') end--;
  return from + Math.max(end, 0);
}
