/** The reader in a terminal: what scripts and people may rely on. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeReader } from '../../src/engine/diagnose.ts';
import { checkLink } from '../../src/flow/check-link.ts';
import { factKinds } from '../../src/kb/define.ts';
import { causeIds, providerIds, questionIds, stopIds } from '../../src/kb/ids.ts';
import { kb } from '../../src/kb/index.ts';
import { samples } from '../samples/samples.ts';

interface Run {
  code: number | null;
  out: string;
  err: string;
}

/** Through npm, as it is documented: a line that npm adds would break whoever reads the output. */
const diagnose = (args: readonly string[], input: string | null = ''): Promise<Run> =>
  new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', 'diagnose', '--', ...args], { shell: process.platform === 'win32' });
    const run: Run = { code: null, out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (run.out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (run.err += text));
    child.on('error', reject).on('close', (code) => resolve({ ...run, code }));
    child.stdin.on('error', () => {}); // a usage error closes it before it is read
    child.stdin.end(input ?? '');
  });

const patience = { timeout: 60_000 };
const sampleOf = (name: string) => {
  const sample = samples.find((one) => one.name === name);
  if (sample === undefined) throw new Error(`no sample ${name}`);
  return sample;
};
const credit = sampleOf('openai/hit.no-credit').text;

describe('--jsonl', () => {
  const key = `sk-proj-${'Ab1Cd2Ef3Gh4'.repeat(8)}`;
  const some = samples.filter((_, i) => i % 12 === 0);
  const lines: readonly string[] = [
    ...some.map(({ name, text }) => JSON.stringify({ id: name, text })),
    '{"id": "half", "text": ',
    '',
    '[1, 2]',
    'null',
    '{"id": "no-text"}',
    '{"text": "no id"}',
    '{"id": {"a": 1}, "text": "x"}',
    '{"id": "t", "text": 5}',
    JSON.stringify({ id: 7, text: 'the cat sat on the mat' }),
    JSON.stringify({ id: 'same', text: credit }),
    JSON.stringify({ id: 'same', text: credit }),
    JSON.stringify({ id: 'empty', text: '' }),
    JSON.stringify({ id: 'key', text: `Incorrect API key provided: ${key}. 401`, more: 'fields are allowed' }),
    `${JSON.stringify({ id: 'crlf', text: 'status code 429' })}\r`,
    JSON.stringify({ id: 'unicode', text: '密钥无效 \u2028 \ud83d\ude00 状态码 401' }),
  ];
  let run: Run;
  let answers: Record<string, unknown>[];
  const one = (id: string | number) => answers.find((answer) => answer['id'] === id) as Record<string, never>;

  beforeAll(async () => {
    run = await diagnose(['--jsonl'], `${lines.join('\n')}\n`);
    answers = run.out.split('\n').slice(0, -1).map((line) => JSON.parse(line) as Record<string, unknown>);
  }, 60_000);

  test('exits with 0 and says nothing beside the lines', () => {
    expect([run.code, run.err, run.out.endsWith('}\n')]).toEqual([0, '', true]);
  });

  test('gives a line for a line, in order', () => {
    const ids = lines.map((line) => {
      try {
        const { id, text } = JSON.parse(line) as { id: unknown; text: unknown };
        return (typeof id === 'string' || typeof id === 'number') && typeof text === 'string' ? id : null;
      } catch {
        return null;
      }
    });
    expect(answers.map((answer) => answer['id'])).toEqual(ids);
  });

  test('says in its place what is wrong with a line', () => {
    const broken = answers.filter((answer) => answer['id'] === null);
    expect(broken).toHaveLength(8);
    for (const answer of broken) {
      expect(Object.keys(answer).sort()).toEqual(['error', 'id']);
      expect(answer['error']).toMatch(/\S/);
    }
  });

  test('answers with these fields, and no other', () => {
    for (const answer of answers.filter(({ id }) => id !== null))
      expect(Object.keys(answer)).toEqual(['id', 'provider', 'cause', 'verdict', 'candidates', 'question', 'journey', 'facts', 'hits', 'redacted']);
  });

  test('keeps to the ids and to the masked text', () => {
    interface Answer { provider: never; cause: never; verdict: string; candidates: never[]; question: { id: never; answers: string[] } | null; journey: { stop: never; state: string; because: number | null }[]; facts: { kind: never; value: string; from: number; to: number }[]; hits: { rule: string; from: number; to: number }[]; redacted: string }
    const rules = new Set<string>(kb.rules.map((rule) => rule.id));
    for (const { provider, cause, verdict, candidates, question, journey, facts, hits, redacted } of answers.filter(({ id }) => id !== null) as unknown as Answer[]) {
      expect(providerIds).toContain(provider);
      expect(['sure', 'ask', 'none']).toContain(verdict);
      expect(verdict === 'sure' ? causeIds.includes(cause) : cause === null).toBe(true);
      expect(candidates.length <= 5 && candidates.every((id) => causeIds.includes(id))).toBe(true);
      if (verdict === 'sure') expect(candidates[0]).toBe(cause);
      if (verdict === 'none') expect(candidates).toEqual([]);
      if (question !== null) {
        expect(Object.keys(question)).toEqual(['id', 'answers']);
        expect([verdict, questionIds.includes(question.id), question.answers.length > 1]).toEqual(['ask', true, true]);
      }
      for (const stop of journey) {
        expect(Object.keys(stop)).toEqual(['stop', 'state', 'because']);
        expect([stopIds.includes(stop.stop), ['proven', 'failed', 'unknown'].includes(stop.state), stop.because === null || facts[stop.because] !== undefined]).toEqual([true, true, true]);
      }
      for (const { kind, value, from, to } of facts) expect([factKinds.includes(kind), typeof value, 0 <= from && from <= to && to <= redacted.length]).toEqual([true, 'string', true]);
      for (const hit of hits) {
        expect(Object.keys(hit)).toEqual(['rule', 'from', 'to']);
        expect([rules.has(hit.rule), 0 <= hit.from && hit.from <= hit.to && hit.to <= hit.from + 160 && hit.to <= redacted.length]).toEqual([true, true]);
      }
    }
  });

  test('reads what the page reads', () => {
    const reader = makeReader(kb);
    for (const { name, text } of some) {
      const { provider, verdict, cause, candidates, redaction } = reader.diagnose(text);
      expect([name, one(name)]).toEqual([name, expect.objectContaining({ provider, verdict, cause, candidates, redacted: redaction?.text })]);
    }
  });

  test('masks keys and keeps the rest', () => {
    const { redacted } = one('key') as unknown as { redacted: string };
    expect(redacted).not.toContain(key.slice(8, 20));
    expect(redacted).toMatch(/^Incorrect API key provided: \[.*\]\. 401$/);
    expect((one('unicode') as unknown as { redacted: string }).redacted).toBe('密钥无效 \u2028 \ud83d\ude00 状态码 401');
  });

  test('answers the same twice, and nothing to a text of something else', () => {
    const same = answers.filter(({ id }) => id === 'same');
    expect(same[0]).toEqual(same[1]);
    expect(one(7)).toMatchObject({ verdict: 'none', cause: null, candidates: [], provider: 'unknown' });
  });

  test('of an empty input gives nothing', patience, async () => {
    expect(await diagnose(['--jsonl'], '')).toEqual({ code: 0, out: '', err: '' });
  });

  test('reads a last line without an end', patience, async () => {
    const { out } = await diagnose(['--jsonl'], `${JSON.stringify({ id: 'a', text: 'x' })}\n${JSON.stringify({ id: 'b', text: 'y' })}`);
    expect(out.trimEnd().split('\n').map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(['a', 'b']);
  });
});

describe('one paste', () => {
  const folder = mkdtempSync(join(tmpdir(), 'keytriage-'));
  const file = join(folder, 'error log.txt');
  writeFileSync(file, credit);
  afterAll(() => rmSync(folder, { recursive: true }));

  test('from a file with --json is one object without an id, on one line', patience, async () => {
    const { code, out } = await diagnose(['--json', file]);
    expect(code).toBe(0);
    expect(out.trimEnd()).not.toContain('\n');
    const answer = JSON.parse(out) as object;
    expect(Object.keys(answer)).toEqual(['provider', 'cause', 'verdict', 'candidates', 'question', 'journey', 'facts', 'hits', 'redacted']);
    expect(answer).toMatchObject({ provider: 'openai', cause: 'credit-exhausted', verdict: 'sure', candidates: ['credit-exhausted'] });
  });

  test('for people says the diagnosis, the provider, what to do, how it is known, and a link that opens', patience, async () => {
    const { code, out, err } = await diagnose([], credit);
    expect([code, err]).toEqual([0, '']);
    const [title = '', provider = ''] = out.split('\n');
    expect(title).toMatch(/credit/);
    expect(title).toContain('OpenAI');
    expect(provider).toMatch(/OpenAI$/);
    // Headings, underlined.
    const headings = [...out.matchAll(/\n(.+)\n(-{3,})\n/g)];
    expect(headings.length).toBeGreaterThanOrEqual(3);
    for (const [, heading = '', line = ''] of headings) expect(line.length).toBe(heading.length);
    // Every step of the plan by its number, the reasons by theirs.
    for (let n = 1; n <= kb.causes['credit-exhausted'].steps.length; n++) expect(out).toMatch(new RegExp(`^${n}\\. \\S`, 'm'));
    const fragment = out.trimEnd().split('\n').at(-1) as string;
    expect(checkLink(fragment)).toMatchObject({ l: 'credit-exhausted' });
    expect(out).not.toMatch(/undefined|\[object|\{\{|NaN/);
  });

  test('that leaves it open shows what it may be and the question that tells it', patience, async () => {
    const { out } = await diagnose([], sampleOf('http/hit.401').text);
    expect(out.match(/^- \S/gm)?.length).toBeGreaterThan(1);
    expect(out.match(/^ {2}- \S/gm)?.length).toBeGreaterThan(1);
    expect(out).toMatch(/\?$/m);
  });

  test('of something else says so', patience, async () => {
    const { code, out } = await diagnose([], 'the cat sat on the mat');
    expect(code).toBe(0);
    expect(out.trim().length).toBeGreaterThan(20);
    expect(out).not.toContain('#v1.');
  });
});

describe('a usage error exits with 2, says how it is used, and prints nothing else', () => {
  test.each([[['--yaml']], [['--json', '--jsonl']], [['one.txt', 'two.txt']], [['-x', 'file']]])('%j', patience, async (args) => {
    const { code, out, err } = await diagnose(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/usage: .*--jsonl/);
  });

  test('a file that is not there is named', patience, async () => {
    const { code, out, err } = await diagnose(['--json', 'no/such/file.log']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('no/such/file.log');
  });

  test('--help is none', patience, async () => {
    const { code, out } = await diagnose(['--help']);
    expect(code).toBe(0);
    expect(out).toMatch(/usage: /);
  });
});
