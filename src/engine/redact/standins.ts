/** Values that stand for "no value" or "put yours here". */
import { looksRandom } from './chars.ts';
import { MOST_REMEMBERED, splitWords } from './identifiers.ts';
import type { Walk } from './walk.ts';

/** Whether a value stands for "no value" or "put yours here"; each is looked at once. */
export function isPlaceholder(walk: Walk, lower: string, raw: string): boolean {
  if (lower === '') return false;
  const known = walk.standIns.get(raw);
  if (known !== undefined) return known;
  const result = readsAsPlaceholder(walk, lower, raw);
  if (walk.standIns.size < MOST_REMEMBERED) walk.standIns.set(raw, result);
  return result;
}

function readsAsPlaceholder(walk: Walk, lower: string, raw: string): boolean {
  if (walk.kb.placeholders.has(lower)) return true;
  if (/^<[^<>]{1,60}>$/.test(raw) || /^\[[A-Z_ -]{3,40}\]$/.test(raw)) return !looksRandom(raw);
  if (/^(?:x|X|\*|\.|-|_|0|#)+$/.test(raw)) return true;
  return isTemplateText(walk, raw);
}

/** `your-api-key`, `ADD_YOUR_KEY_HERE`, `INSERT_…`: words, one of which only templates use. */
export function isTemplateText(walk: Walk, raw: string): boolean {
  if (raw.length > 64 || looksRandom(raw) || /\d[^\d]*\d/.test(raw)) return false;
  const words = splitWords(raw.replace(/[^A-Za-z0-9_.$-]+/g, '_'));
  if (words.length === 0) return false;
  let hits = 0;
  for (const word of words) if (walk.kb.placeholderWords.has(word)) hits++;
  return hits >= 2 || (hits === 1 && (words.length === 1 || walk.kb.placeholderWords.has(words[0]!)));
}

/** `foo-bar`: what documentation puts where a password belongs. Three words and more may be a passphrase. */
export function isTwoWords(raw: string): boolean {
  return /^[a-z]{3,12}-[a-z]{3,12}$/.test(raw);
}
