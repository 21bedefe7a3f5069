/** Chooses the question that splits what is left best at the least effort; none where none would help. */
import type { Kb, Question } from '../kb/define.ts';
import type { CauseId, ProviderId, QuestionId } from '../kb/ids.ts';
import type { Answers } from './types.ts';
import { factorOf } from './effects.ts';

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

/**
 * Expected bits that the answer gives. A person with one of the causes gives the answers that fit it, each as likely
 * as it fits; one whose cause no answer fits cannot tell, and knows as much as before.
 */
function gainOf(question: Question, scores: ReadonlyMap<CauseId, number>): number {
  const effects = Object.values(question.answers);
  const outcomes = effects.map(() => new Map<CauseId, number>());
  const unanswered = new Map<CauseId, number>();
  let total = 0;
  for (const [cause, score] of scores) {
    const factors = effects.map((effect) => factorOf(cause, effect));
    const sum = factors.reduce((all, factor) => all + factor, 0);
    total += score;
    if (sum === 0) unanswered.set(cause, score);
    else factors.forEach((factor, i) => factor > 0 && (outcomes[i] as Map<CauseId, number>).set(cause, (score * factor) / sum));
  }
  const mass = (part: ReadonlyMap<CauseId, number>): number => [...part.values()].reduce((sum, score) => sum + score, 0) / total;
  const before = entropy(scores);
  const after = outcomes.reduce((sum, outcome) => sum + (outcome.size === 0 ? 0 : mass(outcome) * entropy(outcome)), 0);
  return before - after - mass(unanswered) * before;
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
