import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/index.ts';
import { drawJourney, journeyText } from '../../src/i18n/journey.ts';
import { address, markdown, nearest, plain, plainBlocks } from '../../src/i18n/prose.ts';
import { reasonsOf } from '../../src/i18n/reasons.ts';
import { reportMarkdown, reportText, type ReportInput } from '../../src/i18n/report.ts';
import { seconds, slotsOf } from '../../src/i18n/slots.ts';
import type { Inline } from '../../src/kb/guidance.ts';
import { journey, noCredit, pack, tooFast } from './fixtures.ts';

const slots = slotsOf(pack, noCredit);

describe('guidance as text', () => {
  const words: readonly Inline[] = [
    'Ask ',
    { slot: 'provider', name: 'name' },
    ' about ',
    { code: [{ slot: 'hit', name: 'model', or: 'the model' }] },
    ' and ',
    { link: ['the limits'], href: [{ slot: 'provider', name: 'limitsUrl' }] },
  ];
  it('fills slots and drops a link without an address, never its words', () => {
    expect(plain(words, slots)).toBe('Ask OpenAI about gpt-5-mini and the limits');
    expect(markdown(words, slots)).toBe('Ask OpenAI about `gpt-5-mini` and the limits');
    expect(plain(words, slotsOf(pack, null))).toBe('Ask the provider about the model and the limits');
  });
  it('does not let what was read become markup or an address', () => {
    const hit = { provider: {}, hit: { model: '[x](https://evil.example) *y*' } };
    expect(markdown([{ slot: 'hit', name: 'model', or: '' }], hit)).toBe('\\[x\\](https://evil.example) \\*y\\*');
    expect(address(['https://example.com/', { slot: 'hit', name: 'model', or: 'x' }], hit)).toBeNull();
    expect(address(['javascript:alert(1)'], hit)).toBeNull();
  });
  it('takes the nearest runner', () => {
    const commands = [{ runner: 'bash' as const }, { runner: 'powershell' as const }];
    expect(nearest(commands, 'cmd')?.runner).toBe('powershell');
    expect(nearest(commands, 'python')?.runner).toBe('bash');
    expect(nearest([{ runner: 'node' as const }], 'app')?.runner).toBe('node');
  });
  it('leaves out a button without an address', () => {
    const text = plainBlocks(pack.steps['add-credit'].body.all, slots, { runner: 'bash', expect: 'Expect' });
    expect(text).toContain('Open Billing at OpenAI: https://platform.openai.com');
    expect(text).not.toContain('Open the limits');
  });
  it.each([
    ['20', 's', 20],
    ['4.62s', undefined, 4.62],
    ['1m30s', undefined, 90],
    ['500', 'ms', 0.5],
    ['2 hours', undefined, 7200],
    ['soon', undefined, null],
  ])('reads the wait %s %s', (value, unit, expected) => {
    expect(seconds({ kind: 'wait', value, from: 0, to: 0, ...(unit === undefined ? {} : { unit }) })).toBe(expected);
  });
});

describe('the journey', () => {
  it('draws unknown stops by their place and joins program and key while both stand alike', () => {
    const drawn = drawJourney(noCredit.journey);
    expect(drawn.map((s) => [s.id, s.look, s.to])).toEqual([
      ['program+key-read', 'proven', 'solid'],
      ['network', 'proven', 'solid'],
      ['key-accepted', 'proven', 'hollow'],
      ['account', 'passed', 'hollow'],
      ['quota', 'stopped', 'dots'],
      ['request', 'beyond', 'dots'],
      ['answer', 'beyond', null],
    ]);
    expect(journeyText(drawn, en)).toBe(
      '[ok] key set > [ok] network > [ok] key known > [? ] account > [STOP] credit and rate > [--] request > [--] answer',
    );
  });
  it('parts program and key where only one is proven', () => {
    const drawn = drawJourney(journey({ program: 'proven', 'key-read': 'failed' }));
    expect(drawn.slice(0, 2).map((s) => [s.id, s.look])).toEqual([['program', 'proven'], ['key-read', 'stopped']]);
  });
  it('shows a gateway only where one is used', () => {
    const used = [...journey({}), { stop: 'gateway' as const, state: 'proven' as const, because: null, rule: null }];
    expect(drawJourney(used).map((s) => s.id)).toContain('gateway');
    expect(drawJourney([...journey({}), { ...used.at(-1)!, state: 'unknown' as const }]).map((s) => s.id)).not.toContain('gateway');
  });
  it('leaves every possible stop open while a question is asked', () => {
    const drawn = drawJourney(journey({}), { possible: ['network', 'quota'] });
    expect(drawn.filter((s) => s.look === 'maybe').map((s) => s.id)).toEqual(['network', 'quota']);
    expect(drawn.find((s) => s.id === 'answer')!.look).toBe('beyond');
  });
  it('is complete once solved, and names what was fixed', () => {
    const drawn = drawJourney(noCredit.journey, { solved: 'quota' });
    expect(drawn.every((s) => s.look === 'proven')).toBe(true);
    expect(drawn.filter((s) => s.fixed).map((s) => s.id)).toEqual(['quota']);
  });
});

describe('reasons', () => {
  it('are numbered as they stand in the text, and the settling one is told', () => {
    expect(reasonsOf(noCredit).map((r) => [r.n, r.rule, r.decides])).toEqual([
      [1, 'key/openai-project', false],
      [2, 'openai-sdk/rate-limit-error', false],
      [3, 'openai/insufficient-quota', true],
    ]);
  });
});

describe('the report', () => {
  const input: ReportInput = {
    pack,
    diagnosis: { ...noCredit, evidence: { ...noCredit.evidence, facts: [...noCredit.evidence.facts, { kind: 'request-id', value: 'req_1', from: 0, to: 0 }, { kind: 'message', value: 'private words', from: 0, to: 0 }] } },
    answers: { 'ever-worked': 'yes', 'status-shown': 'cannot-tell' },
    done: [{ step: 'add-credit', outcome: 'added' }, { step: 'new-key', outcome: 'still-fails' }],
    when: '21 November 2026 at 02:14 CET',
    link: null,
    maskedText: null,
  };
  it('says what was seen, tried and where to send it, and nothing of the text', () => {
    const text = reportText(input, en);
    for (const part of ['Your OpenAI account has no credit left', '02:14 CET', 'Status: 429', '[STOP] credit and rate', 'This decides.', 'Did it ever work? yes', 'I can’t tell', 'Add credit to the organization that pays for this key: Credit is added', 'https://help.openai.com/en/', 'req_1', 'The pasted text and every key.'])
      expect(text).toContain(part);
    expect(text).not.toContain('private words');
    expect(text).not.toContain('invoice-bot');
  });
  it('holds the masked text only when it is given', () => {
    const markdown = reportMarkdown({ ...input, maskedText: 'masked ```\nlines' }, en);
    expect(markdown).toContain('````text\nmasked ```\nlines\n````');
    expect(markdown).not.toContain('The pasted text and every key.');
  });
  it('asks nobody for help once solved', () => {
    expect(reportText({ ...input, solved: true, diagnosis: tooFast }, en)).not.toContain('https://help.openai.com');
  });
});
