/** Reads the value behind a name: over its quotes, its scheme and the brackets around it. */
import type { KeyFlaw, KeySighting } from '../types.ts';
import { ALNUM, BASE64, BLANK, BREAK, DOTTED, SPACE, TOKEN, classOf, isFrame, looksRandom } from './chars.ts';
import type { CompiledName } from './compile.ts';
import { judge, keyish, sighting } from './judge.ts';
import { blanksEnd, lineEnd, opensLine, skipBreak } from './lines.ts';
import { quoteAt, quoteEnd, quoteInside } from './quotes.ts';
import type { Quote } from './quotes.ts';
import type { Walk } from './walk.ts';
import { colourEnd, entityAt, skipColours } from './wraps.ts';

/** Longest value after a name, longest header: beyond it something else was read. */
export const VALUE_WINDOW = 4096;
export const stringPrefix = /[brfuBRFU@$]{1,2}(?=["'\u001b]|&(?:amp;)?(?:quot|apos|#39|#34|#x27|#x22);)/y;
export const scheme = /(Bearer|Basic|Token|ApiKey|Api-Key)(?:\s|%20|\+){1,4}/iy;

/** Reads and judges the value at `at`. */
export function readValue(
  walk: Walk,
  at: number, sign: string, name: CompiledName, written: string, nameFrom: number, outer: Quote | null,
  place: KeySighting['place'],
): void {
  const { text } = walk;
  let p = skipColours(text, at);
  // `map[Authorization:[Bearer X]]`, `'set-cookie': [ 'X' ]`.
  const list = text.charCodeAt(p) === 91 && !walk.isMask(p) && sign !== '=';
  if (list) p = blanksEnd(text, p + 1, 60);
  stringPrefix.lastIndex = p;
  if (stringPrefix.test(text)) p = skipColours(text, stringPrefix.lastIndex);
  let quote = quoteAt(text, p);
  if (!quote && sign === ':' && classOf(text.charCodeAt(p)) & BREAK) {
    const q = skipBreak(text, p);
    if (quoteAt(text, q) || walk.prefixAt(q)) {
      p = q;
      quote = quoteAt(text, p);
    }
  }
  if (!quote) {
    let callTo = p;
    while (callTo < p + 32 && isCallee(text.charCodeAt(callTo))) callTo++;
    if (callTo > p && text.charCodeAt(callTo) === 40 && walk.kb.wrappers.has(text.slice(p, callTo))) {
      const inside = blanksEnd(text, callTo + 1, 4);
      if (quoteAt(text, inside)) {
        p = inside;
        quote = quoteAt(text, p);
      }
    }
  }
  if (sign === ',' && !quote) return;
  if (sign === '(' && !quote) return;
  let from = p;
  let to: number;
  let quoted = false;
  let singleQuoted = false;
  if (quote) {
    from = quote.open;
    to = closing(walk, from, quote);
    quoted = true;
    singleQuoted = quote.plain === "'";
    if (name.kind === 'cookie') {
      walk.hide(from, to, 'cookie');
      return;
    }
  } else if (name.kind === 'cookie') {
    if (sign !== ':' && name.words !== 'cf bm' && place !== 'url') return takeSmall(walk, from, name);
    if (sign !== ':') return takeSmall(walk, from, name);
    to = outer ? closing(walk, from, outer) : lineEnd(text, from, VALUE_WINDOW);
    walk.reach = Math.max(walk.reach, to);
    const close = list ? text.slice(from, to).indexOf(']') : -1;
    if (close >= 0) to = from + close;
    if (to - from >= 6 && /[=;]/.test(text.slice(from, to))) walk.hide(from, trimEnd(walk, from, to), 'cookie');
    else walk.namesFrom = to;
    return;
  } else if (outer) {
    to = closing(walk, from, outer);
    // In a dump of a request an escaped line break ends the header, not the quote.
    const line = text.slice(from, to).search(/\\{1,8}r\\{1,8}n/);
    if (line >= 0) to = from + line;
    singleQuoted = outer.plain === "'";
    quoted = true;
  } else if (sign === '>') {
    const close = text.slice(from, from + VALUE_WINDOW).indexOf('<');
    to = close >= 0 ? from + close : from;
    walk.reach = Math.max(walk.reach, to);
    quoted = true;
  } else {
    const env = (sign === '=' || name.kind === 'password') && place !== 'url' && opensLine(text, nameFrom) && !isCode(walk, from) && !quoteInside(text, from);
    // A parameter ends with its own alphabet: no need to look further.
    const most = place === 'url' ? urlValueEnd(text, from) - from + 1 : VALUE_WINDOW;
    to = bareEnd(walk, from, env, most);
    if (to === from) to = bracketedEnd(walk, from);
    if (place === 'url') to = Math.min(to, urlValueEnd(text, from));
  }
  const masked = walk.maskEnd(from);
  if (masked >= 0) {
    if (!keyish(name)) return;
    walk.show(from, masked, sighting(written, place, null, 'masked', null, '', null, []));
    return;
  }
  const early: KeyFlaw[] = [];
  let scheme_: string | null = null;
  from = Math.min(skipColours(text, from), to);
  let lead = blanksEnd(text, from, 20);
  if (lead > from && quoted && !outer) early.push('leading-space');
  if (outer || lead > to) lead = Math.min(lead, to);
  const isHeader = name.words.endsWith('authorization') || place === 'header';
  scheme.lastIndex = lead;
  if (startsScheme(text.charCodeAt(lead)) && scheme.test(text) && scheme.lastIndex <= to + (quoted ? 0 : 8)) {
    const end = scheme.lastIndex;
    const said = text.slice(lead, end).replace(/[\s+]|%20/g, '');
    if (isHeader) {
      scheme_ = said;
      const raw = text.slice(lead, end);
      if (raw.length > said.length + 1 && !/%20/.test(raw)) early.push('leading-space');
    } else if (/^bearer$/i.test(said)) early.push('bearer-inside');
    from = end;
    if (!quoted) to = bareEnd(walk, from, false);
    scheme.lastIndex = from;
    if (scheme.test(text) && scheme.lastIndex <= to + (quoted ? 0 : 8) && /bearer/i.test(text.slice(from, scheme.lastIndex))) {
      early.push('bearer-inside');
      from = scheme.lastIndex;
      if (!quoted) to = bareEnd(walk, from, false);
    }
  } else if (isHeader && to - lead < 40 && /^bearer$/i.test(text.slice(lead, to).trim())) {
    scheme_ = text.slice(lead, to).trim();
    from = to;
  } else from = lead;
  // cmd.exe keeps the quotes: they become part of the value.
  if (quote && (quote.plain === '\u201d' || quote.plain === '\u2019') && sign === '=') early.push('quote', 'non-ascii');
  if (quote && classOf(text.charCodeAt(nameFrom - 1)) & BLANK && /\bset\s{1,4}$/i.test(text.slice(Math.max(0, nameFrom - 8), nameFrom))) early.push('quote');
  judge(walk, {
    from, to, name, written, place, scheme: scheme_, quoted, sign, outer, nameFrom, json: quoteAt(text, nameFrom + written.length) !== null,
    singleQuoted, early,
  });
  if (walk.floor <= from && to - from > 64) walk.namesFrom = to;
}

/** Where a quoted value ends. */
function closing(walk: Walk, from: number, quote: Quote): number {
  const to = quoteEnd(walk.text, from, quote, VALUE_WINDOW, false);
  // Without a closing quote the search went on as far as it may.
  walk.reach = quoteAt(walk.text, to)?.char === quote.char ? Math.max(walk.reach, to) : Infinity;
  return to;
}

/** Where an unquoted value ends. */
export function bareEnd(walk: Walk, from: number, wholeWord: boolean, most = VALUE_WINDOW): number {
  const { text } = walk;
  const limit = Math.min(text.length, from + most);
  let p = from;
  while (p < limit) {
    const code = text.charCodeAt(p);
    if (classOf(code) & SPACE || code === 27 || (code >= 0x2500 && isFrame(code))) break;
    if ((code === 91 || code === 92) && colourEnd(text, p) > p) break;
    if (code === 38) {
      const entity = entityAt(text, p);
      if (entity) {
        // A bracket around the value, or what a plain quote would end.
        if (!wholeWord && !(entity.char === '<' && p === from)) break;
        p = entity.to;
        continue;
      }
    }
    if (!wholeWord) {
      if (code === 34 || code === 39 || code === 96 || code === 44 || code === 59 || code === 41 || code === 93 || code === 125) break;
      if (code === 62 || code === 60 || code === 124 || code === 38) break;
      if (code === 92 && /[nrt"'\\]/.test(text.charAt(p + 1))) break;
      if (code === 0xff0c || code === 0x3002 || code === 0xff1b || code === 0x201d || code === 0x2019 || code === 0xff09) break;
    }
    p++;
  }
  walk.reach = Math.max(walk.reach, p);
  return p;
}

/** `<sk-…>`, `{sk-…}` as an unquoted value, where a lone bracket is none. */
function bracketedEnd(walk: Walk, from: number): number {
  const { text } = walk;
  const entity = entityAt(text, from);
  const open = entity ? entity.char : text.charAt(from);
  const at = entity ? entity.to : from + 1;
  if (!/[<{[(]/.test(open) || (walk.prefixAt(at)?.prefix.length ?? 0) < 3) return from;
  const to = bareEnd(walk, at, false);
  const close = entityAt(text, to);
  if (close?.char === '>') return close.to;
  return /[>}\])]/.test(text.charAt(to)) ? to + 1 : to;
}

/** Longer than any single cookie's value that servers set. */
const longestCookie = 1024;

/** A cookie's value after its own name. */
function takeSmall(walk: Walk, from: number, name: CompiledName): void {
  const to = Math.min(bareEnd(walk, from, false, longestCookie), urlValueEnd(walk.text, from, longestCookie));
  if (to - from >= longestCookie) {
    // No cookie is as long: a text that repeats such names is passed over a stretch at a time.
    walk.namesFrom = to;
    return;
  }
  if (to - from >= 8 && looksRandom(walk.text, from, to)) walk.hide(from, to, name.kind);
}

function trimEnd(walk: Walk, from: number, to: number): number {
  while (to > from && classOf(walk.text.charCodeAt(to - 1)) & SPACE) to--;
  return to;
}

function isCode(walk: Walk, from: number): boolean {
  return /^(?:process\.|os\.|import\.|[\w$]{1,40}\()/.test(walk.text.slice(from, from + 44));
}

/** Characters of a callable's name. */
function isCallee(code: number): boolean {
  return (classOf(code) & ALNUM) !== 0 || code === 95 || code === 46 || code === 58;
}

function startsScheme(code: number): boolean {
  const letter = code | 32;
  return letter === 98 || letter === 116 || letter === 97;
}

function urlValueEnd(text: string, from: number, most = VALUE_WINDOW): number {
  let p = from;
  const limit = Math.min(text.length, from + most);
  while (p < limit) {
    const code = text.charCodeAt(p);
    if (classOf(code) & (TOKEN | DOTTED | BASE64) || code === 37 || code === 42) p++;
    else break;
  }
  return p;
}
