/**
 * Message templates: an emitter's own sentence with typed slots. They are not compiled to regular expressions: the
 * literal parts are searched one after another with `indexOf` inside a window, which is linear whatever the text.
 */
import { isJoined, squeeze, type View } from './view.ts';

/** How far the parts of one message may lie apart, in characters of the view. */
const windowSize = 2048;

interface SlotType {
  allows: (code: number) => boolean;
  most: number;
}

const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isWord = (c: number): boolean => isDigit(c) || (c >= 97 && c <= 122) || c === 95;
const among = (chars: string): ((c: number) => boolean) => {
  const codes = new Set([...chars].map((ch) => ch.charCodeAt(0)));
  return (c) => codes.has(c);
};
const dotted = among('.-/:@');
const numeric = among('.,_');
const dated = among('0123456789abcdefghijklmnopqrstuvwxyz:.,()/+-');
const masked = among('.-…*[]<>/:');

/** Slots by name. A name that is also a fact's kind becomes that fact. */
const slotTypes: Readonly<Record<string, SlotType>> = {
  n: { allows: (c) => isDigit(c) || numeric(c), most: 24 },
  limit: { allows: (c) => isDigit(c) || numeric(c), most: 24 },
  used: { allows: (c) => isDigit(c) || numeric(c), most: 24 },
  requested: { allows: (c) => isDigit(c) || numeric(c), most: 24 },
  status: { allows: isDigit, most: 3 },
  wait: { allows: (c) => isDigit(c) || among('.hmsd')(c), most: 24 },
  reset: { allows: dated, most: 48 },
  model: { allows: (c) => isWord(c) || dotted(c), most: 120 },
  host: { allows: (c) => isWord(c) || dotted(c), most: 120 },
  path: { allows: (c) => isWord(c) || dotted(c), most: 200 },
  header: { allows: (c) => isWord(c) || c === 45, most: 60 },
  variable: { allows: isWord, most: 60 },
  class: { allows: isWord, most: 80 },
  id: { allows: (c) => isWord(c) || masked(c), most: 200 },
  name: { allows: (c) => c !== 123 && c !== 125, most: 100 },
  any: { allows: () => true, most: 400 },
};

export interface Template {
  /** Literal parts in view form; slots stand between them, before the first or after the last. */
  literals: readonly string[];
  /** `slots[i]` follows `literals[i]`; null where the template ends. A `+` at its end: anything may follow the value. */
  slots: readonly (string | null)[];
  /** One word in capitals, such as `ENOTFOUND`: it must stand in capitals, so that "were not found" is none. */
  capitals: boolean;
  /** Index of the literal that is searched first: the longest. */
  anchor: number;
}

export interface TemplateMatch {
  /** In characters of the view, half-open. */
  from: number;
  to: number;
  /** Slot name → its stretch in the view. */
  args: Readonly<Record<string, readonly [number, number]>>;
}

/**
 * @param text e.g. `Rate limit reached for {model} … Limit {limit}, Used {used}`; `…` stands for {any}
 * @throws where a slot is unknown, two slots touch, or no literal is left
 */
export function parseTemplate(text: string): Template {
  const literals: string[] = [];
  const slots: (string | null)[] = [];
  const pieces = text.replaceAll('…', '{any}').split(/\{([a-z]+)\}/);
  for (let i = 0; i < pieces.length; i += 2) {
    const literal = squeeze(pieces[i] as string);
    const slot = pieces[i + 1] ?? null;
    if (slot !== null && !(slot in slotTypes)) throw new Error(`unknown slot {${slot}} in "${text}"`);
    if (literal === '' && slot === 'any' && slots.length > 0) {
      slots[slots.length - 1] += '+'; // `{model} …`: the name, then anything
      continue;
    }
    if (literal === '' && i > 0 && slot !== null) throw new Error(`two slots touch in "${text}"`);
    if (literal === '' && i > 0) break;
    if (literal === '' && slot !== null) throw new Error(`"${text}" begins with a slot`);
    literals.push(literal);
    slots.push(slot);
  }
  let anchor = 0;
  literals.forEach((literal, i) => {
    if (literal.length > (literals[anchor] as string).length) anchor = i;
  });
  if ((literals[anchor] ?? '') === '') throw new Error(`"${text}" has no words`);
  return { literals, slots, anchor, capitals: /^[A-Z][A-Z0-9_]{3,}$/.test(text) };
}

export const anchorOf = (template: Template): string => template.literals[template.anchor] as string;

/** End of the slot's value in `from`..`to`, or -1 where what stands there is none. */
function valueEnd(view: View, from: number, to: number, slot: string): number {
  if (slot.endsWith('+')) {
    const end = Math.min(to, runEnd(view, from, slot.slice(0, -1)));
    return end > from && to - end <= (slotTypes['any'] as SlotType).most ? end : -1;
  }
  const type = slotTypes[slot] as SlotType;
  if (to - from > type.most || (to === from && slot !== 'any')) return -1;
  if (slot !== 'any') for (let i = from; i < to; i++) if (!type.allows(view.text.charCodeAt(i))) return -1;
  return to;
}

const bare = (slot: string): string => (slot.endsWith('+') ? slot.slice(0, -1) : slot);

/** Length of the run that the last slot takes: as long as its alphabet and the word last. */
function runEnd(view: View, from: number, slot: string): number {
  const type = slotTypes[slot] as SlotType;
  let i = from;
  while (i < view.text.length && i - from < type.most && type.allows(view.text.charCodeAt(i)) && (i === from || isJoined(view, i))) i++;
  return i;
}

/** A word that ends the template must end in the text too: `gpt-4` is not found in `gpt-4o`. */
const endsWord = (view: View, to: number): boolean =>
  !isWord(view.text.charCodeAt(to - 1)) || !isWord(view.text.charCodeAt(to)) || !isJoined(view, to);
const startsWord = (view: View, from: number, literal: string): boolean =>
  // A whole sentence is itself wherever it begins: apps glue it to a status or to their own words.
  from === 0 || literal.length >= 18 || !isWord(view.text.charCodeAt(from)) || !isWord(view.text.charCodeAt(from - 1)) || !isJoined(view, from);

function isCapital(view: View, at: number, literal: string): boolean {
  for (let i = at; i < at + literal.length; i++) {
    const code = view.source.charCodeAt(view.at[i] as number);
    if (code >= 97 && code <= 122) return false;
  }
  return true;
}

/** @param at where the template's anchor stands in the view */
export function matchTemplate(view: View, template: Template, at: number): TemplateMatch | null {
  const { literals, slots, anchor } = template;
  const args: Record<string, readonly [number, number]> = {};
  // backwards from the anchor
  let from = at;
  for (let k = anchor - 1; k >= 0; k--) {
    const literal = literals[k] as string;
    const left = Math.max(0, from - windowSize);
    const found = view.text.slice(left, from).lastIndexOf(literal);
    if (found < 0) return null;
    const end = left + found + literal.length;
    const slot = slots[k] as string;
    const last = valueEnd(view, end, from, slot);
    if (last < 0) return null;
    args[bare(slot)] = [end, last];
    from = left + found;
  }
  if (!startsWord(view, from, literals[0] as string)) return null;
  if (template.capitals && !isCapital(view, at, literals[anchor] as string)) return null;
  // forwards
  let to = at + (literals[anchor] as string).length;
  for (let k = anchor + 1; k < literals.length; k++) {
    const literal = literals[k] as string;
    const found = view.text.slice(to, to + windowSize).indexOf(literal);
    if (found < 0) return null;
    const slot = slots[k - 1] as string;
    const last = valueEnd(view, to, to + found, slot);
    if (last < 0) return null;
    args[bare(slot)] = [to, last];
    to += found + literal.length;
  }
  const last = slots[literals.length - 1];
  if (last !== null && last !== undefined) {
    const end = runEnd(view, to, bare(last));
    if (end === to && last !== 'any') return null;
    args[bare(last)] = [to, end];
    to = end;
  } else if (!endsWord(view, to)) return null;
  return { from, to, args };
}
