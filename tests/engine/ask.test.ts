/** Which question is asked: the one that splits best at the least effort, and none where none would help. */
import { describe, expect, test } from 'vitest';
import { chooseQuestion, mostQuestions } from '../../src/engine/ask.ts';
import { applyAnswers, effectsOf } from '../../src/engine/effects.ts';
import type { Answers, Evidence, Fact } from '../../src/engine/types.ts';
import type { Effect, Kb, Question } from '../../src/kb/define.ts';
import { causeIds, questionIds, type CauseId, type ProviderId, type QuestionId } from '../../src/kb/ids.ts';

const a = 'key-invalid';
const b = 'credit-exhausted';
const c = 'rate-limit';
const scores = (given: Partial<Record<CauseId, number>>): Map<CauseId, number> => new Map(Object.entries(given) as [CauseId, number][]);

const occurs = Object.fromEntries(causeIds.map((id) => [id, id === 'bot-unresponsive' ? ['midjourney'] : 'everywhere']));
const frequency = Object.fromEntries(causeIds.map((id) => [id, 'sometimes']));

type Draft = Partial<Omit<Question, 'answers'>> & { answers: Record<string, Effect> };
type Questions = Partial<Record<QuestionId, Draft>>;
const kbOf = (questions: Questions): Kb =>
  ({ occurs, frequency, questions: Object.fromEntries(Object.entries(questions).map(([id, draft]) => [id, { id, effort: 'look', ...draft }])) }) as unknown as Kb;
const silent: Pick<Evidence, 'hits' | 'facts'> = { hits: [], facts: [] };
const understood: Pick<Evidence, 'hits' | 'facts'> = { hits: [{ rule: 'openai/x', from: 0, to: 1, args: {} }], facts: [] };
const showing = (kind: Fact['kind']): Pick<Evidence, 'hits' | 'facts'> => ({ ...understood, facts: [{ kind, value: '', from: 0, to: 1 }] });
const asked = (questions: Questions, given: Map<CauseId, number>, answers: Answers = {}, provider: ProviderId = 'openai', evidence = silent) =>
  chooseQuestion(kbOf(questions), given, answers, provider, evidence);

const splits = { yes: { only: [a] }, no: { rulesOut: [a] } } as const;
const leans = { yes: { likely: [a] }, no: { unlikely: [a] } } as const;
const says = { provider: 'openai' } as const;

describe('the question', () => {
  test.each<[string, Questions, Map<CauseId, number>, QuestionId | null]>([
    ['is none where there is none', {}, scores({ [a]: 1, [b]: 1 }), null],
    ['is none where one cause is left', { 'ever-worked': { answers: splits } }, scores({ [a]: 1 }), null],
    ['is none where no cause is left', { 'ever-worked': { answers: splits } }, scores({}), null],
    ['is none whose answers change nothing', { 'ever-worked': { answers: { yes: {}, no: {} } } }, scores({ [a]: 1, [b]: 1 }), null],
    ['is none whose answers all say the same', { 'ever-worked': { answers: { yes: { likely: [a] }, no: { likely: [a] } } } }, scores({ [a]: 1, [b]: 1 }), null],
    ['is none that speaks of other causes', { 'ever-worked': { answers: { yes: { likely: ['cors'] }, no: { unlikely: ['cors'] } } } }, scores({ [a]: 1, [b]: 1 }), null],
    ['is none that has one answer', { 'ever-worked': { answers: { yes: { rulesOut: ['cors'] } } } }, scores({ [a]: 1, [b]: 1 }), null],
    ['is none that no cause left could answer', { 'ever-worked': { answers: { yes: { only: ['cors'] }, no: { only: ['timeout'] } } } }, scores({ [a]: 1, [b]: 1 }), null],
    ['is none where all but certain is certain', { 'ever-worked': { answers: splits } }, scores({ [a]: 1000, [b]: 1 }), null],
    ['splits rather than leans', { 'ever-worked': { answers: leans }, 'one-or-many': { answers: splits } }, scores({ [a]: 1, [b]: 1 }), 'one-or-many'],
    ['halves rather than takes one off', { 'ever-worked': { answers: splits }, 'one-or-many': { answers: { yes: { only: [a, b] }, no: { rulesOut: [a, b] } } } }, scores({ [a]: 1, [b]: 1, [c]: 1, cors: 1 }), 'one-or-many'],
    ['is the easier of two that split alike', { 'ever-worked': { effort: 'try', answers: splits }, 'one-or-many': { answers: splits } }, scores({ [a]: 1, [b]: 1 }), 'one-or-many'],
    ['is the first of two that are alike', { 'ever-worked': { answers: splits }, 'one-or-many': { answers: splits } }, scores({ [a]: 1, [b]: 1 }), 'ever-worked'],
    ['needs a command where it splits clearly better', { 'ever-worked': { answers: leans }, 'one-or-many': { effort: 'try', answers: splits } }, scores({ [a]: 1, [b]: 1 }), 'one-or-many'],
    ['names every answer', { 'ever-worked': { answers: splits } }, scores({ [a]: 1, [b]: 1 }), 'ever-worked'],
  ])('%s', (_, questions, given, expected) => {
    expect(asked(questions, given)?.id ?? null).toBe(expected);
  });

  test('lists its answers in their order', () => {
    expect(asked({ 'ever-worked': { answers: splits } }, scores({ [a]: 1, [b]: 1 }))?.answers).toEqual(['yes', 'no']);
  });

  test('does not come twice, even where the person could not tell', () => {
    expect(asked({ 'ever-worked': { answers: splits } }, scores({ [a]: 1, [b]: 1 }), { 'ever-worked': 'cannot-tell' })).toBeNull();
  });

  const lookups = questionIds.filter((id) => id !== 'which-provider' && id !== 'billing-shows');
  const many: Questions = Object.fromEntries([...lookups, 'billing-shows' as const].map((id) => [id, { answers: splits }]));
  const given = (told: number, skipped: number): Answers => Object.fromEntries(lookups.slice(0, told + skipped).map((id, i) => [id, i < told ? 'yes' : 'cannot-tell']));

  test.each<[number, number, boolean]>([
    [0, 0, true],
    [mostQuestions - 1, 0, true],
    [mostQuestions, 0, false],
    [0, mostQuestions - 1, true],
    [0, mostQuestions, false],
    // What the person could not tell does not use up what they can.
    [mostQuestions - 1, mostQuestions - 1, true],
    [mostQuestions, mostQuestions - 1, false],
  ])('after %i answers and %i times "I can’t tell": %s', (told, skipped, more) => {
    expect(asked(many, scores({ [a]: 1, [b]: 1 }), given(told, skipped)) !== null).toBe(more);
  });

  test('is worth less where most people give the same answer', () => {
    const rare: Questions = { 'ever-worked': { answers: { yes: { only: [a] }, no: { usual: true } } }, 'one-or-many': { answers: { yes: { only: [a] }, no: {} } } };
    expect(asked(rare, scores({ [a]: 1, [b]: 1 }))?.id).toBe('one-or-many');
  });

  test('is not expected to be answered by those whom no answer fits well', () => {
    const strained: Questions = { 'ever-worked': { answers: { yes: { only: [a, b], unlikely: [b] }, no: { only: [c] } } }, 'one-or-many': { answers: splits } };
    expect(asked(strained, scores({ [a]: 1, [b]: 1 }))?.id).toBe('one-or-many');
  });
});

describe('a question has its place', () => {
  const both = scores({ [a]: 1, [b]: 1 });
  const also: Questions = { 'one-or-many': { answers: leans } };

  test('what the person sees comes first, and never where words were found', () => {
    const questions: Questions = { ...also, 'what-happens': { opens: true, answers: leans }, 'ever-worked': { answers: splits } };
    expect(asked(questions, both)?.id).toBe('what-happens');
    expect(asked(questions, both, { 'what-happens': 'yes' })?.id).toBe('ever-worked');
    expect(asked(questions, both, {}, 'openai', understood)?.id).toBe('ever-worked');
  });

  test('about words is asked only after the answer that says that they are there', () => {
    const questions: Questions = { ...also, 'refused-words': { after: { 'what-happens': ['key-refused'] }, answers: splits } };
    expect(asked(questions, both)?.id).toBe('one-or-many');
    expect(asked(questions, both, { 'what-happens': 'nothing-useful' })?.id).toBe('one-or-many');
    expect(asked(questions, both, { 'what-happens': 'key-refused' })?.id).toBe('refused-words');
  });

  test('is not asked for what the text shows', () => {
    const questions: Questions = { ...also, 'status-shown': { unless: ['status'], answers: splits } };
    expect(asked(questions, both, {}, 'openai', showing('status'))?.id).toBe('one-or-many');
    expect(asked(questions, both, {}, 'openai', showing('model'))?.id).toBe('status-shown');
  });

  test('is not asked where its nouns do not exist', () => {
    const questions: Questions = { ...also, 'key-state': { notAt: ['midjourney'], answers: splits }, 'info-answers': { at: ['midjourney'], effort: 'try', answers: splits } };
    expect(asked(questions, both, {}, 'openai')?.id).toBe('key-state');
    expect(asked(questions, both, {}, 'midjourney')?.id).toBe('info-answers');
  });

  test('does not offer an answer that cannot be true at this provider', () => {
    const questions: Questions = { 'failed-words': { answers: { yes: { only: [a] }, no: { rulesOut: [a] }, silent: { only: ['bot-unresponsive'] } } } };
    expect(asked(questions, both, {}, 'openai')?.answers).toEqual(['yes', 'no']);
    expect(asked(questions, both, {}, 'midjourney')?.answers).toEqual(['yes', 'no', 'silent']);
  });

  test('is not asked where one answer is left', () => {
    expect(asked({ 'failed-words': { answers: { yes: { only: [a] }, silent: { only: ['bot-unresponsive'] } } } }, both)).toBeNull();
  });
});

describe('whose key it is', () => {
  const questions: Questions = {
    'which-provider': { answers: { openai: says, gemini: { provider: 'gemini' }, other: { asks: 'which-other' } } },
    'which-other': { answers: { midjourney: { provider: 'midjourney' }, none: { provider: 'unknown' } } },
    'ever-worked': { answers: splits },
  };
  const many = scores(Object.fromEntries(['key-invalid', 'credit-exhausted', 'rate-limit', 'cors', 'timeout', 'overloaded', 'server-error'].map((id) => [id, 1])));

  test('comes first where many causes are left and nobody knows', () => {
    expect(asked(questions, many, {}, 'unknown')?.id).toBe('which-provider');
  });

  test('is narrowed down where an answer says how', () => {
    expect(asked(questions, many, { 'which-provider': 'other' }, 'unknown')?.id).toBe('which-other');
    expect(asked(questions, many, { 'which-provider': 'other', 'which-other': 'none' }, 'unknown')?.id).toBe('ever-worked');
    expect(asked(questions, many, { 'which-provider': 'cannot-tell' }, 'unknown')?.id).toBe('ever-worked');
  });

  test('is not asked where it is known, or where the person has said that it is none of these', () => {
    expect(asked(questions, many, {}, 'openai')?.id).toBe('ever-worked');
    expect(chooseQuestion(kbOf(questions), many, {}, 'unknown', silent, true)?.id).toBe('ever-worked');
  });

  test('is not asked where few causes are left, or where words say what is wrong: it splits none', () => {
    expect(asked(questions, scores({ [a]: 1, [b]: 1 }), {}, 'unknown')?.id).toBe('ever-worked');
    expect(asked(questions, many, {}, 'unknown', understood)?.id).toBe('ever-worked');
  });

  test('does not use up the answers', () => {
    const told = Object.fromEntries(questionIds.filter((id) => !['which-provider', 'which-other', 'ever-worked'].includes(id)).slice(0, mostQuestions - 1).map((id) => [id, 'yes']));
    const rest = Object.fromEntries(Object.keys(told).map((id) => [id, { answers: { yes: {}, no: {} } }]));
    expect(asked({ ...questions, ...rest }, many, { 'which-provider': 'other', 'which-other': 'midjourney', ...told }, 'midjourney')?.id).toBe('ever-worked');
  });
});

describe('answers', () => {
  const before = scores({ [a]: 10, [b]: 10, [c]: 10 });
  const after = (effects: readonly Effect[], settled: CauseId | null = null) => {
    const ids = ['ever-worked', 'one-or-many', 'billing-shows'] as const;
    const questions: Questions = Object.fromEntries(effects.map((effect, i) => [ids[i], { answers: { yes: effect } }]));
    return applyAnswers(kbOf(questions), before, Object.fromEntries(effects.map((_, i) => [ids[i], 'yes'])), 'openai', settled);
  };

  test.each<[string, Effect, Partial<Record<CauseId, number>>]>([
    ['that say nothing', {}, { [a]: 10, [b]: 10, [c]: 10 }],
    ['that only name the provider', says, { [a]: 10, [b]: 10, [c]: 10 }],
    ['that leave some', { only: [a, b] }, { [a]: 10, [b]: 10 }],
    ['that rule out one', { rulesOut: [a] }, { [b]: 10, [c]: 10 }],
    ['that lean', { likely: [a], unlikely: [b] }, { [a]: 30, [b]: 3, [c]: 10 }],
    ['that leave some and lean among them', { only: [a, b], likely: [b] }, { [a]: 10, [b]: 30 }],
    ['that lean to one that nothing suggested bring it not in', { likely: ['cors'] }, { [a]: 10, [b]: 10, [c]: 10 }],
    ['that leave one that nothing suggested bring it in, behind', { only: [a, 'cors'] }, { [a]: 10, cors: 0.4 }],
    ['that leave several bring in those that they lean to', { only: [a, 'cors', 'timeout'], likely: ['cors'] }, { [a]: 10, cors: 1.2 }],
    ['that leave none of what was suggested open the field', { only: ['cors'] }, { cors: 0.4 }],
    ['that leave only what cannot be there are a slip', { only: ['bot-unresponsive'] }, { [a]: 1, [b]: 1, [c]: 1 }],
  ])('%s', (_, effect, expected) => {
    const { scores: left } = after([effect]);
    expect([...left.keys()].sort()).toEqual(Object.keys(expected).sort());
    for (const [cause, score] of left) expect(score).toBeCloseTo(expected[cause] as number);
    expect(before.size).toBe(3); // the scores before are somebody else's
  });

  test('of which each rules out what another leaves keep what fits the most of them, in any order', () => {
    const effects: Effect[] = [{ only: [a] }, { only: [b] }, { rulesOut: [c, b] }];
    for (const order of [effects, [...effects].reverse()]) expect([...after(order).scores.keys()]).toEqual([a]);
  });

  test('against what the text proves are named and not counted', () => {
    const { scores: left, contradicted } = after([{ rulesOut: [a] }, { only: [a, b] }], a);
    expect(contradicted).toEqual(['ever-worked']);
    expect([...left.keys()]).toEqual([a, b]);
  });

  test('say by themselves how well they fit', () => {
    expect(Object.fromEntries(after([{ likely: [a] }]).fit)).toEqual({ [a]: 3, [b]: 1, [c]: 1 });
  });

  test('count in the order of the questions, whenever they were given, and only where the question knows them', () => {
    const kb = { questions: { 'ever-worked': { id: 'ever-worked', answers: { yes: says } }, 'one-or-many': { id: 'one-or-many', answers: { no: {} } } } } as unknown as Kb;
    expect([...effectsOf(kb, { 'one-or-many': 'no', 'ever-worked': 'yes' })].map(([id]) => id)).toEqual(['ever-worked', 'one-or-many']);
    expect([...effectsOf(kb, { 'ever-worked': 'cannot-tell', 'curl-result': 'works' })]).toEqual([]);
  });
});
