/** Chooses the question that splits what is left best at the least effort; none where none would help. */
import type { Effect, Kb, Question } from '../kb/define.ts';
import type { CauseId, ProviderId, QuestionId } from '../kb/ids.ts';
import { factorOf, occursAt } from './effects.ts';
import type { Answers, Evidence, SharedFact } from './types.ts';

/** A question that needs a command is asked only where it splits clearly better than one that needs a look. */
const effortCost = { look: 1, try: 0.72 } as const;
/** Bits below which a question is not worth a person's time. */
const leastGain = 0.08;
/**
 * More answers than this help nobody: the person then picks from what is left. As many times "I can't tell" end the
 * walk too. An answer that says whose service it is does not count: it says where to look, not what to look for.
 */
export const mostQuestions = 5;
/** How much oftener people give the usual answer than another that fits as well. */
export const usually = 4;
/** With fewer causes left, whose service it is can be said later. */
const fewCauses = 6;

function entropy(scores: ReadonlyMap<CauseId, number>): number {
  let total = 0;
  for (const score of scores.values()) total += score;
  let bits = 0;
  for (const score of scores.values()) {
    const share = score / total;
    if (share > 0) bits -= share * Math.log2(share);
  }
  return bits;
}

const effectsIn = (question: Question): readonly Effect[] => Object.values(question.answers);

/**
 * Expected bits that the answer gives. A person with one of the causes gives the answers that fit it, each as likely
 * as it fits; one whose cause no answer fits well may not be able to tell, and knows as much as before.
 */
function gainOf(effects: readonly Effect[], scores: ReadonlyMap<CauseId, number>): number {
  const outcomes = effects.map(() => new Map<CauseId, number>());
  const unanswered = new Map<CauseId, number>();
  let total = 0;
  for (const [cause, score] of scores) {
    const factors = effects.map((effect) => factorOf(cause, effect) * (effect.usual ? usually : 1));
    const sum = factors.reduce((all, factor) => all + factor, 0);
    total += score;
    if (sum < 1) unanswered.set(cause, score * (1 - sum));
    factors.forEach((factor, i) => factor > 0 && (outcomes[i] as Map<CauseId, number>).set(cause, (score * factor) / Math.max(sum, 1)));
  }
  const mass = (part: ReadonlyMap<CauseId, number>): number => [...part.values()].reduce((sum, score) => sum + score, 0) / total;
  const before = entropy(scores);
  const after = outcomes.reduce((sum, outcome) => sum + (outcome.size === 0 ? 0 : mass(outcome) * entropy(outcome)), 0);
  return before - after - mass(unanswered) * before;
}

/** Asks whose service it is, rather than what is wrong. */
const isAboutProvider = (question: Question): boolean => effectsIn(question).some(({ provider, asks }) => provider !== undefined || asks !== undefined);

/** Answers that can be true at this provider: one that leaves only what cannot occur there is not offered. */
const answersAt = (kb: Kb, { answers }: Question, provider: ProviderId): [string, Effect][] =>
  Object.entries(answers).filter(([, { only }]) => only === undefined || only.some((cause) => occursAt(kb, cause, provider)));

/** Whether what was said so far leaves room for this question at this provider. */
function fits({ at, notAt, after }: Question, answers: Answers, provider: ProviderId): boolean {
  if (at !== undefined && !at.includes(provider)) return false;
  if (notAt?.includes(provider)) return false;
  return after === undefined || Object.entries(after).some(([id, given]) => given.includes(answers[id as QuestionId] ?? ''));
}

/** The question about the provider that comes next; null where it is known or the person has said what they know. */
function providerQuestion(kb: Kb, answers: Answers): Question | null {
  const about = Object.values(kb.questions).filter(isAboutProvider);
  const given = about.filter(({ id }) => id in answers);
  if (given.length === 0) {
    const followed = new Set(about.flatMap((question) => effectsIn(question).map(({ asks }) => asks)));
    return about.find(({ id }) => !followed.has(id)) ?? null;
  }
  for (const { id, answers: effects } of given) {
    const next = effects[answers[id] as string]?.asks;
    if (next !== undefined && !(next in answers)) return kb.questions[next];
  }
  return null;
}

/**
 * @param evidence what the text says already: nobody is asked for that
 * @param chosen whether the person chose the provider by hand: nobody is asked for that either
 */
export function chooseQuestion(
  kb: Kb,
  scores: ReadonlyMap<CauseId, number>,
  answers: Answers,
  provider: ProviderId,
  evidence: { hits: Evidence['hits']; facts: readonly SharedFact[] },
  chosen = false,
): { id: QuestionId; answers: readonly string[] } | null {
  if (scores.size < 2) return null;
  const understood = evidence.hits.length > 0;
  const shown = new Set(evidence.facts.map(({ kind }) => kind));
  const asked = (question: Question | null): { id: QuestionId; answers: readonly string[] } | null =>
    question === null ? null : { id: question.id, answers: answersAt(kb, question, provider).map(([id]) => id) };

  let told = 0;
  let skipped = 0;
  for (const [id, answer] of Object.entries(answers)) {
    const question = kb.questions[id as QuestionId];
    if (question === undefined) continue;
    if (!Object.hasOwn(question.answers, answer)) skipped++;
    else if (!isAboutProvider(question)) told++;
  }
  if (told >= mostQuestions || skipped >= mostQuestions) return null;

  // Whose service it is decides every later sentence, so it comes first wherever many causes are left.
  if (!understood && !chosen && provider === 'unknown' && scores.size > fewCauses) {
    const first = providerQuestion(kb, answers);
    if (first !== null) return asked(first);
  }
  let best: { question: Question; gain: number } | null = null;
  for (const question of Object.values(kb.questions)) {
    if (question.id in answers || isAboutProvider(question) || !fits(question, answers, provider) || question.unless?.some((kind) => shown.has(kind))) continue;
    if (question.opens) {
      // Where the text says nothing, what the person sees is the beginning of every other question.
      if (!understood) return asked(question);
      continue;
    }
    const effects = answersAt(kb, question, provider).map(([, effect]) => effect);
    const gain = effects.length < 2 ? 0 : gainOf(effects, scores) * effortCost[question.effort];
    if (gain > (best?.gain ?? leastGain)) best = { question, gain };
  }
  return asked(best?.question ?? null);
}
