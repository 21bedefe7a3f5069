/** What holds for any text: the reader never fails, its places lie in the masked text, and its answer obeys the contract. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeReader } from '../../src/engine/diagnose.ts';
import type { Diagnosis } from '../../src/engine/types.ts';
import { squeeze } from '../../src/engine/view.ts';
import { factKinds } from '../../src/kb/define.ts';
import { causeIds, providerIds, questionIds, stepIds } from '../../src/kb/ids.ts';
import { kb } from '../../src/kb/index.ts';
import { samples } from '../samples/samples.ts';

const reader = makeReader(kb);
const ruleIds = new Set<string>(kb.rules.map((rule) => rule.id));
const proofs = new Set<string>(kb.rules.filter((rule) => rule.weight === 'proof' && rule.causes.length === 1).map((rule) => rule.id));

/** All that a diagnosis promises to whoever shows it. */
function expectContract(diagnosis: Diagnosis): void {
  const { provider, verdict, cause, candidates, question, journey, plan, ranked, alsoSeen, evidence, redaction } = diagnosis;
  const masked = redaction?.text ?? '';
  const inside = ({ from, to }: { from: number; to: number }): boolean => Number.isInteger(from) && Number.isInteger(to) && 0 <= from && from <= to && to <= masked.length;

  expect(providerIds).toContain(provider);
  expect(['sure', 'ask', 'none']).toContain(verdict);
  expect(cause !== null).toBe(verdict === 'sure');
  expect(candidates.length).toBeLessThanOrEqual(5);
  expect(new Set(candidates).size).toBe(candidates.length);
  for (const id of [...candidates, ...alsoSeen, ...ranked.map((one) => one.cause)]) expect(causeIds).toContain(id);
  if (verdict === 'sure') expect(candidates).toEqual([cause]);
  if (verdict === 'none') expect(candidates).toEqual([]);
  if (verdict === 'ask') expect(candidates.length).toBeGreaterThan(0);
  expect(candidates).not.toContain('none');
  if (verdict !== 'ask') expect(question).toBeNull();
  if (question !== null) {
    expect(questionIds).toContain(question.id);
    // Answers that nobody can give any more are left out; two at least are there.
    expect(Object.keys(kb.questions[question.id].answers)).toEqual(expect.arrayContaining([...question.answers]));
    expect(question.answers.length).toBeGreaterThan(1);
  }
  expect(plan.every((id) => stepIds.includes(id))).toBe(true);
  expect(plan.length > 0).toBe(verdict === 'sure');
  expect(journey.filter(({ state }) => state === 'failed').map(({ stop }) => stop)).toEqual(cause === null ? [] : [kb.causes[cause].stop].filter((stop) => stop !== null));
  for (const { because } of journey) if (because !== null) expect(evidence.facts[because]).toBeDefined();

  for (const hit of evidence.hits) {
    expect(inside(hit)).toBe(true);
    expect(hit.to - hit.from).toBeLessThanOrEqual(160);
    expect(ruleIds).toContain(hit.rule);
    // What is an argument stood in the masked text, so no secret is in it.
    for (const value of Object.values(hit.args)) expect(typeof value).toBe('string');
  }
  expect(new Set(evidence.hits.map((hit) => hit.rule)).size).toBe(evidence.hits.length);
  expect(evidence.hits.map((hit) => hit.from)).toEqual(evidence.hits.map((hit) => hit.from).sort((a, b) => a - b));
  for (const fact of evidence.facts) {
    expect(factKinds).toContain(fact.kind);
    expect(inside(fact)).toBe(true);
    expect(fact.to - fact.from).toBeLessThanOrEqual(160);
  }
  for (const key of evidence.keys) expect(inside(key)).toBe(true);
  let end = 0;
  for (const mask of redaction?.masks ?? []) {
    expect(inside(mask)).toBe(true);
    expect(mask.from).toBeGreaterThanOrEqual(end);
    end = mask.to;
  }
  // The page gets it through `postMessage`.
  expect(structuredClone(diagnosis)).toEqual(diagnosis);
}

/** Pieces of samples, cut anywhere: halves of words, of escapes, of keys. */
const fragment = fc.tuple(fc.constantFrom(...samples.map(({ text }) => text)), fc.nat(), fc.integer({ min: 1, max: 400 })).map(([text, at, length]) => {
  const from = at % Math.max(1, text.length);
  return text.slice(from, from + length);
});
const glue = fc.constantFrom('', ' ', '\n', '\r\n', '\\n', '"', "'", '{', '}', ': ', '=', '\u001b[31m', '\u200b', '\ud83d', '\0', '&quot;', '\\u0022', 'sk-', '401', 'Bearer ');
const mix = fc.array(fc.oneof(fragment, glue, fc.string({ unit: 'binary', maxLength: 40 })), { maxLength: 20 }).map((parts) => parts.join(''));

test('a fact is lit where it stands: its stretch holds its value', () => {
  // A wait is read into seconds, a provider is concluded from what is lit.
  const lost = samples.flatMap(({ name, text }) => {
    const { evidence, redaction } = reader.diagnose(text);
    return evidence.facts
      .filter(({ kind }) => kind !== 'wait' && kind !== 'provider')
      .filter(({ value, from, to }) => !squeeze(redaction?.text.slice(from, to) ?? '').includes(squeeze(value.slice(0, 120))))
      .map(({ kind, value, from, to }) => `${name}: ${kind} ${value} at ${JSON.stringify(redaction?.text.slice(from, to))}`);
  });
  expect(lost).toEqual([]);
});

describe('any text is answered within the contract', () => {
  test('random Unicode, lone surrogates and control characters included', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => expectContract(reader.diagnose(text))), { numRuns: 400 });
  });

  test('mixes of pieces of samples', () => {
    fc.assert(fc.property(mix, (text) => expectContract(reader.diagnose(text))), { numRuns: 800 });
  });

  test('every sample, and every sample cut off', () => {
    for (const { text } of samples) {
      expectContract(reader.diagnose(text));
      expectContract(reader.diagnose(text.slice(0, text.length >> 1)));
      expectContract(reader.diagnose(text.slice(text.length >> 1)));
    }
  });

  test('one piece many times over', () => {
    fc.assert(fc.property(fc.oneof(fragment, glue, fc.string({ unit: 'binary', minLength: 1, maxLength: 8 })), fc.integer({ min: 100, max: 2000 }), (piece, times) => expectContract(reader.diagnose(piece.slice(0, 60).repeat(times)))), { numRuns: 40 });
  });

  test.each<[string, string]>([
    ['nothing', ''],
    ['blanks', ' \n\t '.repeat(5000)],
    ['one character', 'x'],
    ['a million characters without a break', 'a'.repeat(1_000_000)],
    ['deep nesting', `${'{"error":'.repeat(20_000)}1${'}'.repeat(20_000)}`],
    ['backslashes', '\\'.repeat(200_000)],
    ['half a surrogate', '\ud83d'.repeat(10_000)],
    ['entities without an end', '&'.repeat(100_000)],
    ['statuses', 'status: 429 '.repeat(20_000)],
    ['the language’s own names', '"code":"constructor","type":"__proto__","model":"toString"'],
  ])('%s', (_, text) => {
    expectContract(reader.diagnose(text));
  });
});

test('the same text gives the same answer, whatever was read before', () => {
  fc.assert(
    fc.property(mix, mix, (text, other) => {
      const first = reader.diagnose(text);
      reader.diagnose(other);
      expect(reader.diagnose(text)).toEqual(first);
      expect(makeReaderOnce().diagnose(text)).toEqual(first);
    }),
    { numRuns: 60 },
  );
});
let other: ReturnType<typeof makeReader> | null = null;
/** A second reader: what one keeps between two texts, the other has not seen. */
const makeReaderOnce = (): ReturnType<typeof makeReader> => (other ??= makeReader(kb));

test('weighing the evidence again without an answer changes nothing', () => {
  for (const { text } of samples) {
    const { evidence, redaction, ...rest } = reader.diagnose(text);
    const { evidence: _, redaction: __, ...again } = reader.weigh(evidence, {}, { provider: null, cause: null }, redaction);
    expect(again).toEqual(rest);
  }
});

describe('noise around', () => {
  const log = fc.constantFrom(
    '2026-11-20T08:14:11.002Z INFO  [worker-3] job 8812 queued',
    '[08:14:12] GET /healthz 200 in 3 ms',
    'DEBUG cache miss for user profile, loading from disk',
    '    at processTicksAndRejections (node:internal/process/task_queues:95:5)',
    '  File "/srv/app/main.py", line 57, in <module>',
    'npm warn deprecated glob@7.2.3: older versions are not supported',
    'Compiling 14 modules… done in 812 ms',
    '',
    '---',
    '> build completed',
    'batch 17/90: 512 rows written, 0 skipped',
    '$ make run',
    'INFO:     127.0.0.1:51234 - "POST /api/chat" 200 OK',
    'Traceback (most recent call last):',
    '✓ 231 tests passed',
    'total 48\ndrwxr-xr-x  6 app app 4096 Nov 20 08:14 src',
  );
  const noise = fc.array(log, { maxLength: 60 }).map((lines) => lines.join('\n'));
  /** Samples whose cause rests on a proof: it leads by words alone. */
  const proven = samples.map((sample) => ({ sample, diagnosis: reader.diagnose(sample.text) })).filter(({ diagnosis }) => diagnosis.verdict === 'sure' && diagnosis.evidence.hits.some((hit) => proofs.has(hit.rule)));

  test('there are enough samples to tell', () => {
    expect(proven.length).toBeGreaterThan(50);
  });

  test('does not change what is proven', () => {
    fc.assert(
      fc.property(fc.constantFrom(...proven), noise, noise, ({ sample, diagnosis }, above, below) => {
        const { verdict, cause, provider } = reader.diagnose(`${above}\n${sample.text}\n${below}`);
        expect([sample.name, verdict, cause, provider]).toEqual([sample.name, 'sure', diagnosis.cause, diagnosis.provider]);
      }),
      { numRuns: 600 },
    );
  });

  test('alone is nobody’s failure', () => {
    fc.assert(
      fc.property(noise, (text) => {
        expect(reader.diagnose(text)).toMatchObject({ verdict: text.trim() === '' ? 'ask' : 'none', provider: 'unknown' });
      }),
      { numRuns: 200 },
    );
  });
});
