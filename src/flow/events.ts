/** What happened, in the person's words where the person acted. No event holds any text of the paste. */
import type { CauseId, ProviderId, QuestionId, StepId } from '../kb/ids.ts';
import type { Route } from '../kb/define.ts';

export type WalkEvent =
  /** A text or a file was pasted, dropped or typed; the app holds it, the reader fetches it from there. */
  | { type: 'paste.received' }
  /** What was dropped cannot be read as text. */
  | { type: 'paste.refused'; why: RefusedPaste }
  /** "No error text? Start from what you see." */
  | { type: 'walk.started'; symptom?: string }
  /** The address holds a share link, or the record of the last visit. */
  | { type: 'link.opened'; fragment: string; own: boolean }
  | { type: 'answer.given'; question: QuestionId; answer: string }
  /** The person cannot tell: the question is not asked again and moves nothing. */
  | { type: 'answer.skipped'; question: QuestionId }
  /** An earlier answer is taken back; it and nothing else is asked anew. */
  | { type: 'answer.withdrawn'; question: QuestionId }
  | { type: 'cause.chosen'; cause: CauseId }
  | { type: 'provider.chosen'; provider: ProviderId }
  /** One of a step's outcomes, with the route that the knowledge gives it. */
  | { type: 'outcome.seen'; step: StepId; outcome: string; to: Route }
  | { type: 'step.opened'; step: StepId }
  | { type: 'call.works' }
  | { type: 'call.still-fails' }
  /** One thing back: a step result, then an answer, then the paste. */
  | { type: 'back' }
  | { type: 'retry' }
  | { type: 'restart' };

export type RefusedPaste = 'empty' | 'binary' | 'picture' | 'too-large' | 'too-large-for-clipboard';

/** Answer that stands for "I can't tell": kept, so that the question does not come again. */
export const cannotTell = 'cannot-tell';

/** Outcome of a step after which the call fails as before. */
export const stillFails = 'still-fails';

/** What the reader throws when the text cannot be read at all; the walk then waits again and says why. */
export class RefusedTextError extends Error {
  readonly why: RefusedPaste;
  constructor(why: RefusedPaste) {
    super(why);
    this.why = why;
  }
}
