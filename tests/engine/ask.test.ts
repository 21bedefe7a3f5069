/** Which question is asked: the one that splits best at the least effort, and none where none would help. */
import { describe, expect, test } from 'vitest';
import { chooseQuestion, mostQuestions } from '../../src/engine/ask.ts';
import { applyEffect, effectsOf } from '../../src/engine/effects.ts';
import type { Answers } from '../../src/engine/types.ts';
import type { Effect, Kb } from '../../src/kb/define.ts';
import { questionIds, type CauseId, type ProviderId, type QuestionId } from '../../src/kb/ids.ts';

const a = 'key-invalid';
const b = 'credit-exhausted';
const c = 'rate-limit';
const scores = (given: Partial<Record<CauseId, number>>): Map<CauseId, number> => new Map(Object.entries(given) as [CauseId, number][]);

type Questions = Partial<Record<QuestionId, { effort?: 'look' | 'try'; answers: Record<string, Effect> }>>;
const asked = (questions: Questions, given: Map<CauseId, number>, answers: Answers = {}, provider: ProviderId = 'openai') => {
  const full = Object.fromEntries(Object.entries(questions).map(([id, { effort = 'look', answers: effects }]) => [id, { id, effort, answers: effects }]));
  return chooseQuestion({ questions: full } as unknown as Kb, given, answers, provider);
};

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

  test(`is none after ${mostQuestions} answers`, () => {
    const answers = Object.fromEntries(questionIds.slice(0, mostQuestions).map((id) => [id, 'cannot-tell']));
    expect(asked({ 'billing-shows': { answers: splits } }, scores({ [a]: 1, [b]: 1 }), answers)).toBeNull();
  });
});

describe('whose key it is', () => {
  const questions: Questions = { 'which-provider': { answers: { openai: says, gemini: { provider: 'gemini' } } }, 'ever-worked': { answers: splits } };
  const many = scores(Object.fromEntries(['key-invalid', 'credit-exhausted', 'rate-limit', 'cors', 'timeout', 'overloaded', 'server-error'].map((id) => [id, 1])));

  test('comes first where many causes are left and nobody knows', () => {
    expect(asked(questions, many, {}, 'unknown')?.id).toBe('which-provider');
  });

  test('is not asked where it is known', () => {
    expect(asked(questions, many, {}, 'openai')?.id).toBe('ever-worked');
  });

  test('is not asked where few causes are left: it splits none', () => {
    expect(asked(questions, scores({ [a]: 1, [b]: 1 }), {}, 'unknown')?.id).toBe('ever-worked');
  });
});

describe('an answer', () => {
  const before = scores({ [a]: 10, [b]: 10, [c]: 10 });
  test.each<[string, Effect, Partial<Record<CauseId, number>>]>([
    ['that says nothing', {}, { [a]: 10, [b]: 10, [c]: 10 }],
    ['that only names the provider', says, { [a]: 10, [b]: 10, [c]: 10 }],
    ['that leaves some', { only: [a, b] }, { [a]: 10, [b]: 10 }],
    ['that rules out one', { rulesOut: [a] }, { [b]: 10, [c]: 10 }],
    ['that leans', { likely: [a], unlikely: [b] }, { [a]: 30, [b]: 3, [c]: 10 }],
    ['that leaves some and leans among them', { only: [a, b], likely: [b] }, { [a]: 10, [b]: 30 }],
    ['that leaves none', { only: ['cors'] }, {}],
  ])('%s', (_, effect, after) => {
    expect(Object.fromEntries(applyEffect(before, effect))).toEqual(after);
    expect(before.size).toBe(3); // the scores before are somebody else's
  });

  test('counts in the order of the questions, whenever it was given, and only where the question knows it', () => {
    const kb = { questions: { 'ever-worked': { id: 'ever-worked', answers: { yes: says } }, 'one-or-many': { id: 'one-or-many', answers: { no: {} } } } } as unknown as Kb;
    expect([...effectsOf(kb, { 'one-or-many': 'no', 'ever-worked': 'yes' })].map(([id]) => id)).toEqual(['ever-worked', 'one-or-many']);
    expect([...effectsOf(kb, { 'ever-worked': 'cannot-tell', 'curl-result': 'works' })]).toEqual([]);
  });
});
