/** What every part needs, by Svelte's context: words, actions, state; in a result also the guidance, ready to draw. */
import { createContext } from 'svelte';
import type { WalkContext } from '../flow/machine.ts';
import type { GuidancePack, Inline, Varied } from '../kb/guidance.ts';
import type { Diagnosis, Span } from '../engine/types.ts';
import type { FirstWords, Messages } from '../i18n/index.ts';
import type { Reason } from '../i18n/reasons.ts';
import type { Slots } from '../i18n/slots.ts';
import type { Intake } from './intake.ts';
import type { PageActions, PageState } from './page.ts';

/** The part of the first load. */
export interface Base {
  readonly m: FirstWords;
  readonly actions: PageActions;
  readonly page: PageState;
  /** The context that is shown; it lags behind `page.context` while the next one is being weighed. */
  readonly context: WalkContext;
  /** When the paste came, for the countdown; null where nobody knows. */
  readonly pastedAt: number | null;
  openPrivacy(): void;
  /** Hands over what came in, or says why it cannot be read. */
  take(intake: Intake): void;
  /** Says it to screen readers, politely. */
  say(words: string): void;
}

/** What the parts of a result need beyond that. */
export interface Frame extends Base {
  readonly m: Messages;
  readonly pack: GuidancePack;
  readonly diagnosis: Diagnosis;
  readonly slots: Slots;
  readonly reasons: readonly Reason[];
  /** The provider as a word of a sentence. */
  readonly provider: string;
  /** Variant for the present provider, as plain text. */
  plainly(words: Varied<readonly Inline[]>): string;
  /** Reason that is pointed at. */
  lit: number | null;
  /** What the person hid by selecting it, beyond the masks. */
  hidden: readonly Span[];
}

const [get, set] = createContext<Base>();

export const setBase = (base: Base): Base => set(base);
export const getBase = (): Base => get();
/** A result gives its parts the larger frame in place of the page's. */
export const setFrame = (frame: Frame): Base => set(frame);
export const getFrame = (): Frame => get() as Frame;

/** Goes to an element of this page without touching the address, which holds the share link. */
export function jump(id: string): void {
  const target = document.getElementById(id);
  if (target === null) return;
  if (!target.matches('a, button, textarea, summary, [tabindex]')) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView?.({ block: 'center' });
}
