/** The built reader gets less of the knowledge than stands in the files, and reads the same. */
import { describe, expect, test } from 'vitest';
import { makeReader, noChoice } from '../../src/engine/diagnose.ts';
import type { Answers } from '../../src/engine/types.ts';
import { checkLink } from '../../src/flow/check-link.ts';
import { fragmentOf, type LinkRecord } from '../../src/flow/link.ts';
import { replay } from '../../src/flow/replay.ts';
import { kbPlugin, trimmed } from '../../src/build/kb-plugin.ts';
import type { Kb } from '../../src/kb/define.ts';
import { kb } from '../../src/kb/index.ts';
import { samples } from '../samples/samples.ts';

/** The module as the build writes it, so that what a literal loses is lost here too. */
const written = await (async (): Promise<{ code: string; kb: Kb }> => {
  const plugin = kbPlugin();
  const load = plugin.load as (id: string) => string | null;
  const code = load(new URL('../../src/kb/index.ts', import.meta.url).pathname);
  if (code === null) throw new Error('the plugin does not know the file of the knowledge');
  // A data address is a module of its own and imports nothing.
  return { code, kb: ((await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)) as { kb: Kb }).kb };
})();

const full = makeReader(kb);
const built = makeReader(written.kb);

test.each(samples)('$name', ({ text }) => {
  expect(built.diagnose(text)).toEqual(full.diagnose(text));
});

test('answers and links lead to the same place', () => {
  const answers: Answers = { 'ever-worked': 'never', 'one-or-many': 'every-call', 'status-shown': 'none' };
  for (const { text } of samples) {
    const diagnosis = full.weigh(full.diagnose(text).evidence, answers, noChoice, null);
    const step = diagnosis.plan[0];
    const done = step === undefined ? [] : [{ step, outcome: 'still-fails' }];
    const record = checkLink(fragmentOf({ diagnosis, answers, choice: noChoice, done })) as LinkRecord;
    expect(replay(record, written.kb, built)).toEqual(replay(record, kb, full));
  }
});

describe('what is left out', () => {
  test('is what only maintainers and guidance read', () => {
    for (const word of ['"source"', '"checked"', '"confusedWith"', 'doc:https', 'thread:https', 'sdk:', 'run:', 'keysUrl']) expect([word, written.code.includes(word)]).toEqual([word, false]);
  });

  test('is no rule, no cause, no question and no step', () => {
    expect(trimmed.rules.length).toBe(kb.rules.length);
    for (const part of ['causes', 'providers', 'questions', 'steps'] as const) expect(Object.keys(written.kb[part])).toEqual(Object.keys(kb[part]));
  });

  test('makes it much smaller than what it was', () => {
    expect(written.code.length).toBeLessThan(JSON.stringify(kb).length * 0.8);
  });
});

test('regular expressions survive being written', () => {
  const patterns = (rules: Kb['rules']): string[] => rules.flatMap((rule) => [rule.when].flat().flatMap((condition) => ('pattern' in condition && condition.pattern !== undefined ? [String(condition.pattern)] : [])));
  expect(patterns(written.kb.rules)).toEqual(patterns(kb.rules));
  expect(patterns(kb.rules).length).toBeGreaterThan(0);
});

test('other files are left as they are', () => {
  const load = kbPlugin().load as (id: string) => string | null;
  expect(load('/somewhere/else/index.ts')).toBeNull();
});
