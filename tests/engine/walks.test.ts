/**
 * Every walk through the real knowledge: all questions answered in all ways, from every provider and symptom without a
 * paste, and from every sample that leaves its cause open.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostQuestions } from '../../src/engine/ask.ts';
import { makeReader, noChoice } from '../../src/engine/diagnose.ts';
import type { Answers, Evidence, Weighed } from '../../src/engine/types.ts';
import { makeRuleBook, weigh } from '../../src/engine/weigh.ts';
import { cannotTell } from '../../src/flow/events.ts';
import { causeIds, providerIds, type CauseId, type ProviderId, type QuestionId } from '../../src/kb/ids.ts';
import { kb } from '../../src/kb/index.ts';
import { samples } from '../samples/samples.ts';

const book = makeRuleBook(kb);
const silent: Evidence = { length: 0, facts: [], hits: [], keys: [] };
const symptoms: readonly Answers[] = [{}, ...Object.keys(kb.questions['what-happens'].answers).map((symptom) => ({ 'what-happens': symptom }))];

interface End {
  answers: Answers;
  asked: number;
  result: Weighed;
}

/** What a person can see of a result: two answers that give the same change nothing. */
const seen = ({ provider, verdict, cause, candidates, question }: Weighed): string => JSON.stringify([provider, verdict, cause, candidates, question?.id]);

const told = (answers: Answers): string => Object.entries(answers).map((pair) => pair.join('=')).join(', ') || 'no answer';

/** Walks on from these answers in every way. */
function walk(evidence: Evidence, provider: ProviderId | null, start: Answers): { ends: End[]; idle: string[] } {
  const ends: End[] = [];
  const idle = new Set<string>();
  const known = new Map<string, Weighed>();
  const at = (answers: Answers): Weighed => {
    const key = told(answers);
    const there = known.get(key) ?? weigh(book, evidence, answers, { ...noChoice, provider });
    known.set(key, there);
    return there;
  };
  const step = (answers: Answers, asked: number): void => {
    const result = at(answers);
    const { question } = result;
    // One more than may be, so that a walk without an end is seen and not followed.
    if (question === null || asked > mostQuestions) {
      ends.push({ answers, asked, result });
      return;
    }
    const next = [...question.answers, cannotTell].map((answer): Answers => ({ ...answers, [question.id]: answer }));
    const unknowing = at(next.at(-1) as Answers);
    // Scores count too: an answer that shows nothing yet may decide with the next one.
    const worth = (one: Weighed): string => seen({ ...one, question: null }) + JSON.stringify(one.ranked.map(({ cause, score }) => [cause, score.toFixed(6)]));
    if (next.every((one) => worth(at(one)) === worth(unknowing))) idle.add(`${question.id} after ${told(answers)}`);
    for (const one of next) step(one, asked + 1);
  };
  step(start, 0);
  return { ends, idle: [...idle] };
}

/** Walks that do not end as they should. */
const lost = (ends: readonly End[]): string[] =>
  ends
    .filter(({ answers, asked, result: { verdict, cause, candidates } }) => {
      if (asked > mostQuestions || Object.keys(answers).length > mostQuestions + 1) return true;
      if (verdict === 'none') return answers['which-provider'] !== 'no-ai-service';
      // Words that hint at one cause leave one to confirm; a walk without a paste must leave a choice.
      return verdict === 'sure' ? cause === null : candidates.length < (asked === 0 && Object.keys(answers).length === 0 ? 1 : 2);
    })
    .map(({ answers, result }) => `${result.verdict} [${result.candidates.join()}] after ${told(answers)}`);

/** Open samples, one of each kind of evidence: walks see of a text only its hits, its provider and whether there was one. */
const reader = makeReader(kb);
const openSamples = [
  ...new Map(
    samples.flatMap(({ name, text }) => {
      const { verdict, evidence, provider } = reader.diagnose(text);
      const key = JSON.stringify([evidence.hits.map((hit) => hit.rule), provider]);
      return verdict === 'ask' ? [[key, { name, evidence }] as const] : [];
    }),
  ).values(),
];

describe('without a paste', () => {
  describe.each([null, ...providerIds])('at %s', (provider) => {
    const walks = symptoms.map((symptom) => ({ symptom, ...walk(silent, provider, symptom) }));

    test('every walk ends, within five questions, in a cause or in a choice among several', () => {
      expect(walks.flatMap(({ ends }) => lost(ends))).toEqual([]);
    });

    test('no question is asked whose answers change nothing', () => {
      expect(walks.flatMap(({ idle }) => idle)).toEqual([]);
    });

    test('every cause can be reached', () => {
      const reached = new Set<CauseId>(walks.flatMap(({ ends }) => ends.flatMap(({ result }) => result.candidates)));
      expect(causeIds.filter((id) => id !== 'none' && !reached.has(id))).toEqual([]);
    });
  });

  test('every cause is settled by some walk, so that no person must guess it', () => {
    const settled = new Set<CauseId | null>([null, ...providerIds].flatMap((provider) => symptoms.flatMap((symptom) => walk(silent, provider, symptom).ends.map(({ result }) => result.cause))));
    expect(causeIds.filter((id) => id !== 'none' && !settled.has(id))).toEqual([]);
  });
});

describe('from a sample that leaves its cause open', () => {
  test('there are such samples', () => {
    expect(openSamples.length).toBeGreaterThan(20);
  });

  test.each(openSamples)('$name', ({ evidence }) => {
    const { ends, idle } = walk(evidence, null, {});
    expect(lost(ends)).toEqual([]);
    expect(idle).toEqual([]);
  });
});

test('the person who cannot tell anything still gets a choice', () => {
  for (const provider of [null, ...providerIds]) {
    let answers: Answers = {};
    let result = weigh(book, silent, answers, { ...noChoice, provider });
    while (result.question !== null) {
      answers = { ...answers, [result.question.id]: cannotTell };
      result = weigh(book, silent, answers, { ...noChoice, provider });
    }
    expect([provider, result.verdict, result.candidates.length]).toEqual([provider, 'ask', 5]);
  }
});

test('back and forth gives the same result, also where an earlier answer is taken back and given again', () => {
  const starts = [silent, ...openSamples.map(({ evidence }) => evidence)];
  fc.assert(
    fc.property(fc.constantFrom(...starts), fc.constantFrom(null, ...providerIds), fc.array(fc.nat(), { minLength: mostQuestions, maxLength: mostQuestions }), fc.nat(), (evidence, provider, picks, taken) => {
      const at = (answers: Answers): Weighed => weigh(book, evidence, answers, { ...noChoice, provider });
      let answers: Answers = {};
      for (const pick of picks) {
        const before = at(answers);
        if (before.question === null) break;
        const options = [...before.question.answers, cannotTell];
        const next: Answers = { ...answers, [before.question.id]: options[pick % options.length] as string };
        at(next);
        expect(at(answers)).toEqual(before);
        answers = next;
      }
      const given = Object.entries(answers) as [QuestionId, string][];
      if (given.length === 0) return;
      const [question, answer] = given[taken % given.length] as [QuestionId, string];
      const rest = Object.fromEntries(given.filter(([id]) => id !== question)) as Answers;
      expect(seen(at({ ...rest, [question]: answer }))).toBe(seen(at(answers)));
    }),
    { numRuns: 500 },
  );
});
