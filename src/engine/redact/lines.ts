/** Where lines, words and blanks begin and end. */
import { BLANK, BREAK, LOWER, SPACE, UPPER, classOf } from './chars.ts';
import { unwrapped } from './wraps.ts';

export function blanksEnd(text: string, from: number, most: number): number {
  let p = from;
  while (p < from + most && classOf(text.charCodeAt(p)) & BLANK) p++;
  return p;
}

export function lineEnd(text: string, from: number, most: number): number {
  let p = from;
  const limit = Math.min(text.length, from + most);
  while (p < limit && !(classOf(text.charCodeAt(p)) & BREAK)) {
    if (text.charCodeAt(p) === 92 && /[nr]/.test(text.charAt(p + 1))) break;
    p++;
  }
  return p;
}

/** Where the line begins that `from` is in, at most `most` back. */
export function lineStart(text: string, from: number, most: number): number {
  let p = from;
  const limit = Math.max(0, from - most);
  while (p > limit && text.charCodeAt(p - 1) !== 10) p--;
  return p;
}

/** Over one line break with its indentation and gutter; `from` where none stands. */
export function skipBreak(text: string, from: number): number {
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

/**
 * Whether a setting's line begins at `from`: before it stand only indentation, `export`, `set`, `ENV`, a list's dash,
 * a gutter, a prompt or a logger's prefix.
 */
export function opensLine(text: string, from: number): boolean {
  const before = text.charCodeAt(from - 1);
  if (before === 10 || from === 0) return true;
  if (before === 34 || before === 39 || before === 40 || before === 44 || before === 46) return false;
  const lead = unwrapped(text.slice(lineStart(text, from, 40), from)).trim();
  if (lead === '') return true;
  const word = /(?:^|\s)(?:export|set|ENV|-)$/.exec(lead);
  const rest = word ? lead.slice(0, word.index).trim() : lead;
  return rest === '' || /[\]>$#%|\u2500-\u259f]$|(?:^|[\s|[])(?:DEBUG|INFO|WARN|WARNING|ERROR|FATAL|TRACE):?$/i.test(rest);
}

/** The word before the blanks before `from`, lower case; '' where none stands. */
export function wordBefore(text: string, from: number): string {
  let to = from;
  while (to > from - 4 && classOf(text.charCodeAt(to - 1)) & SPACE) to--;
  if (to === from) return '';
  let p = to;
  while (p > to - 15 && classOf(text.charCodeAt(p - 1)) & (LOWER | UPPER)) p--;
  return text.slice(p, to).toLowerCase();
}

/** End of the word before the blank, hyphen or wrapped line before `from`; `from` where none stands. */
export function leadEnd(text: string, from: number): number {
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
