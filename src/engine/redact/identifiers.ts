/** Identifiers, and which of them name a secret. */
import { ALNUM, DIGIT, LOWER, UPPER, classOf } from './chars.ts';
import type { CompiledName } from './compile.ts';
import type { ParsedName, Walk } from './walk.ts';

/** Identifiers and values that are remembered in one text. */
export const MOST_REMEMBERED = 1000;

/** What an identifier names; each is looked at once. */
export function parse(walk: Walk, identifier: string): ParsedName | null {
  const known = walk.parsed.get(identifier);
  if (known !== undefined) return known;
  const result = readIdentifier(walk, identifier);
  if (walk.parsed.size < MOST_REMEMBERED) walk.parsed.set(identifier, result);
  return result;
}

function readIdentifier(walk: Walk, identifier: string): ParsedName | null {
  const { kb } = walk;
  const words = splitWords(identifier);
  let tails = 0;
  while (words.length > 1 && tails < 2 && (kb.nameTails.has(words.at(-1)!) || /^\d{1,4}$/.test(words.at(-1)!))) {
    words.pop();
    tails++;
  }
  const last = words.at(-1);
  const list = last === undefined ? undefined : kb.names.get(last) ?? glued(walk, last);
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
function glued(walk: Walk, word: string): readonly CompiledName[] | undefined {
  const end = /(apikey|password|passwd|secretkey|accesskey|authtoken|accesstoken)$/.exec(word)?.[1];
  if (end === undefined) return undefined;
  return walk.kb.names.get(end.endsWith('token') ? 'token' : end === 'secretkey' ? 'apikey' : end);
}

/** `OPENAI_API_KEY`, `xApiKey`, `X-API-Key`, `openai.api_key` in lower-case words. */
export function splitWords(name: string): string[] {
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
