/**
 * The normalised view of a text: what is left when everything is taken away that terminals, loggers, JSON encoders,
 * web pages and translators add. Lower case; no white space, quotes, escapes, colours, gutters; entities and
 * full-width forms undone. An emitter's sentence reads the same in it whether it was printed, escaped three times or
 * broken in the middle of a word, so rules need to be written once.
 *
 * Every character of the view knows its place in the masked text, and two neighbours of the view are `joined` when
 * they were neighbours there: that is how the end of a word is told although the blanks are gone.
 */
import type { Span } from './types.ts';

export interface View {
  text: string;
  /** Place in the masked text of each character of `text`; one more entry for the end. */
  at: Int32Array;
  /** The masked text itself. */
  source: string;
}

const Kind = {
  Keep: 0,
  Drop: 1,
  Look: 2,
} as const;

// What to do with each ASCII character: most are kept, a few need a look at what follows.
const asciiKind = new Uint8Array(128);
for (let c = 0; c <= 32; c++) asciiKind[c] = Kind.Drop;
for (const c of '"\'`|\x7f') asciiKind[c.charCodeAt(0)] = Kind.Drop;
for (const c of '\\&\x1b[>E') asciiKind[c.charCodeAt(0)] = Kind.Look;

const entities: Readonly<Record<string, number>> = {
  quot: 34, apos: 39, lt: 60, gt: 62, amp: 38, nbsp: 32, '#34': 34, '#39': 39, '#x27': 39, '#x22': 34, '#60': 60, '#62': 62, '#x3c': 60, '#x3e': 62,
};

const isHex = (c: number): boolean => (c >= 48 && c <= 57) || (c >= 65 && c <= 70) || (c >= 97 && c <= 102);

function hexAt(text: string, from: number, length: number): number {
  for (let i = from; i < from + length; i++) if (!isHex(text.charCodeAt(i))) return -1;
  return parseInt(text.slice(from, from + length), 16);
}

/** Place of the semicolon that ends an entity begun at `i`, or -1: an entity is short. */
function semicolonAfter(text: string, i: number): number {
  for (let j = i + 2; j <= i + 7; j++) if (text.charCodeAt(j) === 59) return j;
  return -1;
}

/** Non-ASCII characters that say nothing: blanks, zero-width, curly quotes, frames. */
function isNoise(c: number): boolean {
  return (
    (c >= 0x2500 && c <= 0x259f) || // box drawing and blocks: terminal frames
    (c >= 0x2000 && c <= 0x200f) || // blanks, zero width, direction marks
    (c >= 0x2018 && c <= 0x201f) || // curly quotes
    (c >= 0x2028 && c <= 0x202f) ||
    (c >= 0x2060 && c <= 0x2064) ||
    (c >= 0x80 && c <= 0xa0) ||
    c === 0xad || c === 0xfeff || c === 0x3000 || c === 0x300c || c === 0x300d
  );
}

/** End of a terminal's colour code whose `[` stands at `i`, or -1: `[31;1m`, with or without its escape character. */
function endOfColour(text: string, i: number): number {
  let j = i + 1;
  while (j < i + 16) {
    const c = text.charCodeAt(j);
    if ((c >= 48 && c <= 57) || c === 59 || c === 63) j++;
    else break;
  }
  return j > i + 1 && text.charCodeAt(j) === 109 /* m */ ? j + 1 : -1;
}

const isLineStart = (text: string, i: number): boolean => i === 0 || text.charCodeAt(i - 1) === 10;

/** @param source masked text of any length */
export function viewOf(source: string): View {
  const n = source.length;
  const codes = new Uint16Array(n);
  const at = new Int32Array(n + 1);
  let size = 0;
  let i = 0;
  const keep = (code: number, place: number): void => {
    let c = code;
    if (c < 128) {
      if (asciiKind[c] === Kind.Drop || c === 92) return; // an escaped or full-width backslash is one too
      if (c >= 65 && c <= 90) c += 32;
    } else {
      if (isNoise(c)) return;
      if (c >= 0xff01 && c <= 0xff5e) return keep(c - 0xfee0, place); // full-width forms
    }
    codes[size] = c;
    at[size++] = place;
  };
  while (i < n) {
    const c = source.charCodeAt(i);
    if (c >= 128) {
      keep(c, i++);
      continue;
    }
    const kind = asciiKind[c];
    if (kind === Kind.Drop) {
      i++;
      continue;
    }
    if (kind === Kind.Keep) {
      codes[size] = c >= 65 && c <= 90 ? c + 32 : c;
      at[size++] = i++;
      continue;
    }
    switch (c) {
      case 92: {
        // A backslash: an escape, or a path. `\n`, `\r`, `\t` are blanks; `\u0022` is what it stands for.
        const next = source.charCodeAt(i + 1);
        if (next === 110 || next === 114 || next === 116) i += 2;
        else if (next === 117 && hexAt(source, i + 2, 4) >= 0) {
          const code = hexAt(source, i + 2, 4);
          if (code === 0x1b) i = Math.max(i + 6, endOfColour(source, i + 6));
          else {
            keep(code, i);
            i += 6;
          }
        } else if (next === 120 && hexAt(source, i + 2, 2) >= 0) {
          const code = hexAt(source, i + 2, 2);
          if (code === 0x1b) i = Math.max(i + 4, endOfColour(source, i + 4));
          else {
            if (code < 128) keep(code, i);
            i += 4;
          }
        } else i++;
        break;
      }
      case 38: {
        const end = semicolonAfter(source, i);
        const code = end > 0 ? entities[source.slice(i + 1, end).toLowerCase()] : undefined;
        if (code === undefined) keep(c, i++);
        else {
          keep(code, i);
          i = end + 1;
        }
        break;
      }
      case 27: {
        // Escape sequences: skip to the final letter, a short way only.
        let j = i + 1;
        if (source.charCodeAt(j) === 91) {
          j++;
          while (j < i + 24 && source.charCodeAt(j) < 64) j++;
          j++;
        }
        i = j;
        break;
      }
      case 91: {
        const end = endOfColour(source, i);
        if (end > 0) i = end;
        else keep(c, i++);
        break;
      }
      case 62: // a mail's or a forum's quotation mark
        if (isLineStart(source, i)) i++;
        else keep(c, i++);
        break;
      default: // pytest puts an E before each line of the error
        if (isLineStart(source, i) && source.charCodeAt(i + 1) === 32 && source.charCodeAt(i + 2) === 32) i++;
        else keep(c, i++);
    }
  }
  at[size] = n;
  const parts: string[] = [];
  for (let from = 0; from < size; from += 8192) {
    parts.push(String.fromCharCode.apply(null, codes.subarray(from, Math.min(size, from + 8192)) as unknown as number[]));
  }
  return { text: parts.join(''), at, source };
}

/** The same treatment for the words of a rule. */
export const squeeze = (text: string): string => viewOf(text).text;

/** Whether the characters `i - 1` and `i` of the view were neighbours in the text. */
export const isJoined = (view: View, i: number): boolean => i > 0 && i < view.text.length && view.at[i] === (view.at[i - 1] as number) + 1;

/**
 * A value as the paste wrote it, capitals included, made of the view's own characters: what the view drops (line breaks,
 * quotes, blanks) is not in it, so a hostile text cannot put a second line into a command that guidance fills with it.
 */
export function written(view: View, from: number, to: number): string {
  let value = '';
  for (let i = from; i < to; i++) {
    const character = view.source[view.at[i] as number] as string;
    value += character.toLowerCase() === view.text[i] ? character : (view.text[i] as string);
  }
  return value;
}

/** Longest stretch that a hit may light. */
export const longestSpan = 160;

/** The stretch of the masked text behind `from`..`to` of the view, at most 160 characters. */
export function spanOf(view: View, from: number, to: number): Span {
  const start = view.at[from] as number;
  const end = to > from ? (view.at[to - 1] as number) + 1 : start;
  return { from: start, to: Math.min(end, start + longestSpan) };
}
