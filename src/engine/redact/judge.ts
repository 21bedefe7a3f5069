/** Decides what stands where a value belongs: a secret, a starred-out one, a stand-in, or code. */
import type { KeyShape, SecretKind } from '../../kb/secrets/types.ts';
import type { KeyFlaw, KeySighting } from '../types.ts';
import {
  ALNUM, BASE64, BLANK, BREAK, DOTTED, SPACE, TOKEN, classOf, isCrossedOut, isFrame, isMadeUp, isStar,
  isZeroWidth, looksRandom, runEnd,
} from './chars.ts';
import type { CompiledName } from './compile.ts';
import { parse, splitWords } from './identifiers.ts';
import { blanksEnd, skipBreak } from './lines.ts';
import type { Quote } from './quotes.ts';
import { isPlaceholder, isTemplateText, isTwoWords } from './standins.ts';
import { KEY_WINDOW, readStars, readToken, shapeOfVisible, starsEnd } from './token.ts';
import { MOST_SHOWN } from './walk.ts';
import type { Found, Walk } from './walk.ts';
import { colourStart, entityAt, skipColours, unwrapped } from './wraps.ts';

const variable = /^(?:\$\{{1,2}[^}]{1,80}\}{1,2}|\$\(.{1,200}\)|\$(?:env:)?[A-Za-z_][A-Za-z0-9_:]{0,60}|\{{1,2}[^{}]{1,80}\}{1,2}|%[A-Za-z_][A-Za-z0-9_]{0,60}%|<%.{1,80}%>|(?:process\.env|os\.environ|import\.meta\.env)[.[].{1,80}|%s)$/;
const codeValue = /^[A-Za-z_$][\w$]{0,60}$/;

/** What stands behind a name, as its reader saw it. */
export interface Value {
  from: number;
  to: number;
  name: CompiledName;
  /** The name as written. */
  written: string | null;
  place: KeySighting['place'];
  scheme: string | null;
  quoted: boolean;
  /** What stands between name and value: `=`, `:`, `,`, `(`, `>` or a blank. */
  sign: string;
  /** A quote that holds the name too. */
  outer: Quote | null;
  nameFrom: number;
  /** The name has quotes of its own. */
  json: boolean;
  singleQuoted: boolean;
  /** What the reader found wrong on its way. */
  early?: KeyFlaw[];
}

/** A value with what is known of it so far. */
interface Reading {
  value: Value;
  /** Where it begins behind colours. */
  from: number;
  /** End without what only ends it. */
  end: number;
  /** `text[from, end)` as it is read. */
  raw: string;
  /** The same in lower case where it is short, else ''. */
  lower: string;
  /** Where it goes on behind quotes and brackets that are part of it. */
  core: number;
  flaws: KeyFlaw[];
}

/** Decides what a value is: a secret, a starred-out one, a stand-in, or code. */
export function judge(walk: Walk, value: Value): void {
  const reading = readEnds(walk, value);
  const { raw } = reading;
  const { name, quoted, place } = value;
  if (raw === '') return showEmpty(walk, reading);
  const free = !quoted && place !== 'echo';
  // The next name, not a value.
  if (free && isNextName(walk, raw, reading.end)) return;
  // Its own reader knows where it ends.
  if (raw.startsWith('-----BEGIN')) return;
  readFront(walk, reading);
  const bare = reading.flaws.length === (value.early?.length ?? 0);
  if (takeShaped(walk, reading) || takeStarred(walk, reading) || takeVariable(walk, reading)) return;
  if (free && value.scheme === null && isExpression(raw, name)) return;
  if (takeStandIn(walk, reading)) return;
  // What sops and ansible write is encrypted already.
  if (/^ENC\[[A-Z0-9_]{3,20},/.test(raw)) return;
  if (/^https?:\/\//.test(raw)) return showUrl(walk, reading);
  if (walk.isMask(reading.from)) return;
  if (isSecret(walk, raw, reading.from, reading.end, value)) hideValue(walk, reading, bare);
  else showWords(walk, reading);
}

/** Takes off what ends the value, blanks and line breaks, real or escaped, and says what of it is a flaw. */
function readEnds(walk: Walk, value: Value): Reading {
  const { text } = walk;
  const { quoted, to } = value;
  const flaws: KeyFlaw[] = [...(value.early ?? [])];
  const echo = value.place === 'echo';
  const from = Math.max(Math.min(skipColours(text, value.from), to), walk.floor);
  let end = to;
  let framed = false;
  for (;;) {
    const code = text.charCodeAt(end - 1);
    const escape = end - from >= 2 && text.charCodeAt(end - 2) === 92 ? code : 0;
    if (end <= from) break;
    if (classOf(code) & BREAK) {
      if (quoted && !value.outer) flaws.push('newline');
      end--;
    } else if (classOf(code) & BLANK) {
      if (quoted && !framed) flaws.push('trailing-space');
      end--;
    } else if (escape === 110 || escape === 114) {
      // Where the quote holds the name too, or where none is, the line ends here, not the value.
      if (quoted && !value.outer) flaws.push('newline');
      end -= 2;
      while (end > from && text.charCodeAt(end - 1) === 92) end--;
    } else if (echo && isFrame(code)) {
      end--;
      framed = true;
    } else {
      const colour = colourStart(text, end);
      if (colour === end || colour < from) break;
      end = colour;
    }
  }
  // The sentence's mark is not the value's; in a password it may be.
  const marks = value.name.kind === 'password' ? '.,;' : '.,;:!?';
  if (!quoted) while (end > from && marks.includes(text.charAt(end - 1))) end--;
  const raw = unwrapped(text.slice(from, end));
  return { value, from, end, raw, lower: raw.length <= 64 ? raw.toLowerCase() : '', core: from, flaws };
}

function report(
  { value, flaws }: Reading, state: KeySighting['state'], shape: KeyShape | null = null, prefix = '', length: number | null = null,
): Found['key'] {
  return sighting(value.written, value.place, value.scheme, state, shape, prefix, length, flaws);
}

/** A name with a sign and nothing behind it. */
function showEmpty(walk: Walk, reading: Reading): void {
  const { text } = walk;
  const { from, name, outer, quoted, scheme, sign, to } = reading.value;
  const lineEnds = classOf(text.charCodeAt(to)) & BREAK || to >= text.length;
  const says = quoted ? outer === null || scheme !== null : (sign === '=' || scheme !== null) && lineEnds;
  if (!keyish(name) || name.trust !== 'sure' || !says || sign === '(' || sign === ',') return;
  reading.flaws.push('empty');
  walk.show(from, Math.max(to, from), report(reading, 'shown', null, '', 0));
}

/** What stands around the key inside the value: quotes, brackets, `${`. */
function readFront({ text }: Walk, reading: Reading): void {
  const { end, flaws } = reading;
  let { core } = reading;
  for (let k = 0; k < 4 && core < end; k++) {
    const entity = entityAt(text, core);
    const code = entity ? entity.char.charCodeAt(0) : text.charCodeAt(core);
    if (code === 34 || code === 39 || code === 96 || code === 92) flaws.push('quote');
    else if (code === 60 || code === 123 || code === 91 || code === 40 || code === 36) flaws.push('brackets');
    else if (isZeroWidth(code)) flaws.push('zero-width');
    else if (code > 127 && !isStar(code) && code !== 0x2026) flaws.push('non-ascii');
    else break;
    core = entity ? entity.to : core + 1;
  }
  reading.core = Math.min(core, end);
}

/** A key of a known shape, with what stands behind it in the value. */
function takeShaped(walk: Walk, reading: Reading): boolean {
  const { text } = walk;
  const { core, end, flaws, from } = reading;
  const { place, quoted } = reading.value;
  const group = walk.prefixAt(core);
  if (!group || group.prefix.length <= 2) return false;
  walk.reach = Infinity;
  const token = readToken(text, core, group, Math.min(text.length, core + KEY_WINDOW));
  if (!token) return false;
  flaws.push(...token.flaws);
  const rest = unwrapped(text.slice(Math.min(token.to, end), end));
  if (/["'`\\]/.test(rest) && !/^\\?["']/.test(rest)) flaws.push('quote');
  else if (/["'`]/.test(rest) && (place === 'echo' || quoted)) flaws.push('quote');
  if (/[>}\])]/.test(rest)) flaws.push('brackets');
  if (/[^\x00-\x7f\u2500-\u259f]/.test(rest) && !/[\u2022\u25cf\u2026]/.test(rest)) flaws.push('non-ascii');
  const all = quoted && token.state !== 'shown' && (rest.trim().length < 4 || !/\s\S+\s\S+\s/.test(rest)) ? Math.max(end, token.to) : token.to;
  if (token.state === 'hidden') {
    // A closing bracket stays: it shows what was around the key.
    const stop = /^[>})\]]{1,3}$/.test(rest.trim()) ? token.to : !quoted && token.to < end && !/[|&<>]/.test(rest) ? end : all;
    walk.hide(core, stop, token.shape.kind, token.shape, report(reading, 'hidden', token.shape, group.prefix, token.length), token.length ?? stop - core);
  } else if (token.state === 'masked') {
    const visible = shapeOfVisible(walk.kb.groups, token.head);
    walk.show(from, token.to, report(reading, 'masked', visible?.shape ?? token.shape, visible?.prefix ?? group.prefix, token.length));
  } else walk.show(from, Math.max(token.to, quoted ? end : token.to), report(reading, 'shown', token.shape, group.prefix, token.length));
  return true;
}

/** Starred out by the paste. */
function takeStarred(walk: Walk, reading: Reading): boolean {
  const { text, kb } = walk;
  const { core, end, flaws, from } = reading;
  const { place, quoted } = reading.value;
  const starAt = firstStars(text, core, end);
  if (starAt < 0) return false;
  walk.reach = Infinity;
  const { to: starsTo, tailTo, frame } = readStars(text, starAt, false);
  const head = text.slice(core, starAt);
  const first = text.charCodeAt(core);
  if (head.length > 24 || tailTo - starsTo > 8 || !(starAt > core || isStar(first) || first === 0x2026 || quoted)) return false;
  if (!keyish(reading.value.name)) {
    walk.floor = Math.max(walk.floor, Math.min(tailTo, end));
    return true;
  }
  const near = unwrapped(text.slice(tailTo, Math.max(tailTo, Math.min(end, tailTo + 10))));
  if (/^["'`]/.test(near) && place === 'echo') flaws.push('quote');
  if (/^[}\])>]/.test(near)) flaws.push('brackets');
  if (/^https?:/.test(head)) flaws.push('url');
  else if (/^bearer/i.test(head)) flaws.push('bearer-inside');
  else if (/[\s:=]/.test(head)) flaws.push('words');
  else if (text.charAt(from) === '$' && !shapeOfVisible(kb.groups, head)) {
    flaws.splice(0, flaws.length, ...flaws.filter((flaw) => flaw !== 'brackets'), 'unexpanded-variable');
  }
  else if (isTemplateText(walk, head)) flaws.push('placeholder');
  const visible = shapeOfVisible(kb.groups, head);
  walk.show(from, Math.min(Math.max(tailTo, from), Math.max(end, tailTo)), report(
    reading, 'masked', visible?.shape ?? null, visible?.prefix ?? '', starsTo - starAt >= 8 && text.charCodeAt(starAt) !== 46 ? tailTo - from - frame : null,
  ));
  return true;
}

/** `$KEY`, `{{key}}`: read by a shell or a program, or, where nothing reads it, sent as it stands. */
function takeVariable(walk: Walk, reading: Reading): boolean {
  const { text } = walk;
  const { end, flaws, raw, value } = reading;
  const { nameFrom, place } = value;
  if (!/^[${%<poi]/.test(raw) || raw.length >= 300 || !variable.test(raw)) return false;
  // In a shell's or a program's double quotes it is read, not misread.
  walk.reach = Infinity;
  const before = nameFrom < 0 ? '' : text.slice(Math.max(0, nameFrom - 200), nameFrom);
  const shell = /curl|export|\bset|\$env:/.test(before);
  const read = shell && !value.singleQuoted ? true : place !== 'echo' && !(place === 'header' && !shell) && !value.json;
  if (read || !keyish(value.name)) {
    walk.floor = Math.max(walk.floor, Math.min(end, value.from + 1));
    return true;
  }
  flaws.splice(0, flaws.length, ...flaws.filter((flaw) => flaw !== 'brackets'), 'unexpanded-variable');
  walk.show(reading.from, end, report(reading, 'shown', null, '', raw.length));
  return true;
}

/** A value that nobody would take for one; reported where somebody set or sent it. */
function takeStandIn(walk: Walk, reading: Reading): boolean {
  const { core, end, lower, raw, value } = reading;
  const { name, place, quoted, scheme, sign } = value;
  const written = value.written ?? '';
  const fake = isCrossedOut(walk.text, core, end) || (name.kind !== 'password' && isMadeUp(walk.text, core, end));
  if (!fake && !isPlaceholder(walk, lower, raw) && !(name.kind === 'password' && isTwoWords(raw))) return false;
  if ((!keyish(name) || sign === ',' || name.trust !== 'sure') && scheme === null) return true;
  const echo = place === 'echo';
  const free = !quoted && !echo;
  if (free && sign !== '=' && scheme === null && !fake && !/^(?:none|null|nil|undefined|your|<)/.test(lower)) return true;
  // `apiKey: string`, `token = null` in a program: not a value somebody set.
  if (free && place === 'assignment' && !/^[A-Z0-9_]+$/.test(written)) {
    if (codeValue.test(raw) && !/your|insert|replace|change|here|example|dummy|x{3}/i.test(raw)) return true;
    if (/^(?:null|nil|none|string|str|true|false|undefined|key|token|password)$/.test(lower)) return true;
  }
  if (walk.shown > MOST_SHOWN || (!echo && isInstruction(walk, value.from))) return true;
  reading.flaws.push('placeholder');
  walk.show(reading.from, end, report(reading, 'shown', null, '', raw.length));
  return true;
}

/** An address where a key belongs: reported, and read on for what it holds. */
function showUrl(walk: Walk, reading: Reading): void {
  const { from, raw } = reading;
  const { name, sign } = reading.value;
  if (!keyish(name) || name.trust !== 'sure' || sign === '(' || sign === ',') return;
  reading.flaws.push('url');
  const key = report(reading, 'shown', null, '', raw.length);
  walk.found.push({ from, to: from, token: null, kind: 'api-key', shape: null, prefix: '', length: 0, key });
}

function hideValue(walk: Walk, reading: Reading, bare: boolean): void {
  const { end, flaws, from, raw } = reading;
  const { name, place, quoted, scheme } = reading.value;
  const inner = raw.trim();
  if (/\s/.test(inner)) flaws.push(/\n/.test(inner) ? 'newline' : 'inner-space');
  if (/[^\x00-\x7f\u2500-\u259f]/.test(inner)) flaws.push(/[\u200b-\u200f\u2060\ufeff\u00ad]/.test(inner) ? 'zero-width' : 'non-ascii');
  if (/[>}\])]$/.test(raw) && !bare) flaws.push('brackets');
  const key = keyish(name) || name.kind === 'private-key' ? report(reading, 'hidden', null, '', raw.length) : null;
  let kind: SecretKind = /^eyJ[A-Za-z0-9_-]{8,}\./.test(raw) ? 'jwt' : name.kind;
  if (scheme !== null && /^basic$/i.test(scheme)) kind = 'password';
  const stop = !quoted && place !== 'url' ? moreOf(walk, end) : end;
  walk.hide(from, stop, kind, null, key, stop - from);
}

/** No secret: words in an error's echo, or a template's text in quotes. */
function showWords(walk: Walk, reading: Reading): void {
  const { raw, value } = reading;
  const { name, place, quoted, sign } = value;
  const template = (): boolean =>
    quoted && keyish(name) && name.trust === 'sure' && !/\s/.test(raw) && (sign === '=' || sign === ':') && isTemplateText(walk, raw);
  if (place === 'echo' && raw.length <= 400) reading.flaws.push(/\s\S+\s/.test(raw) ? 'words' : 'placeholder');
  else if (template()) reading.flaws.push('placeholder');
  else return;
  walk.show(reading.from, reading.end, report(reading, 'shown', null, '', raw.length));
}

export function keyish(name: CompiledName): boolean {
  return name.kind === 'api-key' || name.kind === 'token' || name.kind === 'unknown-secret' || name.kind === 'cloud-key';
}

export function sighting(
  written: string | null, place: KeySighting['place'], scheme_: string | null, state: KeySighting['state'],
  shape: KeyShape | null, prefix: string, length: number | null, flaws: readonly KeyFlaw[],
): Found['key'] {
  return {
    state, shape: shape?.id ?? null, provider: shape?.provider ?? null, prefix, length, flaws: [...new Set(flaws)],
    name: written, scheme: scheme_, place,
  };
}

/** `password: api_key: …`: what stands where a value belongs is the next name. */
function isNextName(walk: Walk, raw: string, end: number): boolean {
  if (raw.length > 40) return false;
  const last = raw.charCodeAt(raw.length - 1);
  const sign = last === 58 || last === 61 ? last : walk.text.charCodeAt(end);
  if (sign !== 58 && sign !== 61) return false;
  const name = last === sign ? raw.slice(0, -1) : raw;
  return /^[A-Za-z][A-Za-z_-]*$/.test(name) && parse(walk, name) !== null;
}

/** `get_api_key()`, `config.apiKey`, `self.token`: a program that reads the value elsewhere. */
function isExpression(raw: string, name: CompiledName): boolean {
  if (/^[A-Za-z_$][\w$.]{0,60}[([]/.test(raw)) return name.kind !== 'password' || /[)\]]$|\($/.test(raw);
  if (/^(?:await|new|typeof|lambda|function)$/.test(raw)) return true;
  if (looksRandom(raw)) return false;
  return /^[A-Za-z_$][\w$]{0,60}(?:(?:\?|!)?\.|::)[A-Za-z_$]/.test(raw);
}

/** An error's own advice (`i.e. Authorization: Bearer YOUR_KEY`) is nobody's setting. */
function isInstruction(walk: Walk, at: number): boolean {
  walk.reach = Infinity;
  const window = walk.text.slice(Math.max(0, at - 100), at);
  const line = window.slice(window.lastIndexOf('\n') + 1).toLowerCase();
  return walk.kb.exampleLeads.some((lead) => line.includes(lead));
}

/** More lines of an unquoted value that a terminal wrapped. */
function moreOf(walk: Walk, from: number): number {
  const { text } = walk;
  let end = from;
  for (let k = 0; k < 20; k++) {
    const p = skipBreak(text, end);
    if (p === end) return end;
    const to = runEnd(text, p, TOKEN | BASE64 | DOTTED);
    const after = text.charCodeAt(to);
    const free = to >= text.length || (classOf(after) & SPACE) !== 0 || after === 34 || after === 39 || after === 0x2502 || after === 124;
    if (to - p < 12 || !free || !looksRandom(text, p, to) || text.slice(p, to - 1).includes('=') || text.slice(p, to).includes('.') || walk.prefixAt(p)) return end;
    end = to;
  }
  return end;
}

function isSecret(
  walk: Walk,
  raw: string, from: number, to: number,
  value: {
    name: CompiledName; written: string | null; quoted: boolean; sign: string; scheme: string | null; place: KeySighting['place'];
  },
): boolean {
  const { name, quoted, sign } = value;
  const length = to - from;
  const blanks = raw.trim().split(/\s+/).length - 1;
  if (/[\u4e00-\u9fff]{2}/.test(raw) && name.kind !== 'password') return false;
  if (name.kind === 'password' && name.trust === 'sure') {
    if (!quoted && sign !== '=' && codeValue.test(raw) && !/\d/.test(raw) && !endsLine(walk, to)) return false;
    if (length < 3 || blanks > 4 || /^(?:str|string|true|false|bool|none|null|required|optional|\d{1,2})$/i.test(raw)) return false;
    if (sign === ',' || sign === '(') return looksRandom(raw) || /[^A-Za-z\s]/.test(raw);
    return quoted ? blanks === 0 || looksRandom(raw) : sign === '=' || sign === ' ' || /[^A-Za-z]/.test(raw) || endsLine(walk, to);
  }
  const words = blanks > 2 && !/[A-Za-z0-9_-]{16}/.test(raw);
  if (words) return false;
  const random = looksRandom(raw) || isUuidLike(raw);
  if (value.scheme !== null && /^basic$/i.test(value.scheme)) {
    return length >= 6 && (random || /=$/.test(raw)) && /^[A-Za-z0-9+/=_-]+$/.test(raw);
  }
  if (name.kind === 'account') return isUuidLike(raw);
  if (name.words === 'access id' && isUuidLike(raw)) return false;
  if (name.trust === 'random') {
    if (name.words === 'key' && value.place !== 'url') return random && length >= 20 && blanks === 0 && !/^\d{4}-|[/\\:]|\.\w{1,5}$/.test(raw) && (!isUuidLike(raw) || /^[A-Z0-9_]+$/.test(value.written ?? '') || (quoted && splitWords(value.written ?? '').length > 1));
    if (name.kind === 'token' && value.scheme === null && value.place !== 'url' && !quoted && sign !== '=') return random && length >= 16;
    return random && length >= 8 && blanks <= 1;
  }
  if (/^[\w.-]+\.(?:json|pem|key|txt|env|toml|ya?ml|py|js|ts|crt|cer|p12)$/i.test(raw)) return false;
  if (/^-?\d{1,12}(?:\.\d+)?$/.test(raw)) return false;
  if (/^[~.]{0,2}\/|^[A-Za-z]:\\|^arn:/.test(raw) && !hasLongPart(raw)) return false;
  if (sign === ',' || sign === '(') return random && length >= 8;
  if (random) return length >= 6;
  if (length >= 8 && /\d/.test(raw) && /^[A-Za-z0-9_-]+$/.test(raw) && (quoted || (sign === '=' && /^[A-Z0-9_]+$/.test(value.written ?? '')))) return true;
  // Long runs of one case, or with signs that words never have.
  return (length >= 8 && /^[^\s]+$/.test(raw) && /[^A-Za-z0-9_.\s-]/.test(raw) && /\d/.test(raw)) || (length >= 24 && blanks === 0 && /^[a-z]+$|^[A-Z]+$/.test(raw));
}

function endsLine(walk: Walk, at: number): boolean {
  const p = blanksEnd(walk.text, at, 20);
  return p >= walk.text.length || (classOf(walk.text.charCodeAt(p)) & BREAK) !== 0;
}

/** A run of 30 letters and digits: longer than a folder's name. */
function hasLongPart(raw: string): boolean {
  let run = 0;
  for (let p = 0; p < raw.length; p++) {
    run = classOf(raw.charCodeAt(p)) & ALNUM ? run + 1 : 0;
    if (run >= 30) return true;
  }
  return false;
}

function isUuidLike(raw: string): boolean {
  return /^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$/.test(raw);
}

function firstStars(text: string, from: number, to: number): number {
  for (let p = from; p < to && p < from + 80; p++) {
    const code = text.charCodeAt(p);
    if ((isStar(code) || code === 46 || code === 0x2026) && starsEnd(text, p) > p) return p;
  }
  return -1;
}
