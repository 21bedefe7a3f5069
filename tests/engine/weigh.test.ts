/** How causes are ranked, with three of them: the real knowledge would only hide which rule decides. */
import { describe, expect, test } from 'vitest';
import type { Answers, Choice, Evidence, Fact } from '../../src/engine/types.ts';
import { makeRuleBook, weigh } from '../../src/engine/weigh.ts';
import type { Effect, Kb, Rule, RuleWeight } from '../../src/kb/define.ts';
import type { CauseId, ProviderId, QuestionId, RuleId, StopId } from '../../src/kb/ids.ts';

const cause = (id: CauseId, stop: StopId | null, more: object = {}) => ({ id, stage: 'quota', stop, retry: 'no', steps: ['see-limits', 'write-support'], confusedWith: [], ...more });
const rule = (name: string, causes: readonly CauseId[], weight: RuleWeight, more: Partial<Rule> = {}): Rule =>
  ({ id: `openai/${name}`, causes, weight, when: { text: name }, checked: '2026-11', source: 'doc:https://example.com', ...more }) as Rule;
const question = (id: QuestionId, answers: Record<string, Effect>, effort: 'look' | 'try' = 'look') => ({ id, effort, answers });

const kb = {
  causes: {
    'key-invalid': cause('key-invalid', 'key-accepted'),
    'credit-exhausted': cause('credit-exhausted', 'quota', { stepsAt: { gemini: ['see-balance'] } }),
    'rate-limit': cause('rate-limit', 'quota'),
    none: cause('none', null),
  },
  providers: { openai: { id: 'openai' }, gemini: { id: 'gemini' }, unknown: { id: 'unknown' } },
  frequency: { 'key-invalid': 'often', 'credit-exhausted': 'sometimes', 'rate-limit': 'seldom', none: 'seldom' },
  occurs: { 'key-invalid': 'everywhere', 'credit-exhausted': 'everywhere', 'rate-limit': 'everywhere', none: 'everywhere' },
  questions: {
    'which-provider': question('which-provider', { openai: { provider: 'openai' }, gemini: { provider: 'gemini' }, 'no-ai-service': { only: ['none'] } }),
    'billing-shows': question('billing-shows', { credit: { rulesOut: ['credit-exhausted'] }, none: { only: ['credit-exhausted'] }, 'no-access': {} }),
    'one-or-many': question('one-or-many', { 'every-call': { unlikely: ['rate-limit'], likely: ['key-invalid'] }, 'only-many': { only: ['rate-limit'] } }),
  },
  rules: [
    rule('proof-credit', ['credit-exhausted'], 'proof', { proves: ['network', 'key-accepted'] }),
    rule('proof-rate', ['rate-limit'], 'proof'),
    rule('strong-rate', ['rate-limit'], 'strong'),
    rule('strong-key', ['key-invalid'], 'strong'),
    rule('hint-key', ['key-invalid'], 'hint'),
    rule('hint-rate', ['rate-limit'], 'hint'),
    rule('429', ['rate-limit', 'credit-exhausted'], 'hint', { proves: ['network'] }),
    rule('shared-proof', ['credit-exhausted', 'rate-limit'], 'proof'),
    rule('not-ours', ['none'], 'proof'),
  ],
} as unknown as Kb;
const book = makeRuleBook(kb);

/** Hits in the order of the text. */
const evidence = (names: readonly string[], facts: readonly Fact[] = []): Evidence => ({
  length: 500,
  facts,
  hits: names.map((name, i) => ({ rule: `openai/${name}` as RuleId, from: i * 10, to: i * 10 + 5, args: {} })),
  keys: [],
});
const silent: Evidence = { length: 0, facts: [], hits: [], keys: [] };
const foreign: Evidence = { ...silent, length: 500 };
const shown = (provider: ProviderId): Fact => ({ kind: 'provider', value: provider, from: 0, to: 3 });
const noChoice: Choice = { provider: null, cause: null };
const weighed = (given: Evidence, answers: Answers = {}, choice: Partial<Choice> = {}) => weigh(book, given, answers, { ...noChoice, ...choice });

describe('the verdict', () => {
  test.each<[string, Evidence, Answers, Partial<Choice>, string, CauseId | null]>([
    // the words
    ['one proof', evidence(['proof-credit']), {}, {}, 'sure', 'credit-exhausted'],
    ['one strong word', evidence(['strong-rate']), {}, {}, 'sure', 'rate-limit'],
    ['a hint leaves it open', evidence(['hint-key']), {}, {}, 'ask', null],
    ['hints, however many, leave it open', evidence(['hint-key', 'hint-rate', '429']), {}, {}, 'ask', null],
    ['a shared proof leaves it open', evidence(['shared-proof']), {}, {}, 'ask', null],
    ['a proof beats what is strong, wherever it stands', evidence(['proof-credit', 'strong-rate', 'strong-key']), {}, {}, 'sure', 'credit-exhausted'],
    ['of two proofs the later one: there the work ended', evidence(['proof-credit', 'proof-rate']), {}, {}, 'sure', 'rate-limit'],
    ['and the other way round', evidence(['proof-rate', 'proof-credit']), {}, {}, 'sure', 'credit-exhausted'],
    ['of two strong ones the later one', evidence(['strong-rate', 'strong-key']), {}, {}, 'sure', 'key-invalid'],
    ['words of something else', evidence(['not-ours']), {}, {}, 'none', null],
    ['words of something else beside ours, where nothing shows a provider', evidence(['not-ours', 'proof-credit']), {}, {}, 'none', null],
    ['words of something else beside ours, where a provider is shown', evidence(['not-ours', 'proof-credit'], [shown('openai')]), {}, {}, 'sure', 'credit-exhausted'],
    ['a text without any word of ours', foreign, {}, {}, 'none', null],
    ['a text that only names a provider', { ...foreign, facts: [shown('openai')] }, {}, {}, 'ask', null],
    ['a rule that no longer exists says nothing', evidence(['long-gone']), {}, {}, 'ask', null],
    // answers
    ['no paste, no answer', silent, {}, {}, 'ask', null],
    ['no paste, one cause left', silent, { 'billing-shows': 'none' }, {}, 'sure', 'credit-exhausted'],
    ['no paste, a share that is large enough', silent, { 'billing-shows': 'credit', 'one-or-many': 'every-call' }, {}, 'sure', 'key-invalid'],
    ['not knowing moves nothing', silent, { 'billing-shows': 'cannot-tell' }, {}, 'ask', null],
    ['an answer that says nothing moves nothing', silent, { 'billing-shows': 'no-access' }, {}, 'ask', null],
    ['an answer splits what hints left', evidence(['429']), { 'billing-shows': 'none' }, {}, 'sure', 'credit-exhausted'],
    ['an answer against a proof is outvoted', evidence(['proof-credit']), { 'billing-shows': 'credit' }, {}, 'sure', 'credit-exhausted'],
    ['an answer that leaves nothing opens the field', evidence(['hint-key']), { 'billing-shows': 'none' }, {}, 'sure', 'credit-exhausted'],
    ['no AI service', silent, { 'which-provider': 'no-ai-service' }, {}, 'none', null],
    // the person
    ['the person’s choice beats a proof', evidence(['proof-credit']), {}, { cause: 'key-invalid' }, 'sure', 'key-invalid'],
    ['the person may say that it is none of ours', evidence(['proof-credit']), {}, { cause: 'none' }, 'none', null],
  ])('%s', (_, given, answers, choice, verdict, expected) => {
    const result = weighed(given, answers, choice);
    expect([result.verdict, result.cause]).toEqual([verdict, expected]);
    if (verdict === 'sure') expect(result.candidates).toEqual([expected]);
    if (verdict === 'none') expect(result.candidates).toEqual([]);
    if (verdict !== 'ask') expect(result.question).toBeNull();
  });
});

describe('the ranking', () => {
  test('counts the first cause of a rule more than the next', () => {
    expect(weighed(evidence(['429'])).candidates).toEqual(['rate-limit', 'credit-exhausted']);
    expect(weighed(evidence(['shared-proof'])).candidates).toEqual(['credit-exhausted', 'rate-limit']);
  });

  test('without words follows how often a cause is the reason, then the order of the ids', () => {
    expect(weighed(silent).candidates).toEqual(['key-invalid', 'credit-exhausted', 'rate-limit']);
  });

  test('names the rules behind each cause: its own words first, the strongest, the last; beside strong ones no shared hint', () => {
    const because = (names: readonly string[]) => weighed(evidence(names)).ranked.find((one) => one.cause === 'rate-limit')?.because.map((id) => id.slice('openai/'.length));
    expect(because(['429', 'hint-rate'])).toEqual(['hint-rate', '429']);
    expect(because(['proof-rate', 'shared-proof', 'hint-rate', 'strong-rate', '429'])).toEqual(['proof-rate', 'strong-rate']);
  });

  test('does not depend on the order of answers that do not contradict', () => {
    const one = weighed(evidence(['429']), { 'billing-shows': 'credit', 'one-or-many': 'every-call' });
    const other = weighed(evidence(['429']), { 'one-or-many': 'every-call', 'billing-shows': 'credit' });
    expect(one).toEqual(other);
  });
});

test('an answer that a proof contradicts is named, the others are not', () => {
  expect(weighed(evidence(['proof-credit']), { 'billing-shows': 'credit', 'one-or-many': 'every-call' }).contradicted).toEqual(['billing-shows']);
  expect(weighed(evidence(['429']), { 'billing-shows': 'credit' }).contradicted).toEqual([]);
});

test('other failures that the text proves are listed, hints are not', () => {
  expect(weighed(evidence(['strong-key', 'proof-credit', 'hint-rate'])).alsoSeen).toEqual(['key-invalid']);
  expect(weighed(evidence(['strong-key', 'proof-credit']), {}, { cause: 'key-invalid' }).alsoSeen).toEqual(['credit-exhausted']);
});

describe('the provider', () => {
  test.each<[string, Evidence, Answers, Partial<Choice>, ProviderId]>([
    ['nobody says', silent, {}, {}, 'unknown'],
    ['the text', evidence(['429'], [shown('openai')]), {}, {}, 'openai'],
    ['the person’s answer', silent, { 'which-provider': 'gemini' }, {}, 'gemini'],
    ['the text before the answer', evidence(['429'], [shown('openai')]), { 'which-provider': 'gemini' }, {}, 'openai'],
    ['the choice before all', evidence(['429'], [shown('openai')]), { 'which-provider': 'gemini' }, { provider: 'unknown' }, 'unknown'],
    ['not a provider that we do not know', evidence(['429'], [shown('acme' as ProviderId)]), {}, {}, 'unknown'],
    ['not a name of the language’s own objects', evidence(['429'], [shown('constructor' as ProviderId)]), {}, {}, 'unknown'],
  ])('%s', (_, given, answers, choice, provider) => {
    expect(weighed(given, answers, choice).provider).toBe(provider);
  });

  test('decides the steps', () => {
    expect(weighed(evidence(['proof-credit'], [shown('openai')])).plan).toEqual(['see-limits', 'write-support']);
    expect(weighed(evidence(['proof-credit'], [shown('gemini')])).plan).toEqual(['see-balance']);
    expect(weighed(evidence(['429'])).plan).toEqual([]);
  });
});

describe('the journey', () => {
  const states = (given: Evidence, choice: Partial<Choice> = {}) => Object.fromEntries(weighed(given, {}, choice).journey.map(({ stop, state }) => [stop, state]));

  test('fails at the stop of the cause and proves only what a rule says', () => {
    expect(states(evidence(['proof-credit']))).toEqual({
      program: 'unknown', 'key-read': 'unknown', network: 'proven', 'key-accepted': 'proven', account: 'unknown', quota: 'failed', request: 'unknown', answer: 'unknown',
    });
  });

  test('is open where nothing is known', () => {
    expect(new Set(Object.values(states(silent)))).toEqual(new Set(['unknown']));
  });

  test('shows the failed stop even where a rule would prove it', () => {
    expect(states(evidence(['proof-credit']), { cause: 'key-invalid' })['key-accepted']).toBe('failed');
  });

  test('points at the fact that stands in the words', () => {
    const fact: Fact = { kind: 'code', value: 'insufficient_quota', from: 2, to: 4 };
    const { journey } = weighed(evidence(['proof-credit'], [shown('openai'), fact]));
    for (const { stop, because, rule: by, state } of journey) {
      expect([stop, because === null]).toEqual([stop, state === 'unknown']);
      expect([stop, by]).toEqual([stop, state === 'proven' ? 'openai/proof-credit' : null]);
    }
  });
});
