/**
 * Slots of the words: `{{provider.name}}` and `{{hit.model|the model}}`. They are taken out before Markdown is parsed
 * and put back into its tree, so that no character of a slot (`_`, `|`, a space in an address) is ever read as Markdown.
 */
import { providerSlots, type ProviderSlot } from '../kb/define.ts';
import type { Slot } from '../kb/guidance.ts';
import { GuidanceError, didYouMean } from './guidance-error.ts';

/** What guidance may quote of a paste, as `{{hit.<name>|…}}`. */
export const hitSlots = [
  'status',
  'code',
  'model',
  'host',
  'limit',
  'used',
  'requested',
  'wait',
  'unit',
  'variable',
  'header',
  'class',
  'path',
  'request-id',
] as const;

// A stand-in is as long as its slot, so that every line and column stays true. Private-use characters are neither
// punctuation nor space: emphasis around a slot and addresses with a slot parse as if a word stood there.
const open = '\uE000';
const close = '\uE002';
const digitBase = 0xe100;
const standIn = /\uE000([\uE100-\uE1FF]+)\uE002/g;
const privateUse = /[\uE000-\uF8FF]/;

/** A text whose slots have been replaced by stand-ins. */
export interface Masked {
  text: string;
  slots: readonly Slot[];
}

/** Takes the slots out; refuses those that no page could fill. */
export const maskSlots = (markdown: string, file: string): Masked => {
  const slots: Slot[] = [];
  const lines = markdown.split('\n').map((line, index) => {
    const refuse = (column: number, reason: string): never => {
      throw new GuidanceError(file, index + 1, column + 1, reason);
    };
    const strange = line.search(privateUse);
    if (strange >= 0) refuse(strange, 'private-use characters are not allowed');
    const masked = line.replace(/\{\{([^{}]*)\}\}/g, (whole, inside: string, column: number) => {
      const slot = readSlot(inside, (reason) => refuse(column, reason));
      const number = slots.push(slot) - 1;
      const digits = String.fromCharCode(digitBase + (number >> 8), digitBase + (number & 255));
      return open + digits.padEnd(whole.length - 2, String.fromCharCode(digitBase)) + close;
    });
    const broken = masked.indexOf('{{');
    if (broken >= 0) refuse(broken, 'a slot is closed on its own line and holds no braces: {{provider.name}}, {{hit.model|the model}}');
    return masked;
  });
  return { text: lines.join('\n'), slots };
};

/** Puts the slots back into a text of the tree. */
export const unmaskSlots = (text: string, slots: readonly Slot[]): (string | Slot)[] => {
  const parts: (string | Slot)[] = [];
  let from = 0;
  for (const match of text.matchAll(standIn)) {
    if (match.index > from) parts.push(text.slice(from, match.index));
    const digits = match[1] ?? '';
    const slot = slots[((digits.charCodeAt(0) - digitBase) << 8) + (digits.charCodeAt(1) - digitBase)];
    if (slot) parts.push(slot);
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
};

/** A slot that holds an address: the only kind that may begin a link. */
export const isAddressSlot = (slot: Slot): boolean => slot.slot === 'provider' && slot.name.endsWith('Url');

/** Every slot in a part of the words, with whether it stands in a link's address. */
export function* slotsIn(part: unknown, inAddress = false): Generator<{ slot: Slot; inAddress: boolean }> {
  if (typeof part !== 'object' || part === null) return;
  if (isSlot(part)) {
    yield { slot: part, inAddress };
    return;
  }
  for (const [key, value] of Object.entries(part)) yield* slotsIn(value, inAddress || key === 'href');
}

const isSlot = (part: object): part is Slot => 'slot' in part && typeof part.slot === 'string' && 'name' in part;

const readSlot = (inside: string, refuse: (reason: string) => never): Slot => {
  const bar = inside.indexOf('|');
  const path = bar < 0 ? inside : inside.slice(0, bar);
  const or = bar < 0 ? null : inside.slice(bar + 1);
  const [kind, name, ...more] = path.split('.');
  if (name === undefined || more.length > 0 || (kind !== 'provider' && kind !== 'hit')) {
    return refuse(`"{{${inside}}}" is no slot: write {{provider.name}} or {{hit.model|the model}}`);
  }
  if (kind === 'provider') {
    if (!isProviderSlot(name)) return refuse(`slot "provider.${name}" is not in define.ts${didYouMean(name, providerSlots)}`);
    if (or !== null) return refuse(`slot "provider.${name}" takes no "|": its generic wording stands in providers/unknown.ts`);
    return { slot: 'provider', name };
  }
  if (!(hitSlots as readonly string[]).includes(name)) {
    return refuse(`slot "hit.${name}" is unknown${didYouMean(name, hitSlots)}`);
  }
  if (or === null || or.trim() === '') {
    return refuse(`slot "hit.${name}" needs the words that stand in where nothing was read: {{hit.${name}|…}}`);
  }
  return { slot: 'hit', name, or };
};

const isProviderSlot = (name: string): name is ProviderSlot => (providerSlots as readonly string[]).includes(name);
