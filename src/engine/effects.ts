/** What answers do to the causes that are left. */
import type { Effect, Kb } from '../kb/define.ts';
import type { CauseId, ProviderId, QuestionId } from '../kb/ids.ts';
import type { Answers } from './types.ts';

const likelier = 3;
const unlikelier = 0.3;
/** What is left of a cause that an answer rules out, where the answers rule out every cause. */
const ruledOut = 0.1;
/** Causes that only an answer brings in stand behind those that the text suggests. */
const broughtIn = 0.2;
/** A hint at a cause that cannot occur at this provider. */
const outOfPlace = 0.1;
const frequencyWorth = { often: 3, sometimes: 2, seldom: 1 } as const;

/** The effects of the answers, in the order of the questions: what was said counts, not when. */
export function* effectsOf(kb: Kb, answers: Answers): Generator<[QuestionId, Effect]> {
  for (const question of Object.values(kb.questions)) {
    const answer = answers[question.id];
    const effect = answer === undefined ? undefined : question.answers[answer];
    if (effect !== undefined) yield [question.id, effect];
  }
}

/** Factors of an effect by cause; `other` for those that it does not name. Walks ask for them thousands of times. */
interface Factors {
  named: ReadonlyMap<CauseId, number>;
  other: number;
}
const tables = new WeakMap<Effect, Factors>();

function factorsOf(effect: Effect): Factors {
  const known = tables.get(effect);
  if (known !== undefined) return known;
  const named = new Map<CauseId, number>();
  for (const cause of effect.only ?? []) named.set(cause, 1);
  for (const cause of effect.likely ?? []) named.set(cause, likelier);
  for (const cause of effect.unlikely ?? []) named.set(cause, unlikelier);
  for (const cause of effect.rulesOut ?? []) named.set(cause, 0);
  const factors = { named, other: effect.only === undefined ? 1 : 0 };
  tables.set(effect, factors);
  return factors;
}

/** How much likelier an answer makes a cause; 0 where it rules it out. */
export function factorOf(cause: CauseId, effect: Effect): number {
  const { named, other } = factorsOf(effect);
  return named.get(cause) ?? other;
}

/** Whether a cause can be the reason at this provider. */
export function occursAt(kb: Kb, cause: CauseId, provider: ProviderId): boolean {
  const places = kb.occurs[cause];
  return places === 'everywhere' || places.includes(provider);
}

/** What is left of a hint at a cause that cannot occur there: general words name more causes than one service has. */
export const chanceAt = (kb: Kb, cause: CauseId, provider: ProviderId): number => (occursAt(kb, cause, provider) ? 1 : outOfPlace);

/** What to think before anything is known: every cause that can occur there, as often as it is the reason. */
export const priorAt = (kb: Kb, provider: ProviderId): Map<CauseId, number> =>
  new Map(
    (Object.keys(kb.causes) as CauseId[])
      .filter((cause) => cause !== 'none' && occursAt(kb, cause, provider))
      .map((cause) => [cause, frequencyWorth[kb.frequency[cause]]]),
  );

/**
 * The scores after all answers, whatever their order. A cause that an answer rules out goes; where the answers rule out
 * every cause, one of them was a slip, and those stay that fit the most of them.
 *
 * @returns `fit` is what the answers alone say, without how often a cause is the reason or what the text suggests
 * @param settled what the text proves: it stands against any answer, and the answer is named as contradicted
 */
export function applyAnswers(
  kb: Kb,
  suggested: ReadonlyMap<CauseId, number>,
  answers: Answers,
  provider: ProviderId,
  settled: CauseId | null,
): { scores: Map<CauseId, number>; fit: Map<CauseId, number>; contradicted: QuestionId[] } {
  const contradicted: QuestionId[] = [];
  const effects: Effect[] = [];
  for (const [question, effect] of effectsOf(kb, answers)) {
    if (settled !== null && factorOf(settled, effect) === 0) contradicted.push(question);
    else effects.push(effect);
  }
  const all = new Map(suggested);
  // A hunch brings in nothing; an answer that leaves only some causes does.
  for (const { only, likely = only } of effects)
    for (const cause of only === undefined ? [] : (likely ?? []))
      if (!all.has(cause) && occursAt(kb, cause, provider)) all.set(cause, broughtIn * frequencyWorth[kb.frequency[cause]]);

  const weighed = [...all].map(([cause, start]) => {
    // Whoever says that it is something else altogether is believed, whatever else they said.
    const counted = cause === 'none' && !suggested.has(cause) ? [] : effects.map((effect) => factorOf(cause, effect));
    const times = (factor: number): number => counted.filter((one) => one === factor).length;
    const misses = times(0);
    // Powers, not a product in turn: the last digit must not depend on the order of the answers.
    const fit = likelier ** times(likelier) * unlikelier ** times(unlikelier) * ruledOut ** misses;
    return { cause, score: start * fit, fit, misses };
  });
  const fewest = Math.min(...weighed.map(({ misses }) => misses));
  const left = weighed.filter(({ misses }) => misses === fewest);
  return { scores: new Map(left.map(({ cause, score }) => [cause, score])), fit: new Map(left.map(({ cause, fit }) => [cause, fit])), contradicted };
}
