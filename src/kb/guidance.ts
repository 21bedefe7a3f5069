/**
 * The words of the knowledge as the page gets them: parsed from Markdown at build, one pack per language. No Markdown
 * and no HTML reaches the page; `ui/prose` draws this tree.
 */
import type { CauseId, EmitterId, ProviderId, QuestionId, RuleId, StepId, StopId } from './ids.ts';
import type { ProviderSlot, RetryVerdict, Route, Source, Month } from './define.ts';

/** Shells, languages and "an app": what a person chooses once and every command follows. */
export const runners = ['bash', 'powershell', 'cmd', 'python', 'node', 'curl', 'app'] as const;
export type Runner = (typeof runners)[number];

/** A slot: of the provider's facts, or of what was read. `or` stands in where nothing was read. */
export type Slot = { slot: 'provider'; name: ProviderSlot } | { slot: 'hit'; name: string; or: string };

export type Inline =
  | string
  | Slot
  | { code: readonly (string | Slot)[] }
  | { strong: readonly Inline[] }
  | { em: readonly Inline[] }
  | { link: readonly Inline[]; href: readonly (string | Slot)[] };

export type Block =
  | { p: readonly Inline[] }
  | { ul: readonly (readonly Inline[])[] }
  | { ol: readonly (readonly Inline[])[] }
  /** Commands for several runners that do the same; shown as one part with tabs. */
  | { commands: readonly { runner: Runner; text: readonly (string | Slot)[] }[] }
  /** What the command before it prints when all is well. */
  | { expect: readonly Inline[] }
  /** A paragraph that is only a link: shown as a button. */
  | { button: readonly Inline[]; href: readonly (string | Slot)[] };

/** A text with its variants by provider. */
export type Varied<T> = { all: T } & { readonly [K in ProviderId]?: T };

export interface CauseWords {
  title: Varied<readonly Inline[]>;
  lead: Varied<readonly Inline[]>;
  retry: Varied<readonly Inline[]>;
  why: Varied<readonly Block[]> | null;
  /** How to tell it from a cause that it is confused with. */
  tell: { readonly [K in CauseId]?: readonly Inline[] };
  /** What to set up so that it never returns: two or three things. */
  prevent: Varied<readonly (readonly Inline[])[]>;
  // structure, copied from cause.ts so that the page needs no knowledge file
  retryVerdict: RetryVerdict;
  stop: StopId | null;
  steps: Varied<readonly StepId[]>;
  confusedWith: readonly CauseId[];
}

export interface StepWords {
  title: Varied<readonly Inline[]>;
  body: Varied<readonly Block[]>;
  outcomes: Varied<readonly { id: string; label: readonly Inline[]; then: readonly Inline[]; to: Route }[]>;
  place: readonly string[];
}

export interface QuestionWords {
  title: Varied<readonly Inline[]>;
  why: Varied<readonly Inline[]>;
  how: Varied<readonly Block[]> | null;
  answers: Varied<readonly { id: string; label: readonly Inline[]; then: readonly Inline[] }[]>;
}

export interface RuleWords {
  /** What the found words mean: one sentence. */
  says: readonly Inline[];
  /** Why a stop counts as proven by them. */
  proves: { readonly [K in StopId]?: readonly Inline[] };
  source: Source;
  checked: Month;
}

export interface GuidancePack {
  language: string;
  causes: Readonly<Record<CauseId, CauseWords>>;
  steps: Readonly<Record<StepId, StepWords>>;
  questions: Readonly<Record<QuestionId, QuestionWords>>;
  rules: Readonly<Record<RuleId, RuleWords>>;
  emitters: Readonly<Record<EmitterId, string>>;
  providers: Readonly<Record<ProviderId, { readonly [K in ProviderSlot]?: string }>>;
}
