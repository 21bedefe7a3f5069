/** Message templates: an emitter's sentence with typed slots. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorOf, matchTemplate, parseTemplate } from '../../src/engine/template.ts';
import { viewOf } from '../../src/engine/view.ts';

/** Arguments as the paste wrote them, at the first place that fits; null where none does. */
function read(template: string, text: string): Record<string, string> | null {
  const parsed = parseTemplate(template);
  const view = viewOf(text);
  const anchor = anchorOf(parsed);
  for (let at = view.text.indexOf(anchor); at >= 0; at = view.text.indexOf(anchor, at + 1)) {
    const match = matchTemplate(view, parsed, at);
    if (match !== null) return Object.fromEntries(Object.entries(match.args).map(([name, [from, to]]) => [name, view.text.slice(from, to)]));
  }
  return null;
}

describe('a template that cannot be tried is refused', () => {
  test.each([
    ['The {colour} key', /unknown slot \{colour\}/],
    ['{model} does not exist', /begins with a slot/],
    ['model {model}{id}', /two slots touch/],
    ['model {model} "{id}"', /two slots touch/], // quotes are not in the view
    ['', /no words/],
    ['"\' `', /no words/],
  ])('%s', (template, message) => {
    expect(() => parseTemplate(template)).toThrow(message);
  });
});

test('the longest literal is searched first', () => {
  expect(anchorOf(parseTemplate('Limit {limit}, and you have Used {used}.'))).toBe(',andyouhaveused');
});

describe('what is found', () => {
  test.each<[template: string, text: string, args: Record<string, string> | null]>([
    // literal words
    ['Incorrect API key provided', 'Error: incorrect api key\nprovided: x', {}],
    ['Incorrect API key provided', 'Incorrect API key', null],
    // slots
    ['The model {model} does not exist', 'The model `gpt-4o-mini-2024-07-18` does not exist', { model: 'gpt-4o-mini-2024-07-18' }],
    ['The model {model} does not exist', 'The model "models/gemini-1.5-pro:free" does not exist', { model: 'models/gemini-1.5-pro:free' }],
    ['The model {model} does not exist', 'The model does not exist', null],
    ['The model {model} does not exist', `The model ${'x'.repeat(120)} does not exist`, { model: 'x'.repeat(120) }],
    ['The model {model} does not exist', `The model ${'x'.repeat(121)} does not exist`, null],
    ['The model {model} does not exist', 'The model (beta) does not exist', null],
    ['Limit {limit}, Used {used}, Requested {requested}', 'Limit 30,000, Used 29_000, Requested 1.5', { limit: '30,000', used: '29_000', requested: '1.5' }],
    ['Limit {limit}, Used {used}', 'Limit ten, Used 3', null],
    ['status {status}.', 'Status 429.', { status: '429' }],
    ['status {status}.', 'Status 4290.', null],
    // a slot at the end takes what belongs to it
    ['try again in {wait}', 'Please try again in 6m0s. Visit us', { wait: '6m0s.' }],
    ['try again in {wait}', 'Please try again in', null],
    ['try again in {wait}', 'Please try again in a while', null],
    ['for model {model}', 'for model gpt-4o and more', { model: 'gpt-4o' }],
    ['quota metric {name}', 'quota metric Generate Content', { name: 'generate' }],
    // … is anything, within a window
    ['Rate limit reached for {model} … Limit {limit}', 'Rate limit reached for gpt-4o in organization org-x on tokens: Limit 3', { model: 'gpt-4o', limit: '3' }],
    ['begins … ends', `begins ${'x '.repeat(400)} ends`, { any: 'x'.repeat(400) }],
    ['begins … ends', `begins ${'x '.repeat(401)} ends`, null],
    ['begins … ends', `begins ends`, { any: '' }],
    // words end where they end in the text
    ['use gpt-4', 'use gpt-4o', null],
    ['use gpt-4', 'use gpt-4', {}],
    ['use gpt-4', 'use gpt-4 or another', {}],
    ['use gpt-4', 'use "gpt-4"o', {}],
    ['rate limit', 'karate limit', null],
    ['rate limit', 'ka rate limit', {}],
    // a whole sentence is itself wherever it begins
    ['your credit balance is too low', '400Your credit balance is too low', {}],
    // one word in capitals stands in capitals
    ['ENOTFOUND', 'getaddrinfo ENOTFOUND api.openai.com', {}],
    ['ENOTFOUND', 'the files were not found', null],
    ['ENOTFOUND', 'getaddrinfo enotfound', null],
    ['Not Found', 'not found', {}],
    // the second of two places
    ['the model {model} is gone', 'the model (a) is gone; the model b is gone', { model: 'b' }],
  ])('%s in %j', (template, text, args) => {
    expect(read(template, text)).toEqual(args);
  });

  test('all of it from the first word to the last', () => {
    const text = 'xx Rate limit reached for gpt-4o: Limit 3, Used 3. yy';
    const view = viewOf(text);
    const parsed = parseTemplate('Rate limit reached for {model}: Limit {limit}, Used {used}');
    const match = matchTemplate(view, parsed, view.text.indexOf(anchorOf(parsed)));
    expect(view.text.slice(match?.from, match?.to)).toBe('ratelimitreachedforgpt-4o:limit3,used3.');
  });
});

test('whatever stands around and between, a filled template gives back its arguments', () => {
  const model = fc.stringMatching(/^[a-z][a-z0-9.-]{0,40}[a-z0-9]$/);
  const number = fc.stringMatching(/^[1-9][0-9]{0,8}$/);
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), model, number, number, fc.string({ maxLength: 60 }), (before, name, limit, used, after) => {
      const text = `${before} Rate limit reached for ${name} on requests per min. Limit: ${limit} / min. Current: ${used} / min. ${after}`;
      expect(read('Rate limit reached for {model} on requests per min. Limit: {limit} / min. Current: {used} / min', text)).toEqual({ model: name, limit, used });
    }),
    { numRuns: 500 },
  );
});

test('parts that lie further apart than one message are not one message', () => {
  expect(read('Limit {any} Used', `Limit ${'a'.repeat(390)} Used`)).not.toBeNull();
  expect(read('Limit {any} Used', `Limit ${'a'.repeat(3000)} Used`)).toBeNull();
});
