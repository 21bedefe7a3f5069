/** The normalised view: one sentence reads the same however it was printed, and knows where it stood. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isJoined, spanOf, squeeze, viewOf, written } from '../../src/engine/view.ts';

const sentence = 'Rate limit reached for "gpt-4o": Limit 3, Used 3. Isn\'t it? <see https://example.com/a_b?c=d&e>';
const plain = squeeze(sentence);

test('what is left of a sentence', () => {
  expect(plain).toBe('ratelimitreachedforgpt-4o:limit3,used3.isntit?<seehttps://example.com/a_b?c=d&e>');
});

describe('one sentence reads the same', () => {
  const python = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  const wrap = (text: string, width: number, eol: string): string => (text.match(new RegExp(`.{1,${width}}`, 'g')) as string[]).join(eol);
  test.each<[string, string]>([
    ['in JSON', JSON.stringify(sentence)],
    ['in JSON in JSON', JSON.stringify(JSON.stringify(sentence))],
    ['in JSON four times', JSON.stringify(JSON.stringify(JSON.stringify(JSON.stringify(sentence))))],
    ['in a Python repr', python(sentence)],
    ['in JSON in a Python repr', python(JSON.stringify(sentence))],
    ['with Unicode escapes', sentence.replace(/["'<>&]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)],
    ['with upper-case Unicode escapes', sentence.replace(/["'<>&]/g, (c) => `\\u${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)],
    ['with hexadecimal escapes', sentence.replace(/["'<>]/g, (c) => `\\x${c.charCodeAt(0).toString(16)}`)],
    ['with named entities', sentence.replace(/[&"'<>]/g, (c) => ({ '&': '&amp;', '"': '&quot;', "'": '&apos;', '<': '&lt;', '>': '&gt;' })[c] as string)],
    ['with numbered entities', sentence.replace(/["'<>]/g, (c) => `&#${c.charCodeAt(0)};`)],
    ['with hexadecimal entities', sentence.replace(/["'<>]/g, (c) => `&#x${c.charCodeAt(0).toString(16).toUpperCase()};`)],
    ['with hard blanks', sentence.replaceAll(' ', '&nbsp;')],
    ['in capitals', sentence.toUpperCase()],
    ['in full-width forms', [...sentence].map((c) => (c > ' ' ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : '\u3000')).join('')],
    ['with curly quotes', sentence.replaceAll("'", '\u2019').replace('"', '\u201c').replace('"', '\u201d')],
    ['in backticks', sentence.replaceAll('"', '`')],
    ['broken every 11 characters', wrap(sentence, 11, '\n')],
    ['broken with CRLF', wrap(sentence, 7, '\r\n')],
    ['in a terminal\u2019s frame', wrap(sentence, 20, ' \u2502\n\u2502   ')],
    ['in a table of Markdown', `| ${wrap(sentence, 20, ' |\n| ')} |`],
    ['quoted in a mail', `> ${wrap(sentence, 30, '\n> ')}`],
    ['in pytest\u2019s gutter', `E   ${wrap(sentence, 30, '\nE   ')}`],
    ['coloured', `\u001b[1;31m${sentence.replace('reached', '\u001b[0mreached\u001b[38;5;196m')}\u001b[0m`],
    ['coloured, the escape character lost', `[1;31m${sentence.replace('reached', '[0mreached[31m')}[0m`],
    ['coloured and escaped', `\\u001b[31m${sentence}\\u001b[0m`],
    ['coloured and escaped in hexadecimal', `\\x1b[31m${sentence}\\x1b[39m`],
    ['with zero-width characters', [...sentence].join('\u200b')],
    ['with soft hyphens and a byte order mark', `\ufeff${sentence.replace('reached', 'rea\u00adched')}`],
    ['with line breaks escaped', sentence.replaceAll(' ', '\\n')],
    ['with tabs escaped twice', sentence.replaceAll(' ', '\\\\t')],
  ])('%s', (_, text) => {
    expect(viewOf(text).text).toBe(plain);
  });
});

test.each<[string, string]>([
  ['a > b', 'a>b'], // a comparison, no mail
  ['->', '->'],
  ['Error', 'error'], // no gutter without two blanks
  ['E: x', 'e:x'],
  ['E  x', 'x'],
  ['ab E  x', 'abex'],
  ['a[0]', 'a[0]'],
  ['[401]', '[401]'],
  ['[m]', '[m]'],
  ['[12345678901234567m', '[12345678901234567m'], // no colour is that long
  ['R&D; more', 'r&d;more'],
  ['a & b', 'a&b'],
  ['&unknown;', '&unknown;'],
  ['\\u00', 'u00'],
  ['\\uZZZZ', 'uzzzz'],
  ['\\', ''],
  ['&', '&'],
  ['\u001b', ''],
  ['\u001b[', ''],
  ['\u5bc6\u94a5\u65e0\u6548', '\u5bc6\u94a5\u65e0\u6548'],
  ['caf\u00e9 \ud83d\ude00', 'caf\u00e9\ud83d\ude00'],
])('%j reads %j', (text, expected) => {
  expect(viewOf(text).text).toBe(expected);
});

describe('places', () => {
  test('every character knows where it stood', () => {
    const source = '\u001b[31mRate \\"limit\\" &lt;3';
    const view = viewOf(source);
    const at = (character: string): string => source.slice(view.at[view.text.indexOf(character)] as number).slice(0, 4);
    expect([at('r'), at('l'), at('<'), at('3')]).toEqual(['Rate', 'limi', '&lt;', '3']);
    expect(view.at[view.text.length]).toBe(source.length);
  });

  test('a hit lights what the paste wrote, wraps and escapes included', () => {
    const source = 'x: Rate\n   limit "reached" y';
    const view = viewOf(source);
    const from = view.text.indexOf('rate');
    const { from: a, to: b } = spanOf(view, from, from + 'ratelimitreached'.length);
    expect(source.slice(a, b)).toBe('Rate\n   limit "reached');
  });

  test('a hit is at most 160 characters long', () => {
    const view = viewOf('a'.repeat(500));
    expect(spanOf(view, 10, 490)).toEqual({ from: 10, to: 170 });
    expect(spanOf(view, 490, 500)).toEqual({ from: 490, to: 500 });
  });

  test('a value is given as it was written, without what could break out of a command', () => {
    const whole = (source: string): string => {
      const view = viewOf(source);
      return written(view, 0, view.text.length);
    };
    expect(whole('GPT-4o')).toBe('GPT-4o');
    expect(whole('gpt-\n  4o')).toBe('gpt-4o');
    expect(whole('x"; rm -rf `y`')).toBe('x;rm-rfy');
    expect(whole('a\\nb\\u0022c\\u0041')).toBe('abca');
    expect(whole('a\u2028b\u001b[31mc')).toBe('abc');
    expect(whole('&lt;T&gt;')).toBe('<T>');
    expect(whole('\uff27\uff30\uff34')).toBe('gpt');
    expect(whole('a\uff3cb\\u005cc')).toBe('abc');
  });

  test('neighbours are told from characters that a blank, a quote or a break parted', () => {
    const view = viewOf('ab c"d\\ne');
    expect([0, 1, 2, 3, 4, 5].map((i) => isJoined(view, i))).toEqual([false, true, false, false, false, false]);
  });
});

test('whatever the text, places rise, stay inside, and nothing is left that the view takes away', () => {
  const pieces = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\\u001b', '\\x1b', '\\u', '&#x', '&', ';', '\u001b[', '31', 'm', '\n> ', '\nE  ', '\\', '\uff21', '\uff3c', '\\u005c'));
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const source = parts.join('');
      const { text, at } = viewOf(source);
      expect(at[text.length]).toBe(source.length);
      for (let i = 1; i <= text.length; i++) expect(at[i] as number).toBeGreaterThan(at[i - 1] as number);
      expect(text).not.toMatch(/[\0- A-Z"'`|\\\x7f\u200b\u2018\u2019]/);
    }),
    { numRuns: 1000 },
  );
});

test('a text longer than one piece is put together whole', () => {
  const long = 'abcdefgh'.repeat(5000);
  expect(viewOf(long).text).toBe(long);
});
