/**
 * One walk over the text, left to right. Where a literal of the knowledge begins, its reader looks at a
 * bounded window and either takes a stretch (masked or reported) or declines. What was taken is never
 * looked at again, so the cost is linear in the length.
 */
import type { KeyShape, SecretKind } from '../../kb/secrets/types.ts';
import type { KeyFlaw, KeySighting } from '../types.ts';
import {
  ALNUM, BASE64, BLANK, BREAK, DIGIT, DOTTED, JOINER, LOWER, SPACE, TOKEN, UPPER, classOf, isCrossedOut,
  isFrame, isMadeUp, isStar, isZeroWidth, looksRandom, runEnd,
} from './chars.ts';
import type { Bucket, CompiledKb, CompiledName, PrefixGroup, Trigger } from './compile.ts';
import { isWordStart, readStars, readToken, shapeOfVisible, starsEnd } from './token.ts';
import { colourEnd, colourStart, entityAt, entityBefore, skipColours, skipFrame, unwrapped } from './wraps.ts';

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

/** Longest value after a name, longest header, longest key: beyond it something else was read. */
const VALUE_WINDOW = 4096;
const KEY_WINDOW = 6000;
const PEM_WINDOW = 20_000;
/** Longest way between a manifest's kind and its data. */
const MANIFEST_WINDOW = 3000;
/** What is looked at before a name, and behind the end of its value, where nothing looks further. */
const REPEAT_LEAD = 42;
const REPEAT_TAIL = 40;
/** Longest name with value that is compared with the next one. */
const MOST_REPEATED = 240;
/** Declined names that are compared with the next one. */
const MOST_DECLINED = 4;
/** Identifiers and values that are remembered in one text. */
const MOST_REMEMBERED = 1000;
/** Sightings without a mask; a log may repeat one ten thousand times. */
const MOST_SHOWN = 400;

const maskToken = /\[(?:[A-Za-z0-9_.~/-]{0,40}\u2026\d{1,7}|email|user|address)\]/y;
const valueLead = /[\s,]{0,40}["']?[Vv]alue["']?\s{0,4}[:=]\s{0,4}/y;
const typeAnnotation = /&?(?:'static )?(?:string|String|str|Optional\[str\]|char \*)(?: \| (?:undefined|None|null))?\s{0,4}=\s{0,4}/y;
const scheme = /(Bearer|Basic|Token|ApiKey|Api-Key)(?:\s|%20|\+){1,4}/iy;
const echoTail = /\s{0,3}(?:provided|given|supplied|used|received|specified|is)?\s{0,2}[:\uff1a]/iy;
const stringPrefix = /[brfuBRFU@$]{1,2}(?=["'\u001b])/y;
const variable = /^(?:\$\{{1,2}[^}]{1,80}\}{1,2}|\$\(.{1,200}\)|\$(?:env:)?[A-Za-z_][A-Za-z0-9_:]{0,60}|\{{1,2}[^{}]{1,80}\}{1,2}|%[A-Za-z_][A-Za-z0-9_]{0,60}%|<%.{1,80}%>|(?:process\.env|os\.environ|import\.meta\.env)[.[].{1,80}|%s)$/;
const codeValue = /^[A-Za-z_$][\w$]{0,60}$/;
const uuid = /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/y;
const accountLead = /[A-Za-z]{0,8}(?:[-_ ]?id)?["'\\]{0,3}\s{0,2}[:=]?\s{0,2}["'\\`(]{0,3}/iy;

/** `char` is what closes it, `plain` what it stands for: `"` for `&quot;`. */
type Quote = { open: number; char: string; plain: string; slashes: number };

/** What an identifier names. `alone`: one word, to which a word before a blank may belong. */
interface ParsedName {
  name: CompiledName;
  alone: boolean;
  negative: boolean;
}

/**
 * @param again for a text that this masker has masked: what its masks show is known already
 * @returns what was found, in order
 */
export function scan(text: string, kb: CompiledKb, again: boolean): Found[] {
  return new Scanner(text, kb, again).run();
}

class Scanner {
  private readonly text: string;
  private readonly kb: CompiledKb;
  private readonly again: boolean;
  private readonly found: Found[] = [];
  private shown = 0;
  /** Everything before it is done. */
  private floor = 0;
  /** The identifier looked at last: it is judged once, not at each literal in it. */
  private identTo = -1;
  /** Names before it stand in a long value that was read and declined: they are part of it. */
  private namesFrom = 0;
  /** Identifiers that were read, with what they name. */
  private readonly parsed = new Map<string, ParsedName | null>();
  /** Short values that were looked at, with whether they are stand-ins. */
  private readonly standIns = new Map<string, boolean>();
  /** The names declined last, with all that was looked at; the next takes the place of the oldest. */
  private readonly declined: { around: string; identLength: number }[] = [];
  private declinedAt = 0;
  /** How far the reader of the name at hand has looked. */
  private reach = 0;
  /** Where the text says `kind: Secret`; null until asked. */
  private manifests: readonly number[] | null = null;
  /** Where the search for a PEM's end gave up; beyond lies none. */
  private noPemEndFrom = Infinity;

  constructor(text: string, kb: CompiledKb, again: boolean) {
    this.text = text;
    this.kb = kb;
    this.again = again;
  }

  run(): Found[] {
    const { text } = this;
    const { pairs, buckets } = this.kb;
    const n = text.length;
    if (this.takeAlone()) return this.found;
    let a = text.charCodeAt(0);
    let i = 0;
    while (i < n) {
      const b = text.charCodeAt(i + 1);
      if (a < 128) {
        const index = pairs[(a << 7) | (b < 128 ? b : 0)]!;
        if (index !== 0) {
          const to = this.dispatch(i, buckets[index]!);
          if (to > i) {
            i = to;
            a = text.charCodeAt(i);
            continue;
          }
        }
      } else if ((a === 0x5bc6 || a === 0x4ee4) && this.takeForeignName(i)) {
        i = this.floor;
        a = text.charCodeAt(i);
        continue;
      }
      a = b;
      i++;
    }
    return this.found;
  }

  /** New position, or 0 where no reader took anything. */
  private dispatch(i: number, bucket: Bucket): number {
    for (const trigger of this.triggersAt(i, bucket)) {
      if (!this.matches(i, trigger)) continue;
      const before = this.floor;
      this.act(i, trigger);
      if (this.floor > before && this.floor > i) return this.floor;
    }
    return 0;
  }

  private triggersAt(i: number, bucket: Bucket): readonly Trigger[] {
    const c = this.text.charCodeAt(i + 2);
    const d = this.text.charCodeAt(i + 3);
    return (c < 128 && d < 128 ? bucket.byNext.get((c << 7) | d) : undefined) ?? bucket.short;
  }

  private matches(i: number, { literal, fold }: Trigger): boolean {
    for (let k = 0; k < literal.length; k++) {
      let code = this.text.charCodeAt(i + k);
      if (fold && code > 64 && code < 91) code |= 32;
      const wanted = literal.charCodeAt(k);
      if (code !== (fold && wanted > 64 && wanted < 91 ? wanted | 32 : wanted)) return false;
    }
    return true;
  }

  private act(i: number, trigger: Trigger): void {
    switch (trigger.action) {
      case 'prefix': return this.takePrefixed(i, trigger.group!);
      case 'name': return this.takeNamed(i, trigger.literal.length);
      case 'mark': return this.takeMarked(i, trigger.literal.length);
      case 'jwt': return this.takeJwt(i);
      case 'begin': return this.takePem(i);
      case 'url': return this.takeUrlPassword(i + trigger.literal.length);
      case 'at': return this.takeAddressee(i, trigger.literal.length);
      case 'dot': return this.takeDotted(i);
      case 'colon-a': return this.takeTelegram(i);
      case 'tilde': return this.takeEntra(i);
      case 'us-suffix': return this.takeMailchimp(i);
      case 'path': return this.takePath(i, trigger.literal);
      case 'account': return this.takeAccount(i, trigger.literal);
      case 'arn': return this.takeArn(i);
      case 'organization': return this.takeOrganization(i, i + trigger.literal.length);
      case 'echo-value': return this.takeHeaderEcho(i);
      case 'manifest': return this.takeManifest(i, i + trigger.literal.length);
      case 'pipe': return this.takePiped(i);
      case 'hex': return this.takeHex(i);
      case 'curl-user': return this.takeCurlUser(i, i + trigger.literal.length);
    }
  }

  // --- results -------------------------------------------------------------------------------------

  private hide(
    from: number, to: number, kind: SecretKind, shape: KeyShape | null = null, key: Found['key'] = null,
    length: number | null = null, prefix = shape?.prefix ?? '',
  ): void {
    const { text } = this;
    if (from < this.floor) from = this.floor;
    // What is masked is not masked again.
    if (this.isMask(from) && maskToken.lastIndex >= to) {
      this.floor = Math.max(this.floor, to);
      return;
    }
    // A mask of an earlier pass goes whole or not at all.
    const bracket = text.slice(Math.max(from, to - 60), to).lastIndexOf('[');
    if (bracket >= 0 && this.isMask(Math.max(from, to - 60) + bracket)) to = Math.max(to, maskToken.lastIndex);
    if (to <= from) return;
    const short = kind === 'email' || kind === 'user' || kind === 'address';
    const head = prefix !== '' ? prefix : kind;
    const shown = length ?? to - from;
    const token = short ? `[${kind}]` : `[${head}\u2026${shown}]`;
    this.found.push({ from, to, token, kind, shape: shape?.id ?? null, prefix, length: shown, key });
    this.floor = to;
  }

  private show(from: number, to: number, key: Found['key']): void {
    if (from < this.floor) from = this.floor;
    if (to < from) return;
    this.shown++;
    if (this.shown <= MOST_SHOWN) {
      this.found.push({ from, to, token: null, kind: 'api-key', shape: key?.shape ?? null, prefix: '', length: to - from, key });
    }
    this.floor = to;
  }

  // --- keys by their prefix ------------------------------------------------------------------------

  private takePrefixed(i: number, group: PrefixGroup): void {
    if (this.again && this.isMask(i - 1)) {
      this.floor = Math.max(this.floor, maskToken.lastIndex - 1);
      return;
    }
    const strength = group.shapes[0]!.strength;
    if (strength !== 'strong' && !isWordStart(this.text, i, strength === 'weak')) return;
    const token = readToken(this.text, i, group, i + KEY_WINDOW);
    if (!token) return;
    const place = this.placeOf(i, token.to);
    const visible = token.state === 'masked' ? shapeOfVisible(this.kb.groups, token.head) : null;
    const shape = visible?.shape ?? token.shape;
    const flaws = token.flaws;
    const key: Found['key'] =
      shape.kind === 'account' ? null : {
        state: token.state, shape: shape.id, provider: shape.provider, prefix: visible?.prefix ?? group.prefix, length: token.length,
        flaws, name: null, scheme: null, place,
      };
    if (token.state === 'hidden') {
      this.hide(i, token.to, shape.kind, shape, key, token.length ?? token.to - i);
    } else this.show(i, token.to, key);
  }

  private placeOf(from: number, to: number): KeySighting['place'] {
    const { text } = this;
    if (text.slice(0, from).length < 80 && to > text.length - 80 && text.slice(0, from).trim() === '' && text.slice(to).trim() === '') {
      return 'alone';
    }
    const before = text.charAt(from - 1);
    return before === '=' && /[?&][\w-]{0,30}=$/.test(text.slice(Math.max(0, from - 40), from)) ? 'url' : 'text';
  }

  /** `T3BlbkFJ`: an OpenAI key whose front was cut off or wrapped away. */
  private takeMarked(i: number, length: number): void {
    let from = i;
    while (from > this.floor && from > i - 100 && classOf(this.text.charCodeAt(from - 1)) & TOKEN) from--;
    const to = runEnd(this.text, i + length, TOKEN);
    if (to - from < length + 6) return;
    const group = this.kb.groups.find((one) => one.prefix === 'sk-');
    const shape = group?.shapes.find((one) => one.infix !== undefined) ?? null;
    this.hide(from, to, 'api-key', shape, {
      state: 'hidden', shape: shape?.id ?? null, provider: shape?.provider ?? null, prefix: '', length: to - from,
      flaws: ['cut-off'], name: null, scheme: null, place: 'text',
    }, to - from, '');
  }

  private takeJwt(i: number): void {
    if (!isWordStart(this.text, i, false)) return;
    const { text } = this;
    let to = i;
    let dots = 0;
    const limit = i + 16_000;
    while (to < limit) {
      to = runEnd(text, to, TOKEN | BASE64);
      const code = text.charCodeAt(to);
      if (code === 46 && classOf(text.charCodeAt(to + 1)) & TOKEN) {
        dots++;
        to++;
        continue;
      }
      // Wrapped: a line of nothing but more of it.
      if (classOf(code) & BREAK || (classOf(code) & BLANK && to - i > 40)) {
        let p = to;
        while (p < to + 120 && (classOf(text.charCodeAt(p)) & SPACE || /[│┃║|>]/.test(text.charAt(p)))) p++;
        const end = runEnd(text, p, TOKEN | BASE64);
        if (/\n/.test(text.slice(to, p)) && end - p >= 16 && looksRandom(text, p, end)) {
          to = end;
          continue;
        }
        if (dots > 0 && /\n/.test(text.slice(to, p)) && end - p >= 4 && text.charCodeAt(end) !== 58 && looksRandom(text, p, end)) {
          to = end;
        }
      }
      break;
    }
    if (to - i < 20 || (dots === 0 && !looksRandom(text, i, to))) return;
    if (starsEnd(text, to) > to && to - i < 24) return;
    if (isCrossedOut(text, i, to)) return;
    this.hide(i, to, 'jwt', null, {
      state: 'hidden', shape: 'jwt', provider: null, prefix: '', length: to - i, flaws: [], name: null, scheme: null,
      place: this.placeOf(i, to),
    });
  }

  private takePem(i: number): void {
    const { text } = this;
    if (text.charCodeAt(i - 1) !== 45 || text.charCodeAt(i - 2) !== 45) return;
    const dashes = text.slice(i, i + 80).indexOf('-----');
    const lineTo = i + dashes;
    if (dashes < 0 || !/PRIVATE KEY|PGP MESSAGE/.test(text.slice(i, lineTo))) return;
    let from = i;
    while (from > this.floor && text.charCodeAt(from - 1) === 45 && from > i - 6) from--;
    let end = -1;
    if (i < this.noPemEndFrom) {
      end = text.indexOf('-----END', lineTo);
      if (end < 0) this.noPemEndFrom = i;
    }
    let to: number;
    if (end >= 0 && end - i < PEM_WINDOW) {
      const close = text.indexOf('-----', end + 8);
      to = close >= 0 && close - end < 80 ? close + 5 : end + 8;
      // Nothing, or a word, between the two lines.
      if (end - lineTo < 40 && text.slice(lineTo + 5, end).replace(/\\[nr]|\W/g, '').length < 24) {
        this.floor = Math.max(this.floor, to);
        return;
      }
    } else {
      // Cut off: whatever looks like base64 and line breaks, escaped or not.
      to = lineTo + 5;
      while (to < i + PEM_WINDOW) {
        const code = text.charCodeAt(to);
        if (classOf(code) & (TOKEN | BASE64 | SPACE) || (code === 92 && /[nr\\]/.test(text.charAt(to + 1)))) to++;
        else break;
      }
    }
    this.hide(from, to, 'private-key', null, {
      state: 'hidden', shape: 'pem', provider: null, prefix: '', length: to - from, flaws: end < 0 ? ['cut-off'] : [],
      name: null, scheme: null, place: 'text',
    });
  }

  /** The whole paste is one run without blanks: a key without a prefix, pasted alone. */
  private takeAlone(): boolean {
    const { text } = this;
    if (text.length > 400) return false;
    const trimmed = text.trim();
    if (trimmed.length < 20 || trimmed.length > 200 || !/^[A-Za-z0-9+/_.~-]+={0,2}$/.test(trimmed)) return false;
    if (!/\d/.test(trimmed) || trimmed.includes('...') || /[-_.](?:api|sdk|bin|exe|log|json)\b/i.test(trimmed)) return false;
    if (/^(?:req_|chatcmpl|msg_|gen-|resp_|https?|org-|proj_|[\w-]+(?:\.[\w-]+)+$)/.test(trimmed)) {
      // Ids of requests, and hosts; an id and its secret, joined by a dot, is a key.
      if (!/^[0-9a-f]{32}\.[A-Za-z0-9]{16}$/.test(trimmed)) return false;
    }
    if (this.kb.groups.some((group) => group.prefix.length > 2 && trimmed.startsWith(group.prefix))) return false;
    // Publishable by name, or words in one case with a number at their end.
    if (/^pk_(?:live|test)_/.test(trimmed) || (/^(?:[a-z]+|[A-Z]+)$/.test(trimmed.replace(/[\d_-]/g, '')) && trimmed.replace(/\D/g, '').length * 12 < trimmed.length)) return false;
    if (trimmed.startsWith('eyJ') || !looksRandom(trimmed) || isCrossedOut(trimmed) || isMadeUp(trimmed) || trimmed.includes('T3BlbkFJ')) return false;
    const from = text.indexOf(trimmed);
    this.hide(from, from + trimmed.length, 'unknown-secret', null, {
      state: 'hidden', shape: null, provider: null, prefix: '', length: trimmed.length, flaws: [], name: null,
      scheme: null, place: 'alone',
    });
    return true;
  }

  // --- keys by the name before them ------------------------------------------------------------------

  private takeForeignName(i: number): boolean {
    const words = this.text.slice(i, i + 2);
    const name = this.kb.names.get(words)?.[0];
    if (!name) return false;
    const before = this.floor;
    let p = i + 2;
    while (p < i + 6 && /[为是]/.test(this.text.charAt(p))) p++;
    const separated = this.separator(p, i, true);
    if (separated) this.readValue(separated.at, separated.sign, name, words, i, null, 'assignment');
    return this.floor > before && this.floor > i;
  }

  /** A name, judged once: where the same stands around it again, so is the answer. */
  private takeNamed(i: number, length: number): void {
    const { text, declined } = this;
    const literalTo = i + length;
    // Inside a longer word: keyword, tokens, patterns.
    if (classOf(text.charCodeAt(literalTo)) & LOWER && classOf(text.charCodeAt(literalTo - 1)) & LOWER) return;
    if (i < this.identTo || i < this.namesFrom) return;
    const fresh = this.floor <= i - REPEAT_LEAD;
    if (fresh) {
      for (const one of declined) {
        if (!text.startsWith(one.around, i - REPEAT_LEAD)) continue;
        this.identTo = i + one.identLength;
        return;
      }
    }
    const { floor, shown, namesFrom } = this;
    this.reach = i;
    this.takeNewName(i, length);
    if (!fresh || this.floor !== floor || this.shown !== shown || this.namesFrom !== namesFrom) return;
    const to = Math.max(this.reach, this.identTo) + REPEAT_TAIL;
    if (to - i > MOST_REPEATED || to > text.length) return;
    declined[this.declinedAt++ % MOST_DECLINED] = { around: text.slice(i - REPEAT_LEAD, to), identLength: this.identTo - i };
  }

  private takeNewName(i: number, length: number): void {
    const { text } = this;
    const literalTo = i + length;
    if (text.charCodeAt(literalTo - 1) === 32) return this.takeScheme(i, literalTo);
    let from = i;
    while (from > this.floor && from > i - 80 && isIdent(text.charCodeAt(from - 1))) from--;
    const before = text.charCodeAt(from - 1);
    if (before === 92) {
      if (from < i && isEscapeLetter(text.charCodeAt(from))) from++;
    } else if (before === 37) {
      if (from + 1 < i && /^[0-9A-F]{2}/.test(text.slice(from, from + 2))) from += 2;
    } else from = afterColour(text, from, i);
    let to = literalTo;
    while (to < literalTo + 40 && isIdent(text.charCodeAt(to))) to++;
    this.identTo = to;
    while (to > literalTo && isDotOrDash(text.charCodeAt(to - 1))) to--;
    while (from < i && (isDotOrDash(text.charCodeAt(from)) || text.charCodeAt(from) === 36)) from++;
    const found = this.nameOf(from, to);
    if (!found) {
      if (length === 6 && text.slice(i, literalTo).toLowerCase() === 'bearer') this.takeScheme(i, literalTo);
      return;
    }
    const { name, spaced, negative } = found;
    const written = text.slice(spaced, to);
    if (this.takeEcho(name, spaced, to, negative)) return;
    if (negative) return;
    const separated = this.separator(to, from, name.trust === 'sure');
    if (!separated) {
      if (name.words === 'bearer') this.takeScheme(i, literalTo);
      return;
    }
    const lead = text.charCodeAt(from - 1);
    const inUrl = separated.sign === '=' && (lead === 63 || lead === 38 || lead === 59);
    if (name.urlOnly === true && !inUrl) return;
    const header = name.words.endsWith('authorization') || name.kind === 'cookie' || hasInnerDash(written);
    const place = inUrl ? 'url' : header && separated.sign === ':' ? 'header' : 'assignment';
    const outer = this.outerQuote(spaced, to);
    this.readValue(separated.at, separated.sign, name, written, from, outer, place);
  }

  /** The name that `text[from, to)` ends with; `spaced` is where it begins with words before a blank. */
  private nameOf(from: number, to: number): { name: CompiledName; spaced: number; negative: boolean } | null {
    const { text, kb } = this;
    let parsed = this.parse(text.slice(Math.max(from, to - 96), to));
    if (!parsed) return null;
    let spaced = from;
    if (parsed.alone && classOf(text.charCodeAt(from - 1)) !== 0) {
      // "API key", "access token": the words before the blank belong to the name.
      const leadTo = leadEnd(text, from);
      if (leadTo < from - 1) this.reach = Infinity;
      if (leadTo < from) {
        let leadFrom = leadTo;
        while (leadFrom > this.floor && leadTo - leadFrom < 13 && classOf(text.charCodeAt(leadFrom - 1)) & (LOWER | UPPER)) leadFrom--;
        const word = text.slice(leadFrom, leadTo).toLowerCase();
        if (kb.nameLeads.has(word)) {
          parsed = this.parse(`${word} ${text.slice(from, to)}`) ?? parsed;
          spaced = leadFrom;
        }
      }
    }
    const before = wordBefore(text, spaced);
    return { name: parsed.name, spaced, negative: parsed.negative || (before !== '' && kb.notNames.has(before)) };
  }

  /** What an identifier names; each is looked at once. */
  private parse(identifier: string): ParsedName | null {
    const known = this.parsed.get(identifier);
    if (known !== undefined) return known;
    const result = this.parseNew(identifier);
    if (this.parsed.size < MOST_REMEMBERED) this.parsed.set(identifier, result);
    return result;
  }

  private parseNew(identifier: string): ParsedName | null {
    const { kb } = this;
    const words = splitWords(identifier);
    let tails = 0;
    while (words.length > 1 && tails < 2 && (kb.nameTails.has(words.at(-1)!) || /^\d{1,4}$/.test(words.at(-1)!))) {
      words.pop();
      tails++;
    }
    const last = words.at(-1);
    const list = last === undefined ? undefined : kb.names.get(last) ?? this.glued(last);
    if (!list) return null;
    const alone = words.length === 1 && (last === 'key' || last === 'token' || last === 'secret');
    const negative = words.some((word) => kb.notNames.has(word));
    for (const name of list) {
      const { parts } = name;
      if (parts.length > words.length) continue;
      let k = 1;
      while (k <= parts.length && (parts[parts.length - k] === words[words.length - k] || k === 1)) k++;
      if (k > parts.length) return { name, alone, negative };
    }
    return null;
  }

  /** `openaiapikey`, `dbpassword`: one word that ends with the name of a secret. */
  private glued(word: string): readonly CompiledName[] | undefined {
    const end = /(apikey|password|passwd|secretkey|accesskey|authtoken|accesstoken)$/.exec(word)?.[1];
    if (end === undefined) return undefined;
    return this.kb.names.get(end.endsWith('token') ? 'token' : end === 'secretkey' ? 'apikey' : end);
  }

  /** A quote directly before the name that is not closed directly after it: `-H "x-api-key: …"`. */
  private outerQuote(from: number, to: number): Quote | null {
    const quote = quoteBefore(this.text, from);
    if (!quote) return null;
    const after = quoteAt(this.text, to);
    return after && after.char === quote.char ? null : quote;
  }

  /** What stands between a name and its value; null where no value follows. */
  private separator(to: number, from: number, loose: boolean): { at: number; sign: string } | null {
    const { text } = this;
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
        if (text.charCodeAt(equals) === 61) return { at: this.afterSign(equals + 1), sign: '=' };
      }
      if (next === 58 || (next === 47 && text.charCodeAt(p + 2) === 47)) return null;
      p += next === 61 ? 2 : 1;
      return { at: this.afterSign(p), sign: ':' };
    }
    if (code === 61) {
      if (next === 61 || next === 126) return null;
      p += next === 62 ? 2 : 1;
      return { at: this.afterSign(p), sign: '=' };
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
  private afterSign(from: number): number {
    const { text } = this;
    let p = blanksEnd(text, from, 60);
    const colour = skipColours(text, p);
    if (colour > p) p = blanksEnd(text, colour, 60);
    if (!(classOf(text.charCodeAt(p)) & (LOWER | UPPER)) && text.charCodeAt(p) !== 38) return p;
    typeAnnotation.lastIndex = p;
    if (typeAnnotation.test(text)) p = typeAnnotation.lastIndex;
    return p;
  }

  /** `Incorrect API key provided: X`, `Your api key: X is invalid`. */
  private takeEcho(name: CompiledName, from: number, to: number, negative: boolean): boolean {
    const { text } = this;
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
    this.reach = Infinity;
    const end = echoEnd(text, p);
    if (end <= p) return false;
    this.judge({
      from: p, to: end, name, written: null, place: 'echo', scheme: null, quoted: true, sign: ':', outer: null,
      nameFrom: -1, json: true, singleQuoted: false,
    });
    if (this.floor <= p && end - p > 64) this.namesFrom = end;
    return this.floor > p;
  }

  /** `header value b'Bearer X\n'`: Python's clients print the whole value. */
  private takeHeaderEcho(i: number): void {
    const { text } = this;
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
    const name = this.kb.names.get('authorization')![0]!;
    const lead = blanksEnd(text, from, 8);
    scheme.lastIndex = lead;
    const said = scheme.test(text) && scheme.lastIndex <= to ? text.slice(lead, scheme.lastIndex) : null;
    const word = /bearer ?$/i.test(text.slice(lead, to).trim()) && to - lead < 9 ? 'Bearer' : null;
    const at = word !== null ? to : said !== null ? scheme.lastIndex : lead;
    const early: KeyFlaw[] = said !== null && said.length > said.trim().length + 1 ? ['leading-space'] : [];
    if (lead > from) early.push('leading-space');
    this.judge({
      from: at, to, name, written: null, place: 'echo', scheme: word ?? said?.trim().replace(/\+|%20/g, '') ?? null,
      quoted: true, sign: ':', outer: null, nameFrom: -1, json: true, singleQuoted: false, early,
    });
  }

  /** A scheme without a header's name before it: `Bearer X`, `Basic X`. */
  private takeScheme(i: number, literalTo: number): void {
    const { text } = this;
    if (!isWordStart(text, i, false)) return;
    scheme.lastIndex = i;
    if (!scheme.test(text)) return;
    const at = scheme.lastIndex;
    const basic = (text.charCodeAt(i) | 32) === 98 && (text.charCodeAt(i + 1) | 32) === 97;
    const name = this.kb.names.get(basic ? 'auth' : 'bearer')?.[0];
    if (!name || at < literalTo) return;
    const to = this.bareEnd(at, false);
    // `Basic realm="…"`, `Bearer error="…"`: a challenge, not an answer.
    if (to === at || /^[a-z_]{2,20}=/.test(text.slice(at, to))) return;
    this.judge({
      from: at, to, name, written: null, place: 'header', scheme: text.slice(i, i + (basic ? 5 : 6)), quoted: false,
      sign: ' ', outer: quoteBefore(text, i), nameFrom: -1, json: false, singleQuoted: quoteBefore(text, i)?.plain === "'",
    });
  }

  /** Where a quoted value ends. */
  private closing(from: number, quote: Quote): number {
    const to = quoteEnd(this.text, from, quote, VALUE_WINDOW, false);
    // Without a closing quote the search went on as far as it may.
    this.reach = quoteAt(this.text, to)?.char === quote.char ? Math.max(this.reach, to) : Infinity;
    return to;
  }

  /** Where an unquoted value ends. */
  private bareEnd(from: number, wholeWord: boolean): number {
    const { text } = this;
    const limit = Math.min(text.length, from + VALUE_WINDOW);
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
    this.reach = Math.max(this.reach, p);
    return p;
  }

  /** Reads and judges the value at `at`. */
  private readValue(
    at: number, sign: string, name: CompiledName, written: string, nameFrom: number, outer: Quote | null,
    place: KeySighting['place'],
  ): void {
    const { text } = this;
    let p = skipColours(text, at);
    // `map[Authorization:[Bearer X]]`, `'set-cookie': [ 'X' ]`.
    const list = text.charCodeAt(p) === 91 && !this.isMask(p) && sign !== '=';
    if (list) p = blanksEnd(text, p + 1, 60);
    stringPrefix.lastIndex = p;
    if (stringPrefix.test(text)) p = skipColours(text, stringPrefix.lastIndex);
    let quote = quoteAt(text, p);
    if (!quote && sign === ':' && classOf(text.charCodeAt(p)) & BREAK) {
      const q = skipBreak(text, p);
      if (quoteAt(text, q) || this.prefixAt(q)) {
        p = q;
        quote = quoteAt(text, p);
      }
    }
    if (!quote) {
      let callTo = p;
      while (callTo < p + 32 && isCallee(text.charCodeAt(callTo))) callTo++;
      if (callTo > p && text.charCodeAt(callTo) === 40 && this.kb.wrappers.has(text.slice(p, callTo))) {
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
      to = this.closing(from, quote);
      quoted = true;
      singleQuoted = quote.plain === "'";
      if (name.kind === 'cookie') {
        this.hide(from, to, 'cookie');
        return;
      }
    } else if (name.kind === 'cookie') {
      if (sign !== ':' && name.words !== 'cf bm' && place !== 'url') return this.takeSmall(from, name);
      if (sign !== ':') return this.takeSmall(from, name);
      to = outer ? this.closing(from, outer) : lineEnd(text, from, VALUE_WINDOW);
      this.reach = Math.max(this.reach, to);
      const close = list ? text.slice(from, to).indexOf(']') : -1;
      if (close >= 0) to = from + close;
      if (to - from >= 6 && /[=;]/.test(text.slice(from, to))) this.hide(from, this.trimEnd(from, to), 'cookie');
      else this.namesFrom = to;
      return;
    } else if (outer) {
      to = this.closing(from, outer);
      // In a dump of a request an escaped line break ends the header, not the quote.
      const line = text.slice(from, to).search(/\\{1,8}r\\{1,8}n/);
      if (line >= 0) to = from + line;
      singleQuoted = outer.plain === "'";
      quoted = true;
    } else if (sign === '>') {
      const close = text.slice(from, from + VALUE_WINDOW).indexOf('<');
      to = close >= 0 ? from + close : from;
      this.reach = Math.max(this.reach, to);
      quoted = true;
    } else {
      const env = (sign === '=' || name.kind === 'password') && place !== 'url' && opensLine(text, nameFrom) && !this.isCode(from) && !quoteInside(text, from);
      to = this.bareEnd(from, env);
      if (to === from) to = this.bracketedEnd(from);
      if (place === 'url') to = Math.min(to, urlValueEnd(text, from));
    }
    if (this.isMask(from)) {
      if (!this.keyish(name)) return;
      this.show(from, maskToken.lastIndex, this.sighting(written, place, null, 'masked', null, '', null, []));
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
      if (!quoted) to = this.bareEnd(from, false);
      scheme.lastIndex = from;
      if (scheme.test(text) && scheme.lastIndex <= to + (quoted ? 0 : 8) && /bearer/i.test(text.slice(from, scheme.lastIndex))) {
        early.push('bearer-inside');
        from = scheme.lastIndex;
        if (!quoted) to = this.bareEnd(from, false);
      }
    } else if (isHeader && to - lead < 40 && /^bearer$/i.test(text.slice(lead, to).trim())) {
      scheme_ = text.slice(lead, to).trim();
      from = to;
    } else from = lead;
    // cmd.exe keeps the quotes: they become part of the value.
    if (quote && (quote.plain === '\u201d' || quote.plain === '\u2019') && sign === '=') early.push('quote', 'non-ascii');
    if (quote && classOf(text.charCodeAt(nameFrom - 1)) & BLANK && /\bset\s{1,4}$/i.test(text.slice(Math.max(0, nameFrom - 8), nameFrom))) early.push('quote');
    this.judge({
      from, to, name, written, place, scheme: scheme_, quoted, sign, outer, nameFrom, json: quoteAt(text, nameFrom + written.length) !== null,
      singleQuoted, early,
    });
    if (this.floor <= from && to - from > 64) this.namesFrom = to;
  }

  /** `<sk-…>`, `{sk-…}` as an unquoted value, where a lone bracket is none. */
  private bracketedEnd(from: number): number {
    const { text } = this;
    const entity = entityAt(text, from);
    const open = entity ? entity.char : text.charAt(from);
    const at = entity ? entity.to : from + 1;
    if (!/[<{[(]/.test(open) || (this.prefixAt(at)?.prefix.length ?? 0) < 3) return from;
    const to = this.bareEnd(at, false);
    const close = entityAt(text, to);
    if (close?.char === '>') return close.to;
    return /[>}\])]/.test(text.charAt(to)) ? to + 1 : to;
  }

  /** A cookie's value after its own name. */
  private takeSmall(from: number, name: CompiledName): void {
    const to = Math.min(this.bareEnd(from, false), urlValueEnd(this.text, from));
    if (to - from >= 8 && looksRandom(this.text, from, to)) this.hide(from, to, name.kind);
  }

  private trimQuote(to: number): number {
    return /["'`]/.test(this.text.charAt(to - 1)) ? to - 1 : to;
  }

  private trimEnd(from: number, to: number): number {
    while (to > from && classOf(this.text.charCodeAt(to - 1)) & SPACE) to--;
    return to;
  }

  private isMask(at: number): boolean {
    if (this.text.charCodeAt(at) !== 91) return false;
    maskToken.lastIndex = at;
    return maskToken.test(this.text);
  }

  private isCode(from: number): boolean {
    return /^(?:process\.|os\.|import\.|[\w$]{1,40}\()/.test(this.text.slice(from, from + 44));
  }

  private keyish(name: CompiledName): boolean {
    return name.kind === 'api-key' || name.kind === 'token' || name.kind === 'unknown-secret' || name.kind === 'cloud-key';
  }

  private prefixAt(at: number): PrefixGroup | null {
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

  private sighting(
    written: string | null, place: KeySighting['place'], scheme_: string | null, state: KeySighting['state'],
    shape: KeyShape | null, prefix: string, length: number | null, flaws: readonly KeyFlaw[],
  ): Found['key'] {
    return {
      state, shape: shape?.id ?? null, provider: shape?.provider ?? null, prefix, length, flaws: [...new Set(flaws)],
      name: written, scheme: scheme_, place,
    };
  }

  /** Decides what `text[from, to)` after a name is: a secret, a starred-out one, a stand-in, or code. */
  private judge(value: {
    from: number; to: number; name: CompiledName; written: string | null; place: KeySighting['place']; scheme: string | null;
    quoted: boolean; sign: string; outer: Quote | null; nameFrom: number; json: boolean; singleQuoted: boolean; early?: KeyFlaw[];
  }): void {
    const { text, kb } = this;
    const { name, written, place, quoted, sign } = value;
    const flaws: KeyFlaw[] = [...(value.early ?? [])];
    const echo = place === 'echo';
    const from = Math.max(Math.min(skipColours(text, value.from), value.to), this.floor);
    const to = value.to;
    const report = (state: KeySighting['state'], shape: KeyShape | null = null, prefix = '', length: number | null = null): Found['key'] =>
      this.sighting(written, place, value.scheme, state, shape, prefix, length, flaws);

    // The ends: blanks and line breaks that belong to the value, real or escaped.
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
    const marks = name.kind === 'password' ? '.,;' : '.,;:!?';
    if (!quoted) while (end > from && marks.includes(text.charAt(end - 1))) end--;
    const raw = unwrapped(text.slice(from, end));
    const { length } = raw;
    if (length <= 0) {
      const lineEnds = classOf(text.charCodeAt(to)) & BREAK || to >= text.length;
      const says = quoted ? value.outer === null || value.scheme !== null : (sign === '=' || value.scheme !== null) && lineEnds;
      if (this.keyish(name) && name.trust === 'sure' && says && sign !== '(' && sign !== ',') {
        flaws.push('empty');
        this.show(value.from, Math.max(to, value.from), report('shown', null, '', 0));
      }
      return;
    }
    // The next name, not a value.
    if (!quoted && !echo && this.isNextName(raw, end)) return;
    // Its own reader knows where it ends.
    if (raw.startsWith('-----BEGIN')) return;
    const lower = raw.length <= 64 ? raw.toLowerCase() : '';

    // What stands around the key inside the value: quotes, brackets, `${`.
    let core = from;
    const coreTo = end;
    for (let k = 0; k < 4 && core < coreTo; k++) {
      const entity = entityAt(text, core);
      const code = entity ? entity.char.charCodeAt(0) : text.charCodeAt(core);
      if (code === 34 || code === 39 || code === 96 || code === 92) flaws.push('quote');
      else if (code === 60 || code === 123 || code === 91 || code === 40 || code === 36) flaws.push('brackets');
      else if (isZeroWidth(code)) flaws.push('zero-width');
      else if (code > 127 && !isStar(code) && code !== 0x2026) flaws.push('non-ascii');
      else break;
      core = entity ? entity.to : core + 1;
    }
    if (core > coreTo) core = coreTo;
    const bare = flaws.length === (value.early?.length ?? 0);
    const group = this.prefixAt(core);

    if (group && group.prefix.length > 2) {
      this.reach = Infinity;
      const token = readToken(text, core, group, Math.min(text.length, core + KEY_WINDOW));
      if (token) {
        flaws.push(...token.flaws);
        const rest = unwrapped(text.slice(Math.min(token.to, end), end));
        if (/["'`\\]/.test(rest) && !/^\\?["']/.test(rest)) flaws.push('quote');
        else if (/["'`]/.test(rest) && (echo || quoted)) flaws.push('quote');
        if (/[>}\])]/.test(rest)) flaws.push('brackets');
        if (/[^\x00-\x7f\u2500-\u259f]/.test(rest) && !/[\u2022\u25cf\u2026]/.test(rest)) flaws.push('non-ascii');
        const all = quoted && token.state !== 'shown' && (rest.trim().length < 4 || !/\s\S+\s\S+\s/.test(rest)) ? Math.max(end, token.to) : token.to;
        if (token.state === 'hidden') {
          // A closing bracket stays: it shows what was around the key.
          const stop = /^[>})\]]{1,3}$/.test(rest.trim()) ? token.to : !quoted && token.to < end && !/[|&<>]/.test(rest) ? end : all;
          this.hide(core, stop, token.shape.kind, token.shape, report('hidden', token.shape, group.prefix, token.length), token.length ?? stop - core);
        } else if (token.state === 'masked') {
          const visible = shapeOfVisible(kb.groups, token.head);
          this.show(from, token.to, report('masked', visible?.shape ?? token.shape, visible?.prefix ?? group.prefix, token.length));
        } else this.show(from, Math.max(token.to, quoted ? end : token.to), report('shown', token.shape, group.prefix, token.length));
        return;
      }
    }

    // Starred out by the paste.
    const starAt = firstStars(text, core, coreTo);
    if (starAt >= 0) {
      this.reach = Infinity;
      const { to: starsTo, tailTo, frame } = readStars(text, starAt, false);
      const head = text.slice(core, starAt);
      if (head.length <= 24 && tailTo - starsTo <= 8 && (starAt > core || isStar(text.charCodeAt(core)) || text.charCodeAt(core) === 0x2026 || quoted)) {
        if (!this.keyish(name)) {
          this.floor = Math.max(this.floor, Math.min(tailTo, coreTo));
          return;
        }
        const near = unwrapped(text.slice(tailTo, Math.max(tailTo, Math.min(end, tailTo + 10))));
        if (/^["'`]/.test(near) && echo) flaws.push('quote');
        if (/^[}\])>]/.test(near)) flaws.push('brackets');
        if (/^https?:/.test(head)) flaws.push('url');
        else if (/^bearer/i.test(head)) flaws.push('bearer-inside');
        else if (/[\s:=]/.test(head)) flaws.push('words');
        else if (text.charAt(from) === '$' && !shapeOfVisible(kb.groups, head)) {
          flaws.splice(0, flaws.length, ...flaws.filter((flaw) => flaw !== 'brackets'), 'unexpanded-variable');
        }
        else if (this.isTemplateText(head)) flaws.push('placeholder');
        const visible = shapeOfVisible(kb.groups, head);
        this.show(from, Math.min(Math.max(tailTo, from), Math.max(end, tailTo)), report(
          'masked', visible?.shape ?? null, visible?.prefix ?? '', starsTo - starAt >= 8 && text.charCodeAt(starAt) !== 46 ? tailTo - from - frame : null,
        ));
        return;
      }
    }

    if (/^[${%<poi]/.test(raw) && raw.length < 300 && variable.test(raw)) {
      // In a shell's or a program's double quotes it is read, not misread.
      this.reach = Infinity;
      const before = value.nameFrom < 0 ? '' : text.slice(Math.max(0, value.nameFrom - 200), value.nameFrom);
      const shell = /curl|export|\bset|\$env:/.test(before);
      const read = shell && !value.singleQuoted ? true : !echo && !(place === 'header' && !shell) && !value.json;
      if (read || !this.keyish(name)) {
        this.floor = Math.max(this.floor, Math.min(end, value.from + 1));
        return;
      }
      flaws.splice(0, flaws.length, ...flaws.filter((flaw) => flaw !== 'brackets'), 'unexpanded-variable');
      this.show(from, end, report('shown', null, '', length));
      return;
    }
    if (!quoted && !echo && value.scheme === null && this.isExpression(raw, name)) return;
    const fake = isCrossedOut(text, core, coreTo) || (name.kind !== 'password' && isMadeUp(text, core, coreTo));
    if (fake || this.isPlaceholder(lower, raw) || (name.kind === 'password' && isTwoWords(raw))) {
      if (!this.keyish(name) || sign === ',' || name.trust !== 'sure') {
        if (value.scheme === null) return;
      }
      if (!quoted && !echo && sign !== '=' && value.scheme === null && !fake && !/^(?:none|null|nil|undefined|your|<)/.test(lower)) return;
      // `apiKey: string`, `token = null` in a program: not a value somebody set.
      if (!quoted && !echo && place === 'assignment' && codeValue.test(raw) && !/^[A-Z0-9_]+$/.test(written ?? '') && !/your|insert|replace|change|here|example|dummy|x{3}/i.test(raw)) return;
      if (!quoted && !echo && place === 'assignment' && /^(?:null|nil|none|string|str|true|false|undefined|key|token|password)$/.test(lower) && !/^[A-Z0-9_]+$/.test(written ?? '')) return;
      if (this.shown > MOST_SHOWN || (!echo && this.isInstruction(value.from))) return;
      flaws.push('placeholder');
      this.show(from, end, report('shown', null, '', length));
      return;
    }
    // What sops and ansible write is encrypted already.
    if (/^ENC\[[A-Z0-9_]{3,20},/.test(raw)) return;
    if (/^https?:\/\//.test(raw)) {
      if (!this.keyish(name) || name.trust !== 'sure' || sign === '(' || sign === ',') return;
      flaws.push('url');
      const sight = report('shown', null, '', length);
      this.found.push({ from, to: from, token: null, kind: 'api-key', shape: null, prefix: '', length: 0, key: sight });
      return;
    }

    if (this.isMask(from)) return;

    const secret = this.isSecret(raw, from, end, value);
    if (secret) {
      const inner = raw.trim();
      if (/\s/.test(inner)) flaws.push(/\n/.test(inner) ? 'newline' : 'inner-space');
      if (/[^\x00-\x7f\u2500-\u259f]/.test(inner)) flaws.push(/[\u200b-\u200f\u2060\ufeff\u00ad]/.test(inner) ? 'zero-width' : 'non-ascii');
      if (/[>}\])]$/.test(raw) && !bare) flaws.push('brackets');
      const key = this.keyish(name) || name.kind === 'private-key' ? report('hidden', null, '', length) : null;
      let kind: SecretKind = /^eyJ[A-Za-z0-9_-]{8,}\./.test(raw) ? 'jwt' : name.kind;
      if (value.scheme !== null && /^basic$/i.test(value.scheme)) kind = 'password';
      let stop = end;
      if (!quoted && place !== 'url') stop = this.moreOf(end);
      this.hide(from, stop, kind, null, key, stop - from);
      return;
    }
    if (echo && length <= 400) {
      flaws.push(/\s\S+\s/.test(raw) ? 'words' : 'placeholder');
      this.show(from, end, report('shown', null, '', length));
    } else if (quoted && this.keyish(name) && name.trust === 'sure' && !/\s/.test(raw) && sign !== ',' && sign !== '(' && /[=:]/.test(sign) && this.isTemplateText(raw)) {
      flaws.push('placeholder');
      this.show(from, end, report('shown', null, '', length));
    }
  }

  /** `password: api_key: …`: what stands where a value belongs is the next name. */
  private isNextName(raw: string, end: number): boolean {
    if (raw.length > 40) return false;
    const last = raw.charCodeAt(raw.length - 1);
    const sign = last === 58 || last === 61 ? last : this.text.charCodeAt(end);
    if (sign !== 58 && sign !== 61) return false;
    const name = last === sign ? raw.slice(0, -1) : raw;
    return /^[A-Za-z][A-Za-z_-]*$/.test(name) && this.parse(name) !== null;
  }

  /** `get_api_key()`, `config.apiKey`, `self.token`: a program that reads the value elsewhere. */
  private isExpression(raw: string, name: CompiledName): boolean {
    if (/^[A-Za-z_$][\w$.]{0,60}[([]/.test(raw)) return name.kind !== 'password' || /[)\]]$|\($/.test(raw);
    if (/^(?:await|new|typeof|lambda|function)$/.test(raw)) return true;
    if (looksRandom(raw)) return false;
    return /^[A-Za-z_$][\w$]{0,60}(?:(?:\?|!)?\.|::)[A-Za-z_$]/.test(raw);
  }

  /** An error's own advice (`i.e. Authorization: Bearer YOUR_KEY`) is nobody's setting. */
  private isInstruction(at: number): boolean {
    this.reach = Infinity;
    const window = this.text.slice(Math.max(0, at - 100), at);
    const line = window.slice(window.lastIndexOf('\n') + 1).toLowerCase();
    return this.kb.exampleLeads.some((lead) => line.includes(lead));
  }

  /** More lines of an unquoted value that a terminal wrapped. */
  private moreOf(from: number): number {
    const { text } = this;
    let end = from;
    for (let k = 0; k < 20; k++) {
      const p = skipBreak(text, end);
      if (p === end) return end;
      const to = runEnd(text, p, TOKEN | BASE64 | DOTTED);
      const after = text.charCodeAt(to);
      const free = to >= text.length || (classOf(after) & SPACE) !== 0 || after === 34 || after === 39 || after === 0x2502 || after === 124;
      if (to - p < 12 || !free || !looksRandom(text, p, to) || text.slice(p, to - 1).includes('=') || text.slice(p, to).includes('.') || this.prefixAt(p)) return end;
      end = to;
    }
    return end;
  }

  private isPlaceholder(lower: string, raw: string): boolean {
    if (lower === '') return false;
    const known = this.standIns.get(raw);
    if (known !== undefined) return known;
    const result = this.isPlaceholderNew(lower, raw);
    if (this.standIns.size < MOST_REMEMBERED) this.standIns.set(raw, result);
    return result;
  }

  private isPlaceholderNew(lower: string, raw: string): boolean {
    if (this.kb.placeholders.has(lower)) return true;
    if (/^<[^<>]{1,60}>$/.test(raw) || /^\[[A-Z_ -]{3,40}\]$/.test(raw)) return !looksRandom(raw);
    if (/^(?:x|X|\*|\.|-|_|0|#)+$/.test(raw)) return true;
    return this.isTemplateText(raw);
  }

  /** `your-api-key`, `ADD_YOUR_KEY_HERE`, `INSERT_…`: words, one of which only templates use. */
  private isTemplateText(raw: string): boolean {
    if (raw.length > 64 || looksRandom(raw) || /\d[^\d]*\d/.test(raw)) return false;
    const words = splitWords(raw.replace(/[^A-Za-z0-9_.$-]+/g, '_'));
    if (words.length === 0) return false;
    let hits = 0;
    for (const word of words) if (this.kb.placeholderWords.has(word)) hits++;
    return hits >= 2 || (hits === 1 && (words.length === 1 || this.kb.placeholderWords.has(words[0]!)));
  }

  private isSecret(
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
      if (!quoted && sign !== '=' && codeValue.test(raw) && !/\d/.test(raw) && !this.endsLine(to)) return false;
      if (length < 3 || blanks > 4 || /^(?:str|string|true|false|bool|none|null|required|optional|\d{1,2})$/i.test(raw)) return false;
      if (sign === ',' || sign === '(') return looksRandom(raw) || /[^A-Za-z\s]/.test(raw);
      return quoted ? blanks === 0 || looksRandom(raw) : sign === '=' || sign === ' ' || /[^A-Za-z]/.test(raw) || this.endsLine(to);
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

  private endsLine(at: number): boolean {
    const p = blanksEnd(this.text, at, 20);
    return p >= this.text.length || (classOf(this.text.charCodeAt(p)) & BREAK) !== 0;
  }

  // --- URLs, people, machines --------------------------------------------------------------------------

  private takeUrlPassword(from: number): void {
    const { text } = this;
    const limit = Math.min(text.length, from + 512);
    let at = -1;
    let colon = -1;
    for (let p = from; p < limit; p++) {
      const code = text.charCodeAt(p);
      if (code === 64) at = p;
      else if (code === 58 && colon < 0 && at < 0) colon = p;
      else if (classOf(code) & SPACE || code === 47 || code === 34 || code === 39 || code === 60 || code === 62 || code === 63 || code === 35) {
        if (code === 60 || code === 35 || code === 63 || code === 47) {
          // A password may hold them; only believed while an @ follows before the word ends.
          if (at >= 0 || code !== 35) break;
          continue;
        }
        break;
      }
    }
    if (at < 0) return;
    if (colon > 0 && colon < at) {
      const password = text.slice(colon + 1, at);
      const user = text.slice(from, colon);
      if (this.isStandIn(password, user)) {
        // `password@host` is no address.
        this.floor = Math.max(this.floor, at + 1);
        return;
      }
      if (!this.isTemplate(password) && at > colon + 1 && !this.isMask(colon + 1)) {
        if (user !== '' && !this.isTemplate(user) && !this.kb.sharedUsers.has(user.toLowerCase()) && !this.isMask(from)) {
          if (looksRandom(user) && user.length > 12) this.hide(from, colon, 'token');
          else this.hide(from, colon, 'user');
        }
        this.hide(colon + 1, at, 'password');
      }
      return;
    }
    const user = text.slice(from, at);
    if (user.length >= 12 && looksRandom(user) && !this.prefixAt(from)) this.hide(from, at, 'token');
  }

  /** `${X}`, `<password>`, `***`: nothing to hide. */
  private isTemplate(value: string): boolean {
    return /^(?:\$\{?[^}]*\}?|<[^>]*>|\{{1,2}[^}]*\}{1,2}|%s|\*+|x{3,}|\[[^\]]*\]|%[A-Z_]+%|\$\(.*\))$/i.test(value) || value === '';
  }

  /** A URL's password that documentation writes: `YOUR_PASSWORD`, the user's name again, one letter repeated. */
  private isStandIn(password: string, user: string): boolean {
    const lower = password.toLowerCase();
    return (lower === user.toLowerCase() && !/\d/.test(lower)) || this.isTemplateText(password) || isCrossedOut(password) || /^(.)\1*$/.test(password);
  }

  private takeCurlUser(i: number, valueFrom: number): void {
    const { text } = this;
    if (!(classOf(text.charCodeAt(i - 1)) & SPACE)) return;
    if (!/\bcurl\b/i.test(text.slice(Math.max(0, i - 400), i))) return;
    let from = blanksEnd(text, valueFrom, 20);
    const quote = quoteAt(text, from);
    if (quote) from = quote.open;
    let to = quote ? quoteEnd(text, from, quote, 300, false) : this.bareEnd(from, true);
    // A shell joins quoted pieces: "user":"password".
    if (quote && text.charCodeAt(to + 1) === 58) to = this.trimQuote(this.bareEnd(to, true));
    const colon = from + text.slice(from, to).indexOf(':');
    if (colon === to - 1 && looksRandom(text, from, colon)) return this.hide(from, colon, 'token');
    if (colon < from || colon >= to - 1) return;
    const user = text.slice(from, colon);
    const password = text.slice(colon + 1, to);
    if (/[${}<>[\]]/.test(user + password) && !looksRandom(password)) return;
    if (/^["']?\$\{?\w/.test(password) || this.kb.placeholders.has(password.toLowerCase()) || /^[xyz]{3}$/.test(password)) return;
    this.hide(colon + 1, to, 'password');
  }

  /** What stands before and after an `@`: an e-mail address, or a prompt's user and host. */
  private takeAddressee(i: number, width: number): void {
    const { text } = this;
    let from = i;
    while (from > this.floor && from > i - 64 && isLocal(text.charCodeAt(from - 1))) from--;
    if (from === i) return;
    // `\nname@host`: the escape's letter is not part of it.
    if (text.charCodeAt(from - 1) === 92 && /[nrt]/.test(text.charAt(from)) && from + 1 < i) from++;
    if (text.charAt(from - 1) === '%' && /^[0-9A-F]{2}/.test(text.slice(from, from + 2)) && from + 2 < i) from += 2;
    while (from < i && /[.+_-]/.test(text.charAt(from))) from++;
    if (from === i) return;
    const domainFrom = i + width;
    let to = domainFrom;
    const limit = domainFrom + 120;
    while (to < limit && (classOf(text.charCodeAt(to)) & TOKEN || text.charCodeAt(to) === 46)) to++;
    while (to > domainFrom && /[.-]/.test(text.charAt(to - 1))) to--;
    if (to - domainFrom < 2) return;
    const local = text.slice(from, i);
    const domain = text.slice(domainFrom, to);
    const mail = /\.[A-Za-z]{2,18}$/.test(domain) && !/^[\d.]+$/.test(domain) && !/^(?:latest|next)$/.test(domain);
    if (mail && !/\.(?:js|ts|mjs|cjs|py|tgz|whl|so|png|svg|jpe?g|css|html)$/i.test(domain)) {
      if (this.kb.roleMailboxes.has(local.toLowerCase())) return;
      if (/^\d+\.\d/.test(domain)) return;
      this.hide(from, to, 'email');
      return;
    }
    const shared = this.kb.sharedUsers.has(local.toLowerCase());
    if (shared || !/^[A-Za-z][\w.-]*$/.test(local) || width !== 1 || /^v?\d/.test(domain)) return;
    const lineFrom = lineStart(text, from, 61);
    if (from - lineFrom > 60 || !/^(?:\s|[│|>$#]|\([\w./-]+\)|\[)*$/.test(text.slice(lineFrom, from))) return;
    const after = text.slice(to, to + 160).split('\n', 1)[0]!;
    if (/^:\s?[~/]/.test(after) || /^[ :][^\n]{0,120}[%$#>]/.test(after) || /^\s?(?:MINGW|MSYS)/.test(after)) this.hide(from, i, 'user');
  }

  private takePath(i: number, literal: string): void {
    const { text } = this;
    let p = i + literal.length;
    if (literal === 'users') {
      const before = text.charAt(i - 1);
      if (before !== '/' && before !== '\\' && before !== '\u00a5' && !/%(?:2F|5C)$/i.test(text.slice(Math.max(0, i - 3), i))) return;
      // `/users/` in small letters is an address on the web; a drive or a backslash makes it a folder.
      const small = text.charCodeAt(i) === 117;
      if (small && before === '/' && !/[A-Za-z]:\/{1,2}$/.test(text.slice(Math.max(0, i - 4), i))) return;
      const slashes = /^(?:[\\/\u00a5]{1,4}|%(?:2F|5C))/i.exec(text.slice(p, p + 4));
      if (!slashes) return;
      p += slashes[0].length;
    } else if (literal === '/home/' && !/(?:^|[^A-Za-z0-9_.)\]}]|\/(?:mnt|var|export|usr|data))$/.test(text.slice(Math.max(0, i - 8), i))) return;
    if (this.isMask(p)) return;
    const windows = text.charAt(p - 1) === '\\';
    let to = p;
    const limit = p + 64;
    while (to < limit) {
      const code = text.charCodeAt(to);
      if (classOf(code) & TOKEN || code === 46 || code === 126 || code === 43 || code === 64 || code === 36 || code > 127) to++;
      else if (windows && code === 32 && /^ [\w.-]{1,30}(?: [\w.-]{1,30}){0,2}\\/.test(text.slice(to, to + 80))) to++;
      else break;
    }
    if (to === p) return;
    while (to > p && /[.。，：」]/.test(text.charAt(to - 1))) to--;
    const user = text.slice(p, to);
    if (this.kb.sharedUsers.has(user.toLowerCase()) || isCrossedOut(user) || /^(?:\.+|\*+|\$.*|<.*)$/.test(user)) return;
    this.hide(p, to, 'user');
  }

  private takeAccount(i: number, prefix: string): void {
    const { text } = this;
    if (!isWordStart(text, i, true)) return;
    const to = runEnd(text, i + prefix.length, ALNUM, 80);
    const length = to - i - prefix.length;
    if (length < 12 || length > 60 || classOf(text.charCodeAt(to)) & JOINER) return;
    if (isCrossedOut(text, i + prefix.length, to) || !looksRandom(text, i + prefix.length, to)) return;
    this.hide(i, to, 'account', null, null, to - i, prefix);
  }

  private takeOrganization(i: number, from: number): void {
    const { text } = this;
    if (!isWordStart(text, i, false) || text.charCodeAt(i - 1) === 46) return;
    accountLead.lastIndex = from;
    if (!accountLead.test(text)) return;
    let p = accountLead.lastIndex;
    if (/^\s{0,2}[:=]?\s{0,2}$/.test(text.slice(p, p + 2))) p = blanksEnd(text, p, 4);
    for (let q = p; q < p + 14; q++) {
      uuid.lastIndex = q;
      if (text.charCodeAt(q + 8) === 45 && uuid.test(text)) {
        if (/request|trace|\n/i.test(text.slice(from, q))) return;
        this.hide(q, uuid.lastIndex, 'account');
        return;
      }
      if (classOf(text.charCodeAt(q)) & DIGIT) return;
    }
  }

  /** The twelve digits of an ARN are the customer. */
  private takeArn(i: number): void {
    const { text } = this;
    const found = /^arn:[a-z-]{3,12}:[a-z0-9-]{1,30}:[a-z0-9-]{0,20}:(\d{12})(?=:|$)/.exec(text.slice(i, i + 90));
    if (found) {
      const to = i + found[0].length;
      // 123456789012 and 111122223333 are documentation's.
      if (isMadeUp(text, to - 12, to)) return;
      this.hide(to - 12, to, 'account');
    }
  }

  private takeDotted(i: number): void {
    const { text } = this;
    const before = classOf(text.charCodeAt(i - 1));
    const after = classOf(text.charCodeAt(i + 1));
    if (before & DIGIT && after & DIGIT) this.takeIp(i);
    else if (before & TOKEN && after & TOKEN) {
      if (text.charCodeAt(i + 7) === 46) this.takeDiscord(i);
    }
    if (this.floor <= i && before & (DIGIT | LOWER) && after & ALNUM) this.takePair(i);
  }

  private takeIp(i: number): void {
    const { text } = this;
    let from = i;
    while (from > this.floor && from > i - 4 && classOf(text.charCodeAt(from - 1)) & DIGIT) from--;
    const octets = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?!\d)/.exec(text.slice(from, from + 16));
    if (!octets) return;
    const to = from + octets[0].length;
    const follows = text.charCodeAt(to);
    if (classOf(follows) & (ALNUM | JOINER) || (follows === 46 && classOf(text.charCodeAt(to + 1)) & ALNUM)) return;
    const numbers = octets.slice(1).map(Number);
    if (octets.slice(1).some((octet) => Number(octet) > 255 || (octet.length > 1 && octet.startsWith('0')))) return;
    const [a, b, c, d] = numbers as [number, number, number, number];
    // Own, private, link-local and benchmark networks name nobody; a proxy's made-up 198.18.x is a clue.
    if (a === 0 || a === 10 || a === 127 || a >= 224 || (a === 172 && b >= 16 && b < 32) || (a === 192 && b === 168)) return;
    if ((a === 169 && b === 254) || (a === 198 && (b === 18 || b === 19)) || (a === 100 && b >= 64 && b < 128)) return;
    // Versions: `Chrome/133.0.0.0`, `version: 8.7.1.0`, `foo==1.2.3.4`, `v1.2.3.4`.
    if ((c === 0 && d === 0) || (a < 32 && b < 32 && c < 32 && d < 32 && follows !== 58)) return;
    const lead = text.slice(Math.max(0, from - 24), from);
    if (/[\w.-]$/.test(lead) && !/\\[nrt]$|%[0-9A-F]{2}$/.test(lead)) return;
    if (/(?:version|ver|release|build|v)["']?\s{0,2}[:=]?\s{0,2}["']?$/i.test(lead) || /==$|[A-Za-z]\/$|@$/.test(lead)) return;
    this.hide(from, to, 'address');
  }

  /** Discord's tokens: id in base64, six of time, the rest. */
  private takeDiscord(i: number): void {
    const { text } = this;
    let from = i;
    while (from > this.floor && from > i - 30 && classOf(text.charCodeAt(from - 1)) & TOKEN) from--;
    const to = runEnd(text, i + 8, TOKEN, 60);
    if (i - from < 23 || i - from > 29 || to - i < 33 || to - i > 50 || !/[MNO]/.test(text.charAt(from))) return;
    this.hide(from, to, 'token');
  }

  /** Facebook's `<id>|<secret>`. */
  private takePiped(i: number): void {
    const { text } = this;
    if (!(classOf(text.charCodeAt(i - 1)) & DIGIT) || !(classOf(text.charCodeAt(i + 1)) & TOKEN)) return;
    let from = i;
    while (from > this.floor && from > i - 19 && classOf(text.charCodeAt(from - 1)) & DIGIT) from--;
    const to = runEnd(text, i + 1, TOKEN, 40);
    if (i - from < 15 || i - from > 18 || to - i < 26 || to - i > 32 || !looksRandom(text, i + 1, to)) return;
    this.hide(i + 1, to, 'token');
  }

  /** `0x` and 64 hex digits: a wallet's private key, or what looks like one. */
  private takeHex(i: number): void {
    const { text } = this;
    if (!isWordStart(text, i, false)) return;
    const to = runEnd(text, i + 2, ALNUM, 70);
    if (to - i !== 66 || !/^[0-9a-fA-F]+$/.test(text.slice(i + 2, to)) || isMadeUp(text, i + 2, to)) return;
    this.hide(i, to, 'unknown-secret');
  }

  /** The lines under `data:` in a manifest of kind Secret: base64, whatever their names. */
  private takeManifest(i: number, literalTo: number): void {
    const { text } = this;
    let p = literalTo;
    if (quoteAt(text, p)) p++;
    if (text.charCodeAt(p) !== 58) return;
    p = blanksEnd(text, p + 1, 8);
    if (text.charCodeAt(p) === 13) p++;
    if (text.charCodeAt(p) !== 10 || !this.isSecretNear(i)) return;
    const lineFrom = lineStart(text, i, 40);
    const outdent = runEnd(text, lineFrom, BLANK) - lineFrom;
    for (let lines = 0; lines < 100; lines++) {
      const from = p + 1;
      const at = runEnd(text, from, BLANK, 40);
      const line = text.slice(at, lineEnd(text, at, VALUE_WINDOW));
      if (/^#/.test(line)) {
        p = at + line.length;
        continue;
      }
      const entry = /^[\w.-]{1,80}["']?:[ \t]{1,8}["']?(?=[A-Za-z0-9+/]{10})/.exec(line);
      if (!entry || at - from <= outdent) return;
      const valueFrom = at + entry[0].length;
      const valueTo = runEnd(text, valueFrom, TOKEN | BASE64);
      if (/^(?:[A-Za-z0-9+/]{4})+$|=$/.test(text.slice(valueFrom, valueTo))) this.hide(valueFrom, valueTo, 'unknown-secret');
      p = at + line.length;
      if (text.charCodeAt(p) === 13) p++;
      if (text.charCodeAt(p) !== 10) return;
    }
  }

  /** Whether the manifest around `at` says that it is a Secret. */
  private isSecretNear(at: number): boolean {
    this.manifests ??= Array.from(this.text.matchAll(/kind["']?:[ \t]{0,4}["']?secret\b/gi), (one) => one.index);
    let low = 0;
    let high = this.manifests.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.manifests[middle]! < at - MANIFEST_WINDOW) low = middle + 1;
      else high = middle;
    }
    return (this.manifests[low] ?? Infinity) < at + MANIFEST_WINDOW;
  }

  /** Zhipu's `<32 hex>.<16>`: the one known key without a prefix that has a shape. */
  private takePair(i: number): void {
    const { text } = this;
    if (i < 32 + this.floor || !(classOf(text.charCodeAt(i + 16)) & ALNUM) || !(classOf(text.charCodeAt(i - 32)) & ALNUM)) return;
    const to = runEnd(text, i + 1, ALNUM, 20);
    if (to - i !== 17 || classOf(text.charCodeAt(i - 33)) & TOKEN) return;
    if (!/^[0-9a-f]{32}$/.test(text.slice(i - 32, i))) return;
    this.hide(i - 32, to, 'api-key', null, {
      state: 'hidden', shape: 'zhipu', provider: 'zhipu', prefix: '', length: to - i + 32, flaws: [], name: null, scheme: null,
      place: this.placeOf(i - 32, to),
    });
  }

  private takeTelegram(i: number): void {
    const { text } = this;
    let from = i;
    while (from > this.floor && from > i - 17 && classOf(text.charCodeAt(from - 1)) & DIGIT) from--;
    const to = runEnd(text, i + 1, TOKEN, 60);
    if (i - from < 6 || to - i < 31 || to - i > 48) return;
    this.hide(from, to, 'token');
  }

  /** Entra's client secrets: three characters, a digit, `Q~`, 31 to 34 more. */
  private takeEntra(i: number): void {
    const { text } = this;
    if (!(classOf(text.charCodeAt(i - 1)) & DIGIT)) return;
    const from = i - 4;
    const to = runEnd(text, i + 2, TOKEN | DOTTED, 60);
    if (from < this.floor || to - i < 26 || to - i > 44 || !looksRandom(text, i + 2, to) || isCrossedOut(text, i + 2, to)) return;
    this.hide(from, to, 'cloud-key');
  }

  private takeMailchimp(i: number): void {
    const { text } = this;
    if (!(classOf(text.charCodeAt(i + 3)) & DIGIT) || i - 32 < this.floor) return;
    if (!/^[0-9a-f]{32}$/.test(text.slice(i - 32, i))) return;
    this.hide(i - 32, runEnd(text, i + 3, DIGIT), 'api-key');
  }
}

// --- small readers -------------------------------------------------------------------------------------

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

/** Characters of a callable's name. */
function isCallee(code: number): boolean {
  return (classOf(code) & ALNUM) !== 0 || code === 95 || code === 46 || code === 58;
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

function startsScheme(code: number): boolean {
  const letter = code | 32;
  return letter === 98 || letter === 116 || letter === 97;
}

function isLocal(code: number): boolean {
  return (classOf(code) & TOKEN) !== 0 || code === 46 || code === 43;
}

function isUuidLike(raw: string): boolean {
  return /^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$/.test(raw);
}

function blanksEnd(text: string, from: number, most: number): number {
  let p = from;
  while (p < from + most && classOf(text.charCodeAt(p)) & BLANK) p++;
  return p;
}

function lineEnd(text: string, from: number, most: number): number {
  let p = from;
  const limit = Math.min(text.length, from + most);
  while (p < limit && !(classOf(text.charCodeAt(p)) & BREAK)) {
    if (text.charCodeAt(p) === 92 && /[nr]/.test(text.charAt(p + 1))) break;
    p++;
  }
  return p;
}

/**
 * Whether a setting's line begins at `from`: before it stand only indentation, `export`, `set`, `ENV`, a list's dash,
 * a gutter, a prompt or a logger's prefix.
 */
function opensLine(text: string, from: number): boolean {
  const before = text.charCodeAt(from - 1);
  if (before === 10 || from === 0) return true;
  if (before === 34 || before === 39 || before === 40 || before === 44 || before === 46) return false;
  const lead = unwrapped(text.slice(lineStart(text, from, 40), from)).trim();
  if (lead === '') return true;
  const word = /(?:^|\s)(?:export|set|ENV|-)$/.exec(lead);
  const rest = word ? lead.slice(0, word.index).trim() : lead;
  return rest === '' || /[\]>$#%|\u2500-\u259f]$|(?:^|[\s|[])(?:DEBUG|INFO|WARN|WARNING|ERROR|FATAL|TRACE):?$/i.test(rest);
}

/** `from`, or where the identifier goes on after a colour code that reaches into it. */
function afterColour(text: string, from: number, before: number): number {
  const code = text.charCodeAt(from - 1);
  if (code !== 91 && code !== 59) return from;
  const to = runEnd(text, from, DIGIT, 4) + 1;
  return to <= before && colourStart(text, to) < from ? to : from;
}

/** The word before the blanks before `from`, lower case; '' where none stands. */
function wordBefore(text: string, from: number): string {
  let to = from;
  while (to > from - 4 && classOf(text.charCodeAt(to - 1)) & SPACE) to--;
  if (to === from) return '';
  let p = to;
  while (p > to - 15 && classOf(text.charCodeAt(p - 1)) & (LOWER | UPPER)) p--;
  return text.slice(p, to).toLowerCase();
}

/** End of the word before the blank, hyphen or wrapped line before `from`; `from` where none stands. */
function leadEnd(text: string, from: number): number {
  const before = text.charCodeAt(from - 1);
  if ((before === 32 || before === 45) && classOf(text.charCodeAt(from - 2)) & (LOWER | UPPER)) return from - 1;
  let p = from;
  let breaks = 0;
  while (p > from - 62) {
    const code = text.charCodeAt(p - 1);
    if (code === 10) breaks++;
    if (classOf(code) & SPACE || code === 0x2502 || code === 0x2503 || code === 0x2551 || code === 124 || code === 62) p--;
    else break;
  }
  return breaks === 1 ? p : from;
}

/** `foo-bar`: what documentation puts where a password belongs. Three words and more may be a passphrase. */
function isTwoWords(raw: string): boolean {
  return /^[a-z]{3,12}-[a-z]{3,12}$/.test(raw);
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

/** Where the line begins that `from` is in, at most `most` back. */
function lineStart(text: string, from: number, most: number): number {
  let p = from;
  const limit = Math.max(0, from - most);
  while (p > limit && text.charCodeAt(p - 1) !== 10) p--;
  return p;
}

/** Over one line break with its indentation and gutter; `from` where none stands. */
function skipBreak(text: string, from: number): number {
  let p = from;
  let breaks = 0;
  while (p < from + 200) {
    const code = text.charCodeAt(p);
    if (code === 10) breaks++;
    if (classOf(code) & SPACE || code === 0x2502 || code === 0x2503 || code === 0x2551) p++;
    else break;
  }
  return breaks === 1 ? p : from;
}

/** Quote at `p`, escaped or not: where its content begins, and what closes it. */
function quoteAt(text: string, p: number): Quote | null {
  let q = p;
  while (q < p + 4 && text.charCodeAt(q) === 92) q++;
  const code = text.charCodeAt(q);
  if (code === 34 || code === 39 || code === 96) {
    const char = text.charAt(q);
    return { open: q + 1, char, plain: char, slashes: q - p };
  }
  if (q > p) return null;
  if (code === 0x201c || code === 0x201d) return { open: q + 1, char: '\u201d', plain: '\u201d', slashes: 0 };
  if (code === 0x2018 || code === 0x2019) return { open: q + 1, char: '\u2019', plain: '\u2019', slashes: 0 };
  if (code === 38) {
    const entity = entityAt(text, q);
    if (entity && isQuote(entity.char)) return { open: entity.to, char: text.slice(q, entity.to), plain: entity.char, slashes: 0 };
  }
  if (code === 37 && text.startsWith('%22', q)) return { open: q + 3, char: '%22', plain: '"', slashes: 0 };
  return null;
}

function isQuote(char: string): boolean {
  return char === '"' || char === "'" || char === '`';
}

/** Quote that ends right before `p`, or before the colour there. */
function quoteBefore(text: string, p: number): Quote | null {
  const at = colourStart(text, p);
  const entity = entityBefore(text, at);
  if (entity) return isQuote(entity.char) ? { open: p, char: text.slice(entity.from, at), plain: entity.char, slashes: 0 } : null;
  const char = text.charAt(at - 1);
  if (!isQuote(char)) return null;
  let slashes = 0;
  while (slashes < 4 && text.charCodeAt(at - 2 - slashes) === 92) slashes++;
  return { open: p, char, plain: char, slashes };
}

/**
 * Where the content of `quote` that begins at `from` ends: before the closing quote with its backslashes.
 * Without one, at the end of the word or, for `over`, of the line.
 */
function quoteEnd(text: string, from: number, quote: Quote, most: number, over: boolean): number {
  const limit = Math.min(text.length, from + most);
  const first = quote.char.charCodeAt(0);
  let breaks = 0;
  let word = -1;
  let line = -1;
  for (let p = from; p < limit; p++) {
    const code = text.charCodeAt(p);
    if (code === first && (quote.char.length === 1 || text.startsWith(quote.char, p))) {
      let slashes = 0;
      while (p - 1 - slashes >= from && text.charCodeAt(p - 1 - slashes) === 92) slashes++;
      if (slashes <= quote.slashes || slashes % 2 === 0) return p - Math.min(slashes, quote.slashes);
    }
    if (classOf(code) & SPACE && word < 0) word = p;
    if (code === 10) {
      if (line < 0) line = p;
      breaks++;
      if (breaks > 12) break;
    }
  }
  if (over) return line >= 0 ? line : limit;
  return word >= 0 ? word : limit;
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

function urlValueEnd(text: string, from: number): number {
  let p = from;
  const limit = Math.min(text.length, from + VALUE_WINDOW);
  while (p < limit) {
    const code = text.charCodeAt(p);
    if (classOf(code) & (TOKEN | DOTTED | BASE64) || code === 37 || code === 42) p++;
    else break;
  }
  return p;
}

/** A quote in the next 200 characters of the line. */
function quoteInside(text: string, from: number): boolean {
  for (let p = from; p < from + 200; p++) {
    const code = text.charCodeAt(p);
    if (code === 34 || code === 39 || code === 96) return true;
    if (code === 10 || code !== code) return false;
  }
  return false;
}

function firstStars(text: string, from: number, to: number): number {
  for (let p = from; p < to && p < from + 80; p++) {
    const code = text.charCodeAt(p);
    if ((isStar(code) || code === 46 || code === 0x2026) && starsEnd(text, p) > p) return p;
  }
  return -1;
}

/** `OPENAI_API_KEY`, `xApiKey`, `X-API-Key`, `openai.api_key` in lower-case words. */
function splitWords(name: string): string[] {
  const words: string[] = [];
  let word = '';
  let last = 0;
  for (let p = 0; p < name.length; p++) {
    const bits = classOf(name.charCodeAt(p));
    if (!(bits & ALNUM)) {
      if (word !== '') words.push(word);
      word = '';
      last = 0;
      continue;
    }
    const next = classOf(name.charCodeAt(p + 1));
    if (bits & UPPER && ((last & LOWER) !== 0 || ((last & (UPPER | DIGIT)) !== 0 && next & LOWER)) && word !== '') {
      words.push(word);
      word = '';
    }
    word += name.charAt(p).toLowerCase();
    last = bits;
  }
  if (word !== '') words.push(word);
  return words;
}
