import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact } from '../../src/engine/redact.ts';
import { secrets } from '../../src/kb/secrets/index.ts';
import type { Alphabet, KeyShape } from '../../src/kb/secrets/types.ts';

const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const lower = 'abcdefghijklmnopqrstuvwxyz';
const digits = '0123456789';
const characters: Record<Alphabet, string> = {
  alnum: upper + lower + digits,
  base64: upper + lower + digits,
  dotted: upper + lower + digits,
  hex: 'abcdef' + digits,
  lower: lower + digits,
  path: upper + lower + digits,
  token: upper + lower + digits + '-_',
  upper: upper + digits,
};

/** A made-up key of the shape, as long as real ones are. */
function keyOf(shape: KeyShape): fc.Arbitrary<string> {
  const total = shape.lengths.at(-1) ?? shape.prefix.length + 60;
  const body = total - shape.prefix.length;
  return fc
    .array(fc.constantFrom(...characters[shape.alphabet]), { minLength: body, maxLength: body })
    .map((list) => list.join(''))
    .filter((text) => /\d/.test(text) && /^[^-_]/.test(text) && !/(.)\1{4}/.test(text) && !/x{3}/i.test(text))
    .map((text) => {
      const marked = shape.infix === undefined ? text : text.slice(0, 20) + shape.infix + text.slice(20 + shape.infix.length);
      return shape.prefix + marked.slice(0, body);
    });
}

const shapes: readonly KeyShape[] = [...secrets.shapes, ...secrets.patterns].filter(
  (shape) => shape.lengths.length > 0 && shape.kind !== 'account' && shape.prefix.length > 2,
);
const anyKey = fc.constantFrom(...shapes).chain((shape) => keyOf(shape).map((key) => ({ key, shape })));

const surroundings: readonly ((key: string) => string)[] = [
  (key) => key,
  (key) => `The key is ${key} and it fails.`,
  (key) => `OPENAI_API_KEY=${key}\nOPENAI_BASE_URL=https://api.openai.com/v1\n`,
  (key) => `{"headers":{"Authorization":"Bearer ${key}"},"model":"gpt-4o"}`,
  (key) => JSON.stringify(JSON.stringify({ apiKey: key, model: 'gpt-4o' })),
  (key) => `curl -H "x-api-key: ${key}" https://api.anthropic.com/v1/messages`,
  (key) => `https://example.com/v1/models?key=${key}&alt=json`,
  (key) => `Incorrect API key provided: ${key}. You can find your API key at https://platform.openai.com.`,
  (key) => `Illegal header value b'Bearer ${key}\\n'`,
  (key) => `%22Authorization%22%3A%22Bearer%20${key}%22`,
  (key) => `\u001b[31m${key}\u001b[0m`,
  (key) => `const client = new Client("${key}")`,
];

function survivors(key: string, prefix: string, text: string): string[] {
  const secret = key.slice(prefix.length);
  const found: string[] = [];
  for (let at = 0; at + 8 <= secret.length; at++) {
    const run = secret.slice(at, at + 8);
    if (text.includes(run)) found.push(run);
  }
  return found;
}

describe('redact, whatever the text', () => {
  it('lets no key survive, whatever stands around it', () => {
    fc.assert(
      fc.property(anyKey, fc.constantFrom(...surroundings), ({ key, shape }, around) => {
        const { text } = redact(around(key), secrets);
        expect(survivors(key, shape.prefix, text)).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  it('lets no key survive that a terminal wrapped, with a gutter or without', () => {
    const gutters = ['', '  ', '\u2502 ', '    \u2502   ', '| '];
    const long = shapes.filter((shape) => shape.provider !== null && (shape.lengths.at(-1) ?? 0) >= 39);
    fc.assert(
      fc.property(
        fc.constantFrom(...long).chain((shape) => keyOf(shape).map((key) => ({ key, shape }))),
        fc.integer({ min: 34, max: 120 }),
        fc.constantFrom(...gutters),
        fc.constantFrom('Authorization: Bearer ', 'OPENAI_API_KEY=', 'key ', ''),
        ({ key, shape }, width, gutter, lead) => {
          const lines = (lead + key).match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
          fc.pre(lines[0]!.length > lead.length + shape.prefix.length + 6);
          const { text } = redact(lines.map((line) => gutter + line).join('\n') + '\nHTTP/1.1 401 Unauthorized\n', secrets);
          expect(survivors(key, shape.prefix, text)).toEqual([]);
          expect(text).toContain('HTTP/1.1 401 Unauthorized');
        },
      ),
      { numRuns: 500 },
    );
  });

  it('lets no tail survive behind a stray character', () => {
    const strays = ['\u200b', '\ufeff', ' ', '\n', '\u00e9', '\u201c', '\u00a0'];
    const known = shapes.filter((shape) => shape.provider !== null && (shape.lengths.at(-1) ?? 0) >= 39);
    fc.assert(
      fc.property(
        fc.constantFrom(...known).chain((shape) => keyOf(shape).map((key) => ({ key, shape }))),
        fc.constantFrom(...strays),
        fc.double({ min: 0.35, max: 0.8, noNaN: true }),
        fc.constantFrom((key: string) => `api_key = "${key}"`, (key: string) => `key ${key} fails`, (key: string) => key),
        ({ key, shape }, stray, where, around) => {
          const at = Math.max(shape.prefix.length + 7, Math.floor(key.length * where));
          const { text } = redact(around(key.slice(0, at) + stray + key.slice(at)), secrets);
          expect(survivors(key, shape.prefix, text)).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  const pieces = fc.constantFrom(
    'sk-', 'proj-', 'AIza', 'Bearer ', 'Authorization: ', 'api_key', '=', ':', '"', "'", '\\', '\n', ' ', '@', '.', 'com', '/home/', 'dana',
    'Incorrect API key provided: ', '****', '\u2026', '[', ']', '{', '}', '${', 'password', 'token', 'aB3dE5fG7hJ9', '12', '1.2.3.4', '\u200b', '%22',
    'eyJ', '-----BEGIN PRIVATE KEY-----', '-----END', 'https://', 'org-', '<', '>', 'x', '\u2502 ', '\u5bc6\u94a5', 'header value b', 'Basic ',
    'curl -u ', 'Set-Cookie: ', ',', 'value', 'None', 'your-key', ' is invalid', '. You can', 'T3BlbkFJ', '0123456789abcdef0123456789abcdef',
  );
  const mixed = fc.oneof(
    fc.array(pieces, { maxLength: 24 }).map((list) => list.join('')),
    fc.array(fc.oneof({ weight: 4, arbitrary: pieces }, fc.string({ maxLength: 6 })), { maxLength: 20 }).map((list) => list.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(mixed, (raw) => {
        const { text } = redact(raw, secrets);
        expect(redact(text, secrets).text).toBe(text);
      }),
      { numRuns: 4000 },
    );
  });

  it('says of each mask how much it hides', () => {
    fc.assert(
      fc.property(mixed, (raw) => {
        const { text, masks } = redact(raw, secrets);
        const hidden = masks.reduce((sum, mask) => sum + mask.length - (mask.to - mask.from), 0);
        expect(text.length + hidden).toBe(raw.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives spans that lie in the text and cover the mask tokens', () => {
    fc.assert(
      fc.property(mixed, (raw) => {
        const { text, masks, keys } = redact(raw, secrets);
        let last = 0;
        for (const mask of masks) {
          expect(mask.from).toBeGreaterThanOrEqual(last);
          expect(text.slice(mask.from, mask.to)).toMatch(/^\[(?:email|user|address|[^[\]]*\u2026\d+)\]$/);
          last = mask.to;
        }
        for (const key of keys) {
          expect(key.from).toBeGreaterThanOrEqual(0);
          expect(key.to).toBeGreaterThanOrEqual(key.from);
          expect(key.to).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
