/** What every part needs: words, actions, the page's state, and the guidance with its slots filled. */
import { createContext } from 'svelte';
import type { WalkContext } from '../flow/machine.ts';
import type { GuidancePack, Inline, Varied } from '../kb/guidance.ts';
import type { Diagnosis } from '../engine/types.ts';
import type { Messages } from '../i18n/index.ts';
import type { Reason } from '../i18n/reasons.ts';
import type { Slots } from '../i18n/slots.ts';
import type { Intake } from './intake.ts';
import type { PageActions, PageState } from './page.ts';

export interface Frame {
  readonly m: Messages;
  readonly actions: PageActions;
  readonly page: PageState;
  /** The context that is shown; it lags behind `page.context` while the next one is being weighed. */
  readonly context: WalkContext;
  /** Only read by parts that are drawn once the words have come. */
  readonly pack: GuidancePack;
  readonly diagnosis: Diagnosis;
  readonly slots: Slots;
  readonly reasons: readonly Reason[];
  /** When the paste came, for the countdown; null where nobody knows. */
  readonly pastedAt: number | null;
  /** The provider as a word of a sentence. */
  readonly provider: string;
  /** Variant for the present provider, as plain text. */
  plainly(words: Varied<readonly Inline[]>): string;
  /** Reason that is pointed at. */
  lit: number | null;
  /** Spans that the person hid by hand, beyond the masks. */
  hidden: readonly { from: number; to: number }[];
  openPrivacy(): void;
  /** Hands over what came in, or says why it cannot be read. */
  take(intake: Intake): void;
}

export const [getFrame, setFrame] = createContext<Frame>();

/** Goes to an element of this page without touching the address, which holds the share link. */
export function jump(id: string): void {
  const target = document.getElementById(id);
  if (target === null) return;
  if (!target.matches('a, button, textarea, summary, [tabindex]')) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView?.({ block: 'center' });
}
