/**
 * The same words in another wrapping say the same; without their words a rule says nothing. Spans lie in the masked
 * text; texts are cut and blanked at the same places of the raw one.
 */
import { describe, expect, test } from 'vitest';
import { makeReader } from '../../src/engine/diagnose.ts';
import type { Diagnosis, Span } from '../../src/engine/types.ts';
import { kb } from '../../src/kb/index.ts';
import { defects, samples, spoken, type Sample } from './samples.ts';
import { exceptions, noise, wrappings } from './wrappings.ts';

const reader = makeReader(kb);
const hits = samples.filter((sample) => sample.kind === 'hit' && !(sample.name in defects));
const sureHits = hits.filter((sample) => sample.cause !== 'ask' && sample.cause !== 'none');
const causesOf = new Map(kb.rules.map((rule) => [rule.id, rule.causes]));

/** The hits that make the leading cause lead. */
const evidenceFor = ({ evidence, cause }: Diagnosis) => evidence.hits.filter((hit) => causesOf.get(hit.rule)?.length === 1 && causesOf.get(hit.rule)?.[0] === cause);

/** A place of the masked text in the raw one. Inside a mask: its beginning, or its end for the end of a span. */
function rawPlace(raw: string, { redaction }: Diagnosis, place: number, isEnd: boolean): number {
  const { text, masks } = redaction!;
  let kept = 0;
  let rawKept = 0;
  for (const [k, mask] of masks.entries()) {
    if (place <= mask.from) break;
    const start = rawKept + mask.from - kept;
    const after = text.slice(mask.to, masks[k + 1]?.from);
    const end = k === masks.length - 1 ? raw.length - after.length : raw.indexOf(after, start + mask.length);
    if (place < mask.to || (place === mask.to && isEnd)) return place === mask.to || isEnd ? end : start;
    kept = mask.to;
    rawKept = end;
  }
  return rawKept + place - kept;
}

/** The spans that make the leading cause lead, in the raw text. */
const rawEvidence = (raw: string, diagnosis: Diagnosis): Span[] =>
  evidenceFor(diagnosis).map(({ from, to }) => ({ from: rawPlace(raw, diagnosis, from, false), to: rawPlace(raw, diagnosis, to, true) }));

/** What the reader says of the text before, between or after its evidence can repeat itself in a long trace. */
const mostRepeats = 24;

const isExcepted = (wrapping: string, sample: Sample): boolean =>
  exceptions.some((exception) => exception.wrapping === wrapping && (exception.sample === sample.name || exception.sample === `${sample.rule}.*`));

const check = (wrapping: string, sample: Sample, said: string, expected: string): void => {
  // An exception that has become needless is one to delete.
  if (isExcepted(wrapping, sample)) expect(said, `${wrapping}: the exception is needless`).not.toBe(expected);
  else expect(said).toBe(expected);
};

test('the noise says nothing', () => {
  expect(spoken(reader.diagnose(noise))).toBe('none');
});

describe.each(wrappings)('$name', ({ name, wrap }) => {
  test.each(hits)('$name', (sample) => {
    check(name, sample, spoken(reader.diagnose(wrap(sample.text))), sample.cause);
  });
});

describe('cut off after the evidence', () => {
  test.each(sureHits)('$name', (sample) => {
    const end = Math.max(0, ...rawEvidence(sample.text, reader.diagnose(sample.text)).map((span) => span.to));
    // The quotes and brackets that close a value belong to it.
    const closing = /^["'”’)\]}>\\]*/.exec(sample.text.slice(end))?.[0] ?? '';
    check('cut after', sample, spoken(reader.diagnose(sample.text.slice(0, end) + closing)), sample.cause);
  });
});

describe('cut off before the evidence', () => {
  test.each(sureHits)('$name', (sample) => {
    let { text } = sample;
    let diagnosis = reader.diagnose(text);
    for (let i = 0; diagnosis.verdict === 'sure' && diagnosis.cause === sample.cause && i < mostRepeats; i++) {
      text = text.slice(0, Math.min(...rawEvidence(text, diagnosis).map((span) => span.from)));
      diagnosis = reader.diagnose(text);
    }
    check('cut before', sample, diagnosis.verdict === 'sure' ? `sure of ${diagnosis.cause}` : 'open', 'open');
  });
});

describe('with the evidence blanked out', () => {
  test.each(sureHits)('$name', (sample) => {
    let { text } = sample;
    let diagnosis = reader.diagnose(text);
    for (let i = 0; diagnosis.verdict === 'sure' && diagnosis.cause === sample.cause && i < mostRepeats; i++) {
      for (const { from, to } of rawEvidence(text, diagnosis)) text = text.slice(0, from) + text.slice(from, to).replaceAll(/[^\n]/g, ' ') + text.slice(to);
      diagnosis = reader.diagnose(text);
    }
    check('blanked', sample, diagnosis.verdict === 'sure' && diagnosis.cause === sample.cause ? `still sure of ${diagnosis.cause}` : 'not sure of it', 'not sure of it');
  });
});

test('every exception is of a wrapping and a sample that exist', () => {
  const names = new Set([...wrappings.map((wrapping) => wrapping.name), 'cut after', 'cut before', 'blanked']);
  for (const { wrapping, sample } of exceptions) {
    expect(names).toContain(wrapping);
    expect(hits.some((hit) => hit.name === sample || `${hit.rule}.*` === sample)).toBe(true);
  }
});
