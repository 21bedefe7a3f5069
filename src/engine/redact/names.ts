/** Reads a name and what stands between it and its value. */
import { BREAK, DIGIT, LOWER, SPACE, TOKEN, UPPER, classOf, runEnd } from './chars.ts';
import type { CompiledName } from './compile.ts';
import { takeEcho } from './echoes.ts';
import { parse } from './identifiers.ts';
import { judge } from './judge.ts';
import { blanksEnd, leadEnd, lineStart, wordBefore } from './lines.ts';
import { quoteAt, quoteBefore } from './quotes.ts';
import type { Quote } from './quotes.ts';
import { isWordStart } from './token.ts';
import { bareEnd, readValue, scheme } from './values.ts';
import type { Walk } from './walk.ts';
import { colourStart, skipColours } from './wraps.ts';

/** What is looked at before a name, and behind the end of its value, where nothing looks further. */
const REPEAT_LEAD = 42;
const REPEAT_TAIL = 28;
/** Longest name with value that is compared with the next one. */
const MOST_REPEATED = 240;
/** Declined names that are compared with the next one. */
const MOST_DECLINED = 4;
const valueLead = /[\s,]{0,40}["']?[Vv]alue["']?\s{0,4}[:=]\s{0,4}/y;
const typeAnnotation = /&?(?:'static )?(?:string|String|str|Optional\[str\]|char \*)(?: \| (?:undefined|None|null))?\s{0,4}=\s{0,4}/y;

/** A name, judged once: where the same stands around it again, so is the answer. */
export function takeNamed(walk: Walk, i: number, length: number): void {
  const { text, declined } = walk;
  const literalTo = i + length;
  // Inside a longer word: keyword, tokens, patterns.
  if (classOf(text.charCodeAt(literalTo)) & LOWER && classOf(text.charCodeAt(literalTo - 1)) & LOWER) return;
  if (i < walk.identTo || i < walk.namesFrom) return;
  const fresh = walk.floor <= i - REPEAT_LEAD;
  if (fresh) {
    for (const one of declined) {
      if (!text.startsWith(one.around, i - REPEAT_LEAD)) continue;
      walk.identTo = i + one.identLength;
      return;
    }
  }
  const { floor, shown, namesFrom } = walk;
  walk.reach = i;
  takeNewName(walk, i, length);
  if (!fresh || walk.floor !== floor || walk.shown !== shown || walk.namesFrom !== namesFrom) return;
  const to = Math.max(walk.reach, walk.identTo) + REPEAT_TAIL;
  if (to - i > MOST_REPEATED || to > text.length) return;
  declined[walk.declinedAt++ % MOST_DECLINED] = { around: text.slice(i - REPEAT_LEAD, to), identLength: walk.identTo - i };
}

function takeNewName(walk: Walk, i: number, length: number): void {
  const { text } = walk;
  const literalTo = i + length;
  if (text.charCodeAt(literalTo - 1) === 32) return takeScheme(walk, i, literalTo);
  let from = i;
  while (from > walk.floor && from > i - 80 && isIdent(text.charCodeAt(from - 1))) from--;
  const before = text.charCodeAt(from - 1);
  if (before === 92) {
    if (from < i && isEscapeLetter(text.charCodeAt(from))) from++;
  } else if (before === 37) {
    if (from + 1 < i && /^[0-9A-F]{2}/.test(text.slice(from, from + 2))) from += 2;
  } else from = afterColour(text, from, i);
  let to = literalTo;
  while (to < literalTo + 40 && isIdent(text.charCodeAt(to))) to++;
  walk.identTo = to;
  while (to > literalTo && isDotOrDash(text.charCodeAt(to - 1))) to--;
  while (from < i && (isDotOrDash(text.charCodeAt(from)) || text.charCodeAt(from) === 36)) from++;
  const found = nameOf(walk, from, to);
  if (!found) {
    if (length === 6 && text.slice(i, literalTo).toLowerCase() === 'bearer') takeScheme(walk, i, literalTo);
    return;
  }
  const { name, spaced, negative } = found;
  const written = text.slice(spaced, to);
  if (takeEcho(walk, name, spaced, to, negative)) return;
  if (negative) return;
  const separated = separator(walk, to, from, name.trust === 'sure');
  if (!separated) {
    if (name.words === 'bearer') takeScheme(walk, i, literalTo);
    return;
  }
  const lead = text.charCodeAt(from - 1);
  const inUrl = separated.sign === '=' && (lead === 63 || lead === 38 || lead === 59);
  if (name.urlOnly === true && !inUrl) return;
  const header = name.words.endsWith('authorization') || name.kind === 'cookie' || hasInnerDash(written);
  const place = inUrl ? 'url' : header && separated.sign === ':' ? 'header' : 'assignment';
  const outer = outerQuote(walk, spaced, to);
  readValue(walk, separated.at, separated.sign, name, written, from, outer, place);
}

/** The name that `text[from, to)` ends with; `spaced` is where it begins with words before a blank. */
function nameOf(walk: Walk, from: number, to: number): { name: CompiledName; spaced: number; negative: boolean } | null {
  const { text, kb } = walk;
  let parsed = parse(walk, text.slice(Math.max(from, to - 96), to));
  if (!parsed) return null;
  let spaced = from;
  if (parsed.alone && classOf(text.charCodeAt(from - 1)) !== 0) {
    // "API key", "access token": the words before the blank belong to the name.
    const leadTo = leadEnd(text, from);
    if (leadTo < from - 1) walk.reach = Infinity;
    if (leadTo < from) {
      let leadFrom = leadTo;
      while (leadFrom > walk.floor && leadTo - leadFrom < 13 && classOf(text.charCodeAt(leadFrom - 1)) & (LOWER | UPPER)) leadFrom--;
      const word = text.slice(leadFrom, leadTo).toLowerCase();
      if (kb.nameLeads.has(word)) {
        parsed = parse(walk, `${word} ${text.slice(from, to)}`) ?? parsed;
        spaced = leadFrom;
      }
    }
  }
  const before = wordBefore(text, spaced);
  return { name: parsed.name, spaced, negative: parsed.negative || (before !== '' && kb.notNames.has(before)) };
}

/** A quote directly before the name that is not closed directly after it: `-H "x-api-key: …"`. */
function outerQuote(walk: Walk, from: number, to: number): Quote | null {
  const quote = quoteBefore(walk.text, from);
  if (!quote) return null;
  const after = quoteAt(walk.text, to);
  return after && after.char === quote.char ? null : quote;
}

/** What stands between a name and its value; null where no value follows. */
function separator(walk: Walk, to: number, from: number, loose: boolean): { at: number; sign: string } | null {
  const { text } = walk;
  let p = skipColours(text, to);
  const quote = quoteAt(text, p);
  if (quote) p = skipColours(text, quote.open);
  if (text.charCodeAt(p) === 93) p++;
  valueLead.lastIndex = p;
  if (quote && startsValueLead(text.charCodeAt(p)) && valueLead.test(text)) return { at: valueLead.lastIndex, sign: ':' };
  const blanksFrom = p;
  p = blanksEnd(text, p, 60);
  if (text.charCodeAt(p) === 63) p++;
  const code = text.charCodeAt(p);
  const next = text.charCodeAt(p + 1);
  if (code === 58 || code === 0xff1a) {
    if (next === 58) {
      const equals = text.charCodeAt(p + 2) === 58 ? p + 3 : p + 2;
      if (text.charCodeAt(equals) === 61) return { at: afterSign(walk, equals + 1), sign: '=' };
    }
    if (next === 58 || (next === 47 && text.charCodeAt(p + 2) === 47)) return null;
    p += next === 61 ? 2 : 1;
    return { at: afterSign(walk, p), sign: ':' };
  }
  if (code === 61) {
    if (next === 61 || next === 126) return null;
    p += next === 62 ? 2 : 1;
    return { at: afterSign(walk, p), sign: '=' };
  }
  if (code === 37 && (next === 51) && /[AaDd]/.test(text.charAt(p + 2))) return { at: p + 3, sign: '=' };
  if (code === 44 && quote) return { at: blanksEnd(text, p + 1, 60), sign: ',' };
  if (code === 62 && text.charCodeAt(from - 1) === 60) return { at: p + 1, sign: '>' };
  if (code === 40) {
    const at = blanksEnd(text, p + 1, 60);
    return quoteAt(text, at) ? { at, sign: '(' } : null;
  }
  typeAnnotation.lastIndex = p;
  if (p > blanksFrom && typeAnnotation.test(text)) return { at: typeAnnotation.lastIndex, sign: '=' };
  if (classOf(code) & BREAK) {
    valueLead.lastIndex = p;
    if (valueLead.test(text)) return { at: valueLead.lastIndex, sign: ':' };
    return null;
  }
  if (p > blanksFrom && loose) {
    const lineFrom = lineStart(text, from, 60);
    const lead = text.slice(lineFrom, from);
    if (/--$/.test(lead) || /(?:^|\s)(?:setx|ENV|ARG)\s+$/i.test(lead) || /^\s*$/.test(lead) && /^[A-Z_]{6,}$/.test(text.slice(from, to))) {
      return { at: p, sign: ' ' };
    }
  }
  return null;
}

/** Skips blanks and a type annotation, string prefixes and calls that only wrap a string. */
function afterSign(walk: Walk, from: number): number {
  const { text } = walk;
  let p = blanksEnd(text, from, 60);
  const colour = skipColours(text, p);
  if (colour > p) p = blanksEnd(text, colour, 60);
  if (!(classOf(text.charCodeAt(p)) & (LOWER | UPPER)) && text.charCodeAt(p) !== 38) return p;
  typeAnnotation.lastIndex = p;
  if (typeAnnotation.test(text)) p = typeAnnotation.lastIndex;
  return p;
}

/** Chinese names of secrets. */
export function takeForeignName(walk: Walk, i: number): boolean {
  if (i < walk.namesFrom) return false;
  const words = walk.text.slice(i, i + 2);
  const name = walk.kb.names.get(words)?.[0];
  if (!name) return false;
  const before = walk.floor;
  let p = i + 2;
  while (p < i + 6 && /[为是]/.test(walk.text.charAt(p))) p++;
  const separated = separator(walk, p, i, true);
  if (separated) readValue(walk, separated.at, separated.sign, name, words, i, null, 'assignment');
  return walk.floor > before && walk.floor > i;
}

/** A scheme without a header's name before it: `Bearer X`, `Basic X`. */
function takeScheme(walk: Walk, i: number, literalTo: number): void {
  const { text } = walk;
  if (!isWordStart(text, i, false)) return;
  scheme.lastIndex = i;
  if (!scheme.test(text)) return;
  const at = scheme.lastIndex;
  const basic = (text.charCodeAt(i) | 32) === 98 && (text.charCodeAt(i + 1) | 32) === 97;
  const name = walk.kb.names.get(basic ? 'auth' : 'bearer')?.[0];
  if (!name || at < literalTo) return;
  const to = bareEnd(walk, at, false);
  // `Basic realm="…"`, `Bearer error="…"`: a challenge, not an answer.
  if (to === at || /^[a-z_]{2,20}=/.test(text.slice(at, to))) return;
  judge(walk, {
    from: at, to, name, written: null, place: 'header', scheme: text.slice(i, i + (basic ? 5 : 6)), quoted: false,
    sign: ' ', outer: quoteBefore(text, i), nameFrom: -1, json: false, singleQuoted: quoteBefore(text, i)?.plain === "'",
  });
}

function isIdent(code: number): boolean {
  return (classOf(code) & TOKEN) !== 0 || code === 46 || code === 36;
}

function isDotOrDash(code: number): boolean {
  return code === 46 || code === 45;
}

/** `n`, `r`, `t` after a backslash. */
function isEscapeLetter(code: number): boolean {
  return code === 110 || code === 114 || code === 116;
}

function hasInnerDash(written: string): boolean {
  let p = 0;
  while (written.charCodeAt(p) === 45) p++;
  return written.indexOf('-', p) >= 0;
}

/** Whether `valueLead` or `scheme` can match here: both are tried after every name. */
function startsValueLead(code: number): boolean {
  return (classOf(code) & SPACE) !== 0 || code === 44 || code === 34 || code === 39 || (code | 32) === 118;
}

/** `from`, or where the identifier goes on after a colour code that reaches into it. */
function afterColour(text: string, from: number, before: number): number {
  const code = text.charCodeAt(from - 1);
  if (code !== 91 && code !== 59) return from;
  const to = runEnd(text, from, DIGIT, 4) + 1;
  return to <= before && colourStart(text, to) < from ? to : from;
}
