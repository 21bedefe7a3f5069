/** What a share link holds, and what opening one gives. `link.ts` makes one, `check-link.ts` and `replay.ts` open it. */
import type { Answers, Choice, Diagnosis } from '../engine/types.ts';
import type { StepId } from '../kb/ids.ts';

export interface DoneStep {
  step: StepId;
  /** Outcome id of the step, or `still-fails`. */
  outcome: string;
}

/** `newer`: made by a later version. `damaged`: cannot be read. `partly-unknown`: ids were dropped that this version does not know. */
export type LinkNotice = 'damaged' | 'newer' | 'partly-unknown';

/** A link that could not be read at all. */
export const unreadable = (notice: LinkNotice): OpenedLink => ({
  diagnosis: null,
  answers: {},
  choice: { provider: null, cause: null },
  done: [],
  notice,
});

export interface OpenedLink {
  /** Null when nothing of the link could be used. */
  diagnosis: Diagnosis | null;
  answers: Answers;
  choice: Choice;
  done: readonly DoneStep[];
  notice: LinkNotice | null;
}
