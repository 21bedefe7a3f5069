/**
 * Every walk through the real knowledge: all questions answered in all ways, from every provider and symptom without a
 * paste, and from every sample that leaves its cause open. `npm run walks` prints the figures.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accompany, add, answerOf, kindsOfProviders, makeWalker, middle, readTrueAnswers, silent, sum, type Ends } from '../walks/walks.ts';
import { mostQuestions } from '../../src/engine/ask.ts';
import { makeReader, noChoice } from '../../src/engine/diagnose.ts';
import { occursAt } from '../../src/engine/effects.ts';
import type { Answers, Evidence, Weighed } from '../../src/engine/types.ts';
import { makeRuleBook, weigh } from '../../src/engine/weigh.ts';
import { cannotTell } from '../../src/flow/events.ts';
import { causeIds, providerIds, questionIds, type CauseId, type ProviderId, type QuestionId } from '../../src/kb/ids.ts';
import { kb } from '../../src/kb/index.ts';
import { samples } from '../samples/samples.ts';

const book = makeRuleBook(kb);
const symptoms: readonly Answers[] = Object.keys(kb.questions['what-happens'].answers).map((symptom) => ({ 'what-happens': symptom }));
const causesAt = (provider: ProviderId): CauseId[] => causeIds.filter((id) => id !== 'none' && occursAt(kb, id, provider));
const asking = (evidence: Evidence, provider: ProviderId | null) => (answers: Answers): Weighed => weigh(book, evidence, answers, { ...noChoice, provider });

/** What a person can see of a result. */
const seen = ({ provider, verdict, cause, candidates, question }: Weighed): string => JSON.stringify([provider, verdict, cause, candidates, question?.id]);

/** Open samples, one of each kind of evidence: walks see of a text only its hits, its facts' kinds and its provider. */
const reader = makeReader(kb);
const openSamples = [
  ...new Map(
    samples.flatMap(({ name, text }) => {
      const { verdict, evidence, provider } = reader.diagnose(text);
      const key = JSON.stringify([evidence.hits.map((hit) => hit.rule), [...new Set(evidence.facts.map(({ kind }) => kind))].sort(), provider]);
      return verdict === 'ask' ? [[key, { name, evidence }] as const] : [];
    }),
  ).values(),
];

describe('without a paste', () => {
  const likely: { sure: number[]; choosing: number[] } = { sure: [], choosing: [] };
  const asked = new Set<QuestionId>();

  describe.each(kindsOfProviders())('at $all', ({ first, all }) => {
    const walks: Ends[] = [];
    const told: Ends[] = [];

    test('every walk ends in a cause or in a choice among two to five, "I can’t tell" included', { timeout: 60_000 }, () => {
      const walker = makeWalker(book, silent, first, true);
      walks.push(...symptoms.map((symptom) => walker(symptom)));
      for (const ends of walks) for (const id of ends.asked) asked.add(id);
      expect(walks.flatMap(({ lost }) => lost)).toEqual([]);
    });

    test('no question is asked whose answers change nothing', () => {
      expect(walks.flatMap(({ idle }) => idle)).toEqual([]);
    });

    test('no walk is endless, however often a person cannot tell', () => {
      // The symptom is an answer already; four times "I can't tell" leave room for all the others.
      expect(Math.max(...walks.map(({ sure, choosing }) => Math.max(sure.length, choosing.length) - 1))).toBeLessThanOrEqual(2 * mostQuestions - 2);
    });

    test('who can tell is asked at most five questions, the symptom included', () => {
      const walker = makeWalker(book, silent, first, false);
      told.push(...symptoms.map((symptom) => walker(symptom)));
      for (const ends of told) {
        for (const _ of all) {
          add(likely.sure, ends.likelySure);
          add(likely.choosing, ends.likelyChoosing);
        }
        expect(Math.max(ends.sure.length, ends.choosing.length) - 1).toBeLessThanOrEqual(mostQuestions - 1);
      }
    });

    test('every cause that can occur there is settled by some walk, so that nobody must guess it, and no other is offered', () => {
      const settled = new Set(walks.flatMap((ends) => [...ends.settled]));
      const offered = new Set(walks.flatMap((ends) => [...ends.reached]));
      expect(causesAt(first).filter((id) => !settled.has(id))).toEqual([]);
      expect([...offered].filter((id) => !occursAt(kb, id, first))).toEqual([]);
    });

    test('the first question is what the person sees', () => {
      expect(asking(silent, first)({}).question?.id).toBe('what-happens');
    });

    test('who cannot tell anything gets a choice after five questions', () => {
      const at = asking(silent, first);
      const results = accompany(at({}), at, () => cannotTell);
      expect(results.length - 1).toBeLessThanOrEqual(mostQuestions);
      expect([results.at(-1)?.verdict, results.at(-1)?.candidates.length]).toEqual(['ask', 5]);
    });
  });

  describe('where nobody has named the service', () => {
    const at = asking(silent, null);

    test('that is the first question, then what the person sees, whether they can tell or not', () => {
      expect(at({}).question?.id).toBe('which-provider');
      expect(at({ 'which-provider': cannotTell }).question?.id).toBe('what-happens');
      expect(at({ 'which-provider': 'other' }).question?.id).toBe('which-other');
      expect(at({ 'which-provider': 'openai' }).question?.id).toBe('what-happens');
    });

    test('every walk ends as it should, and every service can be named in three questions', () => {
      const { lost, idle, sure, choosing, asked: here } = makeWalker(book, silent, null, false)({});
      for (const id of here) asked.add(id);
      expect([lost, idle]).toEqual([[], []]);
      expect(Math.max(sure.length, choosing.length) - 1).toBeLessThanOrEqual(mostQuestions + 3);
      const named = (answers: Answers): ProviderId[] => {
        const { question, provider } = at(answers);
        return question?.id.startsWith('which-') ? question.answers.flatMap((answer) => named({ ...answers, [question.id]: answer })) : [provider];
      };
      expect([...new Set(named({}))].sort()).toEqual([...providerIds].sort());
    });

    test('who cannot tell anything gets a choice after five questions', () => {
      const results = accompany(at({}), at, () => cannotTell);
      expect([results.length - 1 <= mostQuestions, results.at(-1)?.verdict, results.at(-1)?.candidates.length]).toEqual([true, 'ask', 5]);
    });
  });

  test('every question is asked in some walk', () => {
    expect(questionIds.filter((id) => !asked.has(id))).toEqual([]);
  });

  test('after the symptom, people need two more questions in the middle, and nine in ten get guidance', () => {
    expect(middle(likely.sure)).toBeLessThanOrEqual(2);
    expect(sum(likely.sure) / (sum(likely.sure) + sum(likely.choosing))).toBeGreaterThan(0.9);
  });
});

describe('people who answer what is true of their cause', () => {
  const truth = readTrueAnswers();

  test('have an answer to questions and causes that exist', () => {
    const wrong = [truth.otherwise, ...Object.values(truth.causes)].flatMap((answers) =>
      Object.entries(answers).flatMap(([question, given]) => [given].flat().filter((answer) => answer !== cannotTell && !Object.hasOwn(kb.questions[question as QuestionId]?.answers ?? {}, answer as string)).map((answer) => `${question}=${String(answer)}`)),
    );
    expect(wrong).toEqual([]);
    expect(Object.keys(truth.causes).sort()).toEqual(causeIds.filter((id) => id !== 'none').sort());
  });

  const walkAll = (unsure: 'none' | 'some') =>
    providerIds.flatMap((provider) =>
      causesAt(provider).map((cause) => {
        const at = asking(silent, provider);
        const results = accompany(at({}), at, (question) => answerOf(truth, `${provider} ${cause}`, cause, provider, question, unsure));
        const last = results.at(-1) as Weighed;
        return { name: `${cause} at ${provider}`, asked: results.length - 1, right: last.cause === cause, wrong: last.verdict === 'sure' && last.cause !== cause };
      }),
    );

  test('get the guidance for it, with three questions in the middle', () => {
    const walks = walkAll('none');
    const counts: number[] = [];
    for (const { asked, right } of walks) if (right) add(counts, [1], asked);
    expect(walks.filter(({ wrong }) => wrong).length / walks.length).toBeLessThan(0.02);
    expect(walks.filter(({ right }) => right).length / walks.length).toBeGreaterThan(0.95);
    expect(middle(counts)).toBeLessThanOrEqual(3);
  });

  test('are seldom sent elsewhere when they cannot tell one answer in five', () => {
    const walks = walkAll('some');
    expect(walks.filter(({ right }) => right).length / walks.length).toBeGreaterThan(0.7);
    expect(walks.filter(({ wrong }) => wrong).length / walks.length).toBeLessThan(0.06);
  });
});

describe('from a sample that leaves its cause open', () => {
  test('there are such samples', () => {
    expect(openSamples.length).toBeGreaterThan(20);
  });

  test.each(openSamples)('$name', ({ evidence }) => {
    const { lost, idle, sure, choosing } = makeWalker(book, evidence, null, false)({});
    expect(lost).toEqual([]);
    expect(idle).toEqual([]);
    expect(Math.max(sure.length, choosing.length) - 1).toBeLessThanOrEqual(mostQuestions + 3);
  });
});

test('back and forth gives the same result, also where an earlier answer is taken back and given again', () => {
  const starts = [silent, ...openSamples.map(({ evidence }) => evidence)];
  fc.assert(
    fc.property(fc.constantFrom(...starts), fc.constantFrom(null, ...providerIds), fc.array(fc.nat(), { minLength: mostQuestions, maxLength: mostQuestions }), fc.nat(), (evidence, provider, picks, taken) => {
      const at = asking(evidence, provider);
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
