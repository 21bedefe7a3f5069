/** What answers do to the causes that are left. */
import type { Effect, Kb } from '../kb/define.ts';
import type { CauseId, QuestionId } from '../kb/ids.ts';
import type { Answers } from './types.ts';

const likelier = 3;
const unlikelier = 0.3;

/** The effects of the answers, in the order of the questions: what was said counts, not when. */
export function* effectsOf(kb: Kb, answers: Answers): Generator<[QuestionId, Effect]> {
  for (const question of Object.values(kb.questions)) {
    const answer = answers[question.id];
    const effect = answer === undefined ? undefined : question.answers[answer];
    if (effect !== undefined) yield [question.id, effect];
  }
}

/** How much likelier an answer makes a cause; 0 where it rules it out. */
export function factorOf(cause: CauseId, effect: Effect): number {
  if (effect.only !== undefined && !effect.only.includes(cause)) return 0;
  if (effect.rulesOut?.includes(cause)) return 0;
  return effect.likely?.includes(cause) ? likelier : effect.unlikely?.includes(cause) ? unlikelier : 1;
}

export function applyEffect(scores: ReadonlyMap<CauseId, number>, effect: Effect): Map<CauseId, number> {
  const next = new Map<CauseId, number>();
  for (const [cause, score] of scores) {
    const factor = factorOf(cause, effect);
    if (factor > 0) next.set(cause, score * factor);
  }
  return next;
}
