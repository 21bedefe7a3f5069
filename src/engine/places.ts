/** Where the known literals stand in a view: one pass for all rules. */
import type { Compiled } from './compile.ts';
import { isJoined, type View } from './view.ts';

/** Occurrences that are kept of one literal: the first ones and the last ones, so that a long log stays cheap. */
const firstKept = 4;
const lastKept = 8;

export class Places {
  readonly #at = new Map<string, number[]>();

  add(literal: string, place: number): void {
    const there = this.#at.get(literal);
    if (there === undefined) this.#at.set(literal, [place]);
    else {
      // The middle ones of a long log say what the first and the last ones say.
      if (there.length === firstKept + lastKept) there.splice(firstKept, 1);
      there.push(place);
    }
  }

  of(literal: string): readonly number[] {
    return this.#at.get(literal) ?? [];
  }

  literals(): IterableIterator<string> {
    return this.#at.keys();
  }
}

const isWordPart = (c: string | undefined): boolean => c !== undefined && /[a-z0-9_]/.test(c);

/**
 * Whether the sign at `at` stands for itself: a name of its own, and a host that is not a part of another one
 * (`api.openai.com.proxy.example`). Its subdomains are its own; a literal that begins with a dot is nothing else.
 */
export function standsAlone(view: View, literal: string, at: number, isHost: boolean): boolean {
  const { text } = view;
  if (!literal.startsWith('.') && isJoined(view, at)) {
    const before = text[at - 1];
    if (isWordPart(before) || (isHost && before === '-')) return false;
  }
  if (!isHost) return true;
  const end = at + literal.length;
  if (!isJoined(view, end)) return true;
  const after = text[end];
  return !(isWordPart(after) || after === '-' || (after === '.' && isJoined(view, end + 1) && isWordPart(text[end + 1])));
}

export function findPlaces(view: View, compiled: Compiled): Places {
  const places = new Places();
  for (const { alternation, prefixes } of compiled.groups) {
    alternation.lastIndex = 0;
    for (let found = alternation.exec(view.text); found !== null; found = alternation.exec(view.text)) {
      const literal = found[0];
      places.add(literal, found.index);
      for (const shorter of prefixes.get(literal) ?? []) places.add(shorter, found.index);
      // Literals may overlap: the search goes on with the next character, not behind this one.
      alternation.lastIndex = found.index + 1;
    }
  }
  return places;
}
