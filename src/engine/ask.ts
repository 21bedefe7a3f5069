/** Chooses the question that splits what is left best at the least effort; none where none would help. */
import type { Kb, Question } from '../kb/define.ts';
import type { CauseId, ProviderId, QuestionId } from '../kb/ids.ts';
import type { Answers } from './types.ts';
import { applyEffect } from './effects.ts';

/** A question that needs a command is asked only where it splits clearly better than one that needs a look. */
const effortCost = { look: 1, try: 0.72 } as const;
/** Bits below which a question is not worth a person's time. */
const leastGain = 0.08;
/** More than this many questions help nobody: the person then picks from what is left. */
export const mostQuestions = 5;

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

/** Expected bits that an answer gives, each answer as likely as the causes that it speaks for. */
function gainOf(question: Question, scores: ReadonlyMap<CauseId, number>): number {
  const before = entropy(scores);
  const outcomes = Object.values(question.answers)
    .map((effect) => applyEffect(new Map(scores), effect))
    .filter((after) => after.size > 0);
  if (outcomes.length < 2) return 0;
  const weights = outcomes.map((after) => [...after.values()].reduce((sum, score) => sum + score, 0));
  const total = weights.reduce((sum, w) => sum + w, 0);
  const after = outcomes.reduce((sum, outcome, i) => sum + ((weights[i] as number) / total) * entropy(outcome), 0);
  return before - after;
}

export function chooseQuestion(
  kb: Kb,
  scores: ReadonlyMap<CauseId, number>,
  answers: Answers,
  provider: ProviderId,
): { id: QuestionId; answers: readonly string[] } | null {
  if (Object.keys(answers).length >= mostQuestions || scores.size < 2) return null;
  let best: { question: Question; gain: number } | null = null;
  for (const question of Object.values(kb.questions)) {
    if (question.id in answers) continue;
    const namesProvider = Object.values(question.answers).some((effect) => effect.provider !== undefined);
    if (namesProvider && provider !== 'unknown') continue;
    // Whose key it is decides every later sentence, so it comes first wherever many causes are left.
    const gain = namesProvider ? (scores.size > 6 ? Infinity : 0) : gainOf(question, scores) * effortCost[question.effort];
    if (gain > (best?.gain ?? leastGain)) best = { question, gain };
  }
  return best === null ? null : { id: best.question.id, answers: Object.keys(best.question.answers) };
}
