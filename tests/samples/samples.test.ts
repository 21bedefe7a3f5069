/**
 * Every sample against every rule. A hit says what its rule must find; a counter-sample holds the rule's own words, or
 * the same status of the same provider, and says why the rule must stay silent.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { makeReader } from '../../src/engine/diagnose.ts';
import { causeIds, providerIds } from '../../src/kb/ids.ts';
import { kb } from '../../src/kb/index.ts';
import { defects, samples, spoken } from './samples.ts';

const reader = makeReader(kb);
const records = fileURLToPath(new URL('../clients/records/', import.meta.url));

test('every rule has a hit and a counter-sample', () => {
  const lacking = kb.rules.flatMap(({ id }) => (['hit', 'miss'] as const).filter((kind) => !samples.some((s) => s.kind === kind && s.rule === id)).map((kind) => `${kind} ${id}`));
  expect(lacking).toEqual([]);
});

test('every sample is of a rule that exists', () => {
  const known = new Set(kb.rules.map((rule) => rule.id));
  expect(samples.filter((sample) => !known.has(sample.rule)).map((sample) => sample.name)).toEqual([]);
});

test('every known defect is a sample', () => {
  for (const name of Object.keys(defects)) expect(samples.map((sample) => sample.name)).toContain(name);
});

describe.each(samples)('$name', (sample) => {
  const diagnosis = reader.diagnose(sample.text);
  const { evidence, redaction } = diagnosis;
  const hit = evidence.hits.find((h) => h.rule === sample.rule);

  test('names a source, a provider and a cause that exist', () => {
    expect(sample.source).toMatch(/^(?:run:[a-z-]+\/[a-z0-9-]+\.txt|sdk:\S+@\S+:\S+|doc:https:\/\/\S+|thread:https:\/\/\S+)$/);
    expect(providerIds).toContain(sample.provider);
    expect([...causeIds, 'ask']).toContain(sample.cause);
    if (sample.source.startsWith('run:')) expect(existsSync(records + sample.source.slice('run:'.length))).toBe(true);
  });

  test('holds no live key and nobody’s data', () => {
    for (const [key] of sample.text.matchAll(/\b(?:sk|gsk|xai|hf|pplx|AIza|AQ\.|ghp|eyJ)[A-Za-z0-9._-]{20,}/g)) expect(key).toMatch(/EXAMPLE/);
    expect(sample.text).not.toMatch(/sk-[A-Za-z0-9_-]{20,}T3BlbkFJ|sk-ant-[a-z0-9]+-[A-Za-z0-9_-]{93}AA|AIza[\w-]{35}|AQ\.Ab8RN6/);
    expect(sample.text).not.toMatch(/[\w.]+@(?!example\.)[\w-]+\.(?:com|org|net|io|de|cn)\b/);
  });

  if (sample.name in defects) {
    test(`is a known defect: ${defects[sample.name]}`, () => {
      expect((hit !== undefined) === (sample.kind === 'hit') && spoken(diagnosis) === sample.cause, 'it is repaired: delete its entry').toBe(false);
    });
    return;
  }

  if (sample.kind === 'hit') {
    test('the rule hits, inside the masked text', () => {
      expect(evidence.hits.map((h) => h.rule)).toContain(sample.rule);
      expect(hit!.from).toBeGreaterThanOrEqual(0);
      expect(hit!.to).toBeGreaterThan(hit!.from);
      expect(hit!.to).toBeLessThanOrEqual(redaction!.text.length);
    });

    test('the provider is named', () => {
      expect(diagnosis.provider).toBe(sample.provider);
    });
  } else {
    test('the rule stays silent', () => {
      expect(hit).toBeUndefined();
    });
  }

  test('its cause leads and no other is claimed', () => {
    expect(spoken(diagnosis)).toBe(sample.cause);
  });
});
