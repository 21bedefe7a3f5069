import { describe, expect, it } from 'vitest';
import { excerpt, excerptText, windows, type Line, type Row } from '../../src/ui/excerpt.ts';
import type { Reason } from '../../src/i18n/reasons.ts';

const reason = (n: number, from: number, to: number): Reason => ({ n, rule: null, fact: null, spans: [{ from, to }], decides: false });
const lines = (rows: readonly Row[]): Line[] => rows.flatMap((row) => (row.kind === 'line' ? [row] : row.kind === 'fold' ? [...row.lines] : []));
const whole = (rows: readonly Row[]): string => lines(rows).map((l) => l.pieces.map((p) => p.text).join('')).join('\n');

describe('the shown part of the masked text', () => {
  it('cuts lines into plain, marked and masked pieces that add up to the text', () => {
    const text = 'a [key…51] said 401\nend';
    const rows = excerpt(text, [{ from: 2, to: 10 }], [reason(1, 0, 10), reason(2, 16, 19)], 1000);
    expect(whole(rows)).toBe(text);
    expect(lines(rows)[0]!.pieces.map(({ text, mask, reasons, begins, ends }) => ({ text, mask, reasons, begins, ends }))).toEqual([
      { text: 'a ', mask: null, reasons: [1], begins: [1], ends: [] },
      { text: '[key…51]', mask: 0, reasons: [1], begins: [], ends: [1] },
      { text: ' said ', mask: null, reasons: [], begins: [], ends: [] },
      { text: '401', mask: null, reasons: [2], begins: [2], ends: [2] },
    ]);
    expect(lines(rows).map((l) => l.hot)).toEqual([true, false]);
  });

  it('never cuts through a mask', () => {
    const text = `${'x'.repeat(90)}[secret-token…99]${'y'.repeat(90)}`;
    for (let at = 80; at < 120; at += 1)
      for (const { from, to } of windows(text, [{ from: at, to: at + 1 }], [{ from: 90, to: 107 }], 20))
        for (const cut of [from, to]) expect(cut <= 90 || cut >= 107).toBe(true);
    const [line] = lines(excerpt(text, [{ from: 90, to: 107 }], [reason(1, 95, 100)], 1000));
    expect(line!.pieces.filter((p) => p.mask === 0).map((p) => p.text)).toEqual(['[secret-token…99]']);
  });

  it('shows a long text around its evidence and says how much it leaves out', () => {
    const filler = 'no evidence here\n'.repeat(100_000);
    const text = `${filler}HTTP 401\n${filler}`;
    const at = text.indexOf('HTTP');
    const rows = excerpt(text, [], [reason(1, at, at + 8)], 20_000);
    expect(whole(rows)).toContain('HTTP 401');
    expect(whole(rows).length).toBeLessThan(21_000);
    expect(rows[0]!.kind).toBe('gap');
    expect(rows.at(-1)!.kind).toBe('gap');
  });

  it('folds frames from inside libraries, not the person’s own', () => {
    const text = [
      '  File "/app/mine.py", line 3, in run',
      '    client.create()',
      '  File "/v/site-packages/openai/_utils.py", line 1, in wrapper',
      '    return func()',
      '  File "/v/site-packages/httpx/_client.py", line 2, in send',
      '    raise Error()',
      '    ^^^^^^^^^^^^^',
      'Error: 401',
    ].join('\n');
    const rows = excerpt(text, [], [reason(1, text.length - 3, text.length)], 5000);
    const fold = rows.find((row) => row.kind === 'fold')!;
    expect(fold).toMatchObject({ libraries: ['openai', 'httpx'] });
    expect(fold.kind === 'fold' && fold.lines.length).toBe(5);
    expect(rows.map((row) => row.kind)).toEqual(['line', 'line', 'fold', 'line']);
  });

  it('keeps the first and last line of a long stretch without evidence', () => {
    const text = `${Array.from({ length: 40 }, (_, i) => `line ${i}`).join('\n')}\n401`;
    const rows = excerpt(text, [], [reason(1, text.length - 3, text.length)], 5000);
    expect(rows.map((row) => row.kind)).toEqual([...Array(4).fill('line'), 'fold', ...Array(5).fill('line')]);
  });

  it('names masks in the report instead of showing their tokens', () => {
    const text = 'key [sk-proj-…164] failed';
    const rows = excerpt(text, [{ from: 4, to: 18 }], [reason(1, 4, 18)], 5000);
    expect(excerptText(rows, () => 'OpenAI project key', String)).toBe('key [OpenAI project key] failed');
  });
});
