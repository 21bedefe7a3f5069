/**
 * What printing leaves around words: colour codes of terminals, entities of web pages, frames. None of it
 * is part of a name or of a value.
 */
import { DIGIT, classOf, isFrame } from './chars.ts';

/** Longest list of numbers in a colour code. */
const LONGEST_COLOUR = 16;
/** Longest entity that is undone: `&amp;quot;`. */
const LONGEST_ENTITY = 10;

const entities: Readonly<Record<string, string>> = {
  quot: '"', apos: "'", lt: '<', gt: '>', amp: '&', nbsp: ' ', '#34': '"', '#39': "'", '#x22': '"', '#x27': "'", '#x2F': '/', '#60': '<', '#62': '>', '#96': '`',
};

/** Ways to write the escape character down. */
const escapes = ['\\u001b', '\\u001B', '\\x1b', '\\x1B', '\\033', '\\e'];

/** End of the colour code that begins at `from`, with its escape character, printed or lost; else `from`. */
export function colourEnd(text: string, from: number): number {
  let p = from;
  const code = text.charCodeAt(from);
  if (code === 27) p++;
  else if (code === 92) {
    const escape = escapes.find((one) => text.startsWith(one, from));
    if (escape === undefined) return from;
    p += escape.length;
  } else if (code !== 91) return from;
  if (text.charCodeAt(p) !== 91) return from;
  const escaped = p > from;
  const numbers = ++p;
  while (p < numbers + LONGEST_COLOUR && isColourPart(text.charCodeAt(p))) p++;
  return text.charCodeAt(p) === 109 && (escaped || p > numbers) ? p + 1 : from;
}

/** Over all colour codes that begin at `from`. */
export function skipColours(text: string, from: number): number {
  let p = from;
  for (let next = colourEnd(text, p); next > p; next = colourEnd(text, p)) p = next;
  return p;
}

/** Where the colour code begins that ends at `to`; else `to`. */
export function colourStart(text: string, to: number): number {
  if (text.charCodeAt(to - 1) !== 109) return to;
  let p = to - 1;
  while (p > to - LONGEST_COLOUR && isColourPart(text.charCodeAt(p - 1))) p--;
  if (text.charCodeAt(p - 1) !== 91) return to;
  const bracket = p - 1;
  if (text.charCodeAt(bracket - 1) === 27) return bracket - 1;
  const escape = escapes.find((one) => text.startsWith(one, bracket - one.length));
  if (escape !== undefined) return bracket - escape.length;
  return p < to - 1 ? bracket : to;
}

function isColourPart(code: number): boolean {
  return (classOf(code) & DIGIT) !== 0 || code === 59;
}

/** What the entity at `from` stands for and where it ends, escaped once more or not. */
export function entityAt(text: string, from: number): { char: string; to: number } | null {
  if (text.charCodeAt(from) !== 38) return null;
  const end = text.slice(from, from + LONGEST_ENTITY).indexOf(';');
  if (end < 0) return null;
  const char = entities[text.slice(from + 1, from + end)];
  if (char === undefined) return null;
  const to = from + end + 1;
  if (char === '&') {
    const rest = text.slice(to, to + LONGEST_ENTITY);
    const inner = rest.indexOf(';');
    const twice = inner > 0 ? entities[rest.slice(0, inner)] : undefined;
    if (twice !== undefined) return { char: twice, to: to + inner + 1 };
  }
  return { char, to };
}

/** The entity that ends at `to`, with where it begins. */
export function entityBefore(text: string, to: number): { char: string; from: number } | null {
  if (text.charCodeAt(to - 1) !== 59) return null;
  for (let p = to - 4; p >= 0 && p > to - 2 - LONGEST_ENTITY; p--) {
    if (text.charCodeAt(p) !== 38) continue;
    const found = entityAt(text, p);
    if (found?.to !== to) return null;
    return { char: found.char, from: p };
  }
  return null;
}

/** `text` as it is read: without colours, entities undone. */
export function unwrapped(text: string): string {
  if (!/[&[]/.test(text)) return text;
  let result = '';
  let p = 0;
  while (p < text.length) {
    const colour = colourEnd(text, p);
    if (colour > p) {
      p = colour;
      continue;
    }
    const entity = entityAt(text, p);
    result += entity ? entity.char : text.charAt(p);
    p = entity ? entity.to : p + 1;
  }
  return result;
}

/** Over blanks, frames and colours on one line. */
export function skipFrame(text: string, from: number, most: number): number {
  let p = from;
  while (p < from + most) {
    const code = text.charCodeAt(p);
    if (code === 32 || code === 9 || isFrame(code)) p++;
    else {
      const colour = colourEnd(text, p);
      if (colour === p) break;
      p = colour;
    }
  }
  return p;
}
