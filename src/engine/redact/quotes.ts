/** Quotes, escaped or not, printed or as entities: where their content begins and ends. */
import { SPACE, classOf } from './chars.ts';
import { colourStart, entityAt, entityBefore } from './wraps.ts';

/** `char` is what closes it, `plain` what it stands for: `"` for `&quot;`. */
export interface Quote {
  open: number;
  char: string;
  plain: string;
  slashes: number;
}

/** Quote at `p`, escaped or not: where its content begins, and what closes it. */
export function quoteAt(text: string, p: number): Quote | null {
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
export function quoteBefore(text: string, p: number): Quote | null {
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
export function quoteEnd(text: string, from: number, quote: Quote, most: number, over: boolean): number {
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

/** A quote in the next 200 characters of the line. */
export function quoteInside(text: string, from: number): boolean {
  for (let p = from; p < from + 200; p++) {
    const code = text.charCodeAt(p);
    if (code === 34 || code === 39 || code === 96) return true;
    if (code === 10 || code !== code) return false;
  }
  return false;
}
