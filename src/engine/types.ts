/**
 * What the engine says: ids and typed arguments, never sentences. All of it is plain data that can cross
 * `postMessage`. Offsets count UTF-16 units, half-open, into the masked text.
 */
import type { CauseId, EmitterId, ProviderId, QuestionId, RuleId, StageId, StopId, StepId } from '../kb/ids.ts';
import type { FactKind, RuleWeight, SecretKind } from '../kb/define.ts';

/** A stretch of text, half-open, in UTF-16 units of the masked text. */
export interface Span {
  from: number;
  to: number;
}

/** One secret that was replaced. The mask token stands at `from`..`to` of the masked text. */
export interface Mask extends Span {
  kind: SecretKind;
  /** Id of the key's shape in `kb/secrets`, where a shape knows it. */
  shape: string | null;
  /** Public prefix that names the issuer, never part of the secret; '' where there is none. */
  prefix: string;
  /** Length of what was hidden, prefix included, in UTF-16 units. */
  length: number;
}

/** What is wrong with the text of a key, readable without its value. */
export type KeyFlaw =
  | 'cut-off'
  | 'leading-space'
  | 'trailing-space'
  | 'inner-space'
  | 'newline'
  | 'quote'
  | 'zero-width'
  | 'non-ascii'
  | 'brackets'
  | 'bearer-inside'
  | 'placeholder'
  | 'unexpanded-variable'
  | 'url'
  | 'words'
  | 'empty';

/** A credential, or what stands where one belongs, as the paste shows it. */
export interface KeySighting extends Span {
  /** `hidden`: masked by us. `masked`: the paste had masked it already. `shown`: no secret (placeholder, empty). */
  state: 'hidden' | 'masked' | 'shown';
  shape: string | null;
  /** Whose key it is by its shape; null where the shape does not tell. */
  provider: ProviderId | string | null;
  prefix: string;
  length: number | null;
  flaws: readonly KeyFlaw[];
  /** Name before it: a variable, a header or a field, as written; null without one. */
  name: string | null;
  /** Scheme before the key in a header, as written: `Bearer`, `Basic`; null without one. */
  scheme: string | null;
  /** Where it stood: in a header (`Bearer ` included), an assignment, a URL, an error's echo, alone. */
  place: 'header' | 'assignment' | 'url' | 'echo' | 'alone' | 'text';
}

/** Result of `redact`. The raw text is not in it. */
export interface Redaction {
  text: string;
  masks: readonly Mask[];
  keys: readonly KeySighting[];
}

/** One thing read from the text. `value` is a string even for numbers; `unit` says of what. */
export interface Fact extends Span {
  kind: FactKind;
  value: string;
  unit?: string;
}

/** A rule found its words. `args` are the slots of its template that became arguments. */
export interface Hit extends Span {
  rule: RuleId;
  args: Readonly<Record<string, string>>;
}

/** A fact without its place, as a link holds it. */
export interface SharedFact {
  kind: FactKind;
  value: string;
  unit?: string;
}

/** All that is known without asking: what `weigh` works on. */
export interface Evidence {
  /** Length of the text that was read, in UTF-16 units; 0 without one. */
  length: number;
  facts: readonly Fact[];
  hits: readonly Hit[];
  keys: readonly KeySighting[];
}

export type Answers = Readonly<Partial<Record<QuestionId, string>>>;

export type StopState = 'proven' | 'failed' | 'unknown';

/** One stop of the journey. `because` is an index into the facts, `rule` the rule whose knowledge proves it. */
export interface JourneyStop {
  stop: StopId;
  state: StopState;
  because: number | null;
  rule: RuleId | null;
}

/** One cause with what speaks for it. `score` orders; it means nothing by itself. */
export interface Ranked {
  cause: CauseId;
  score: number;
  because: readonly RuleId[];
}

export type Verdict = 'sure' | 'ask' | 'none';

export interface Weighed {
  provider: ProviderId;
  verdict: Verdict;
  cause: CauseId | null;
  /** At most five, best first; `[cause]` first when sure; empty for `none`. */
  candidates: readonly CauseId[];
  ranked: readonly Ranked[];
  /** Other failures that the same text shows, which are not what ended the work. */
  alsoSeen: readonly CauseId[];
  question: { id: QuestionId; answers: readonly string[] } | null;
  journey: readonly JourneyStop[];
  /** Steps of the leading cause at this provider, in their order; empty while nothing leads. */
  plan: readonly StepId[];
  /** Answers that the evidence contradicts; the evidence wins and the page says so. */
  contradicted: readonly QuestionId[];
}

/** What the person set by hand: it wins over evidence and answers. */
export interface Choice {
  provider: ProviderId | null;
  cause: CauseId | null;
}

export interface Diagnosis extends Weighed {
  evidence: Evidence;
  /** Facts that a share link may hold: of bounded shape, and listed in the knowledge where they are names. */
  shareable: readonly SharedFact[];
  /** Null without a paste: a walk from a symptom, or a shared result. */
  redaction: Redaction | null;
}

export type { CauseId, EmitterId, ProviderId, QuestionId, RuleId, StageId, StepId, StopId, RuleWeight };
