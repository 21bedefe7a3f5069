/** The shapes of the knowledge. Data satisfies them; nothing here runs except the identity helpers that type it. */
import type { CauseId, EmitterId, ProviderId, QuestionId, RuleId, StageId, StepId, StopId } from './ids.ts';
import type { SecretsKb } from './secrets/types.ts';

export type { SecretKind, SecretsKb } from './secrets/types.ts';

/** Year and month in which somebody last compared the entry with its source. */
export type Month = `20${number}-${number}`;

/**
 * Where a fact comes from: a recorded run of a real client, an SDK's source, official documentation, a public thread.
 * A rule whose only source is a thread says what people saw, not what the vendor promises.
 */
export type Source = `run:${string}` | `sdk:${string}@${string}:${string}` | `doc:https://${string}` | `thread:https://${string}`;

/** A fact about a provider with its source, so that a maintainer can go through them. */
export interface Sourced<T = string> {
  value: T;
  source: Source;
  checked: Month;
}

/* Facts and rules ---------------------------------------------------------------------------------------------- */

export const factKinds = [
  'provider',
  'status',
  'code',
  'type',
  'reason',
  'class',
  'message',
  'host',
  'path',
  'header',
  'model',
  'limit',
  'used',
  'requested',
  'wait',
  'reset',
  'request-id',
  'sdk',
  'version',
  'runtime',
  'os',
  'exit',
  'variable',
  'app',
  'key',
] as const;
export type FactKind = (typeof factKinds)[number];

/**
 * `proof`: the provider's or the runtime's own unmistakable words for this cause. `strong`: the words fit this cause
 * and hardly another. `hint`: several causes share the words, or nobody could verify them.
 */
export type RuleWeight = 'proof' | 'strong' | 'hint';

/**
 * All fields that are given must hold; a list inside a field means any of them.
 *
 * `text` is a template: the emitter's own sentence, read without regard to case, quotes, escapes and white space, with
 * typed slots in braces that become arguments: {model} {n} {wait} {date} {host} {path} {id} {name} {any}. `all` adds
 * further templates that must stand somewhere in the paste, `not` words that must not.
 */
export interface Condition {
  text?: string | readonly string[];
  all?: readonly string[];
  not?: readonly string[];
  status?: number | readonly number[];
  code?: string | readonly string[];
  type?: string | readonly string[];
  reason?: string | readonly string[];
  class?: string | readonly string[];
  /** A known host of this provider stands in the text. */
  host?: ProviderId;
  /** Only when the provider that the text shows is this one. */
  provider?: ProviderId | readonly ProviderId[];
  key?: KeyCondition;
  /**
   * Only where facts and templates cannot say it. Runs on the normalised view (lower case, no white space, no quotes);
   * `needs` are the literals without which it is not tried.
   */
  pattern?: RegExp;
  needs?: readonly string[];
}

export interface KeyCondition {
  flaw?: string | readonly string[];
  /** The key's shape is of this provider, or of `another` than the one that the text shows. */
  of?: ProviderId | 'another' | 'known';
  /** The key's shape is not of this provider. */
  notOf?: ProviderId;
  place?: string | readonly string[];
  state?: 'hidden' | 'masked' | 'shown';
  /** The name before it, compared without case: a header or a variable; `known`: a variable that a provider's SDK reads. */
  name?: string | readonly string[];
  /** Scheme before it in a header; null: none. */
  scheme?: string | null;
}

export interface Rule {
  id: RuleId;
  /** Best first. More than one: the words leave them open, and `ask` follows. */
  causes: readonly [CauseId, ...CauseId[]];
  /** Whose answer, client or key it is, if the words prove that. */
  provider?: ProviderId;
  /** Whose wording it mostly is, where others send it too: it decides only where nothing else shows the provider. */
  usually?: ProviderId;
  when: Condition | readonly Condition[];
  weight: RuleWeight;
  /** Stops that these words prove fine. Never because they stand earlier: only because the sender says so. */
  proves?: readonly StopId[];
  /** Loses to these when they hit too: they say the same more precisely. */
  unless?: readonly RuleId[];
  checked: Month;
  source: Source;
}

/** Rules of one emitter: a rule of another emitter in the file does not compile. */
export const defineRules = <const E extends EmitterId>(
  _emitter: E,
  rules: readonly (Rule & { id: `${E}/${string}` })[],
): readonly Rule[] => rules;

/* Providers ---------------------------------------------------------------------------------------------------- */

/** Names that guidance may use as `{{provider.<name>}}`. A provider without one leaves out the sentence's link. */
export const providerSlots = [
  'name',
  'company',
  'env',
  'host',
  'baseUrl',
  'modelsUrl',
  'keysUrl',
  'billingUrl',
  'limitsUrl',
  'usageUrl',
  'statusUrl',
  'supportUrl',
  'docsErrorsUrl',
  'docsModelsUrl',
  'docsLimitsUrl',
  'regionsUrl',
  'keyPrefix',
  'header',
  'headerLine',
  'pythonPackage',
  'nodePackage',
] as const;
export type ProviderSlot = (typeof providerSlots)[number];

export interface Provider {
  id: ProviderId;
  name: string;
  /** Hosts of the API itself, lower case; a leading dot means any subdomain. */
  hosts: readonly string[];
  /** Model names begin so, lower case: `gpt-`. */
  modelPrefixes: readonly string[];
  /** Package, class or product words that show this provider, lower case, as they stand in pastes. */
  words: readonly string[];
  /** A gateway's marks on what it passes on: it answered, whoever stands behind it. */
  stamps?: readonly string[];
  /** Names that only hint at it, because other services use its SDK and speak its dialect: they decide where nothing else does. */
  mentions: readonly string[];
  /** Where one of these stands, a mention says nothing: `OpenAI-compatible`. */
  notMentions?: readonly string[];
  /** Variables that its SDKs read, the usual one first. */
  env: readonly string[];
  /** Names that people write instead, seen in public threads. */
  envMisspelt: readonly string[];
  facts: { readonly [K in ProviderSlot]?: Sourced };
}

/* Causes, steps, questions ------------------------------------------------------------------------------------- */

/** `no`: the same call gets the same answer. `wait`: after the time that the text names. `slower`: at a lower rate. `later`: when the other side is well again. */
export type RetryVerdict = 'no' | 'wait' | 'slower' | 'later';

export interface Cause {
  id: CauseId;
  stage: StageId;
  /** Null only for `none`. */
  stop: StopId | null;
  retry: RetryVerdict;
  /** In the order in which a person tries them: cheapest and likeliest first. */
  steps: readonly StepId[];
  /** Other steps at one provider. */
  stepsAt?: { readonly [K in ProviderId]?: readonly StepId[] };
  /** Shown as "what else could it be"; each has a line in the words that tells them apart. */
  confusedWith: readonly CauseId[];
}

/** Where an outcome leads. `next`: the next step of this cause; `paste`: a new paste; `report`: the report for support. */
export type Route = 'next' | 'solved' | 'report' | 'paste' | { step: StepId } | { cause: CauseId };

export interface Step {
  id: StepId;
  /** Where it is done; shown beside the title. */
  place: readonly ('terminal' | 'console' | 'code' | 'app' | 'settings' | 'browser')[];
  /** What a person may see, and where it leads. The words stand in `## outcomes`. */
  outcomes: Readonly<Record<string, Route>>;
  /** Lines of the coverage list that this step answers, at most three. */
  covers?: readonly string[];
}

export interface Question {
  id: QuestionId;
  /** `look`: the person knows or sees it; `try`: a command or a click is needed. */
  effort: 'look' | 'try';
  /** Comes first where no words were found: every other question builds on what the person sees. */
  opens?: true;
  /** Asked only after one of these answers: it is about words that the person has said are there. */
  after?: { readonly [K in QuestionId]?: readonly string[] };
  /** Not asked where the text shows one of these: it is answered already, or it makes no sense. */
  unless?: readonly FactKind[];
  /** Asked only at these providers. */
  at?: readonly ProviderId[];
  /** Not asked at these: its nouns do not exist there. */
  notAt?: readonly ProviderId[];
  /** It is useful when at least two answers divide the causes that are left. */
  answers: Readonly<Record<string, Effect>>;
}

/** What an answer does to the causes. Causes that are not named keep their place. */
export interface Effect {
  provider?: ProviderId;
  /** The provider is not known yet: this question narrows it down. */
  asks?: QuestionId;
  /** What most people answer, whatever the cause, unless it is ruled out: a question is worth less for it. */
  usual?: true;
  likely?: readonly CauseId[];
  unlikely?: readonly CauseId[];
  /** Only these remain possible. */
  only?: readonly CauseId[];
  rulesOut?: readonly CauseId[];
}

export interface Kb {
  secrets: SecretsKb;
  providers: Readonly<Record<ProviderId, Provider>>;
  causes: Readonly<Record<CauseId, Cause>>;
  rules: readonly Rule[];
  questions: Readonly<Record<QuestionId, Question>>;
  steps: Readonly<Record<StepId, Step>>;
  frequency: Readonly<Record<CauseId, 'often' | 'sometimes' | 'seldom'>>;
  /** Where each cause can be the reason: without evidence, nobody is asked about what cannot be. */
  occurs: Readonly<Record<CauseId, 'everywhere' | readonly ProviderId[]>>;
  /** Public model names: what a link may hold. */
  models: readonly string[];
  /** Old ids → what replaces them; null: nothing does. Links of every released version resolve through it. */
  retired: Readonly<Record<string, string | null>>;
}

export const defineCause = <const C extends Cause>(cause: C): C => cause;
export const defineStep = <const S extends Step>(step: S): S => step;
export const defineQuestion = <const Q extends Question>(question: Q): Q => question;
export const defineProvider = <const P extends Provider>(provider: P): P => provider;
