/**
 * Ranks the causes from hits, answers and the person's own choice. Deterministic and explainable: a cause stands where
 * its best rule puts it, and the rules are named.
 */
import type { Kb, Rule } from '../kb/define.ts';
import type { CauseId, ProviderId, QuestionId, RuleId } from '../kb/ids.ts';
import { chooseQuestion } from './ask.ts';
import { applyAnswers, chanceAt, priorAt } from './effects.ts';
import { journeyOf } from './journey.ts';
import { makeShareable } from './shareable.ts';
import type { Answers, Choice, Evidence, Ranked, Verdict, Weighed } from './types.ts';

/** What a rule's word is worth. A proof beats any number of hints; two strong ones do not make a proof. */
const worth = { proof: 100, strong: 30, hint: 4 } as const;
/** Each further cause that a rule leaves open counts a little less than the one before it. */
const fade = 0.82;
/** After answers, a cause leads when it holds this share of what is left. */
const leadingShare = 0.62;

const mostCandidates = 5;

interface Standing {
  score: number;
  because: RuleId[];
  /** Best single-cause word for it; null where only shared hints speak. */
  best: 'proof' | 'strong' | 'hint' | null;
  /** Where the last of its best words stand. */
  last: number;
}

export interface RuleBook {
  kb: Kb;
  byId: ReadonlyMap<RuleId, Rule>;
  /** Which facts a link may hold. The next question depends on no others, so that a link asks the same. */
  shareable: ReturnType<typeof makeShareable>;
}

export const makeRuleBook = (kb: Kb): RuleBook => ({ kb, byId: new Map(kb.rules.map((rule) => [rule.id, rule])), shareable: makeShareable(kb) });

const rank = { proof: 3, strong: 2, hint: 1 } as const;

function standingsOf(book: RuleBook, evidence: Evidence): Map<CauseId, Standing> {
  const standings = new Map<CauseId, Standing>();
  for (const hit of evidence.hits) {
    const rule = book.byId.get(hit.rule);
    if (rule === undefined) continue;
    const single = rule.causes.length === 1;
    rule.causes.forEach((cause, i) => {
      const standing = standings.get(cause) ?? { score: 0, because: [], best: null, last: -1 };
      standing.score += worth[single ? rule.weight : rule.weight === 'proof' ? 'strong' : 'hint'] * fade ** i;
      standing.because.push(rule.id);
      if (single && rank[rule.weight] >= (standing.best === null ? 0 : rank[standing.best])) {
        if (standing.best === null || rank[rule.weight] > rank[standing.best]) standing.last = hit.from;
        standing.best = rule.weight;
        standing.last = Math.max(standing.last, hit.from);
      }
      standings.set(cause, standing);
    });
  }
  return standings;
}

/** Whose failure it is: by the rules' own proof first, then by the person's word. */
function providerOf(book: RuleBook, evidence: Evidence, answers: Answers, choice: Choice): ProviderId {
  if (choice.provider !== null) return choice.provider;
  const shown = evidence.facts.findLast((fact) => fact.kind === 'provider')?.value as ProviderId | undefined;
  if (shown !== undefined && Object.hasOwn(book.kb.providers, shown)) return shown;
  for (const [question, answer] of Object.entries(answers)) {
    const effect = book.kb.questions[question as QuestionId]?.answers[answer as string];
    if (effect?.provider !== undefined) return effect.provider;
  }
  return 'unknown';
}

export function weigh(book: RuleBook, evidence: Evidence, answers: Answers, choice: Choice): Weighed {
  const { kb } = book;
  const provider = providerOf(book, evidence, answers, choice);
  const standings = standingsOf(book, evidence);
  const hasEvidence = evidence.hits.length > 0;
  const asked = Object.keys(answers).length > 0;

  // Words that several share name causes that one service may not have.
  const suggested = hasEvidence
    ? new Map([...standings].map(([cause, { score, best }]) => [cause, best === 'proof' || best === 'strong' ? score : score * chanceAt(kb, cause, provider)]))
    : priorAt(kb, provider);
  // What the text proves stands against any answer.
  const settled = leaderByWords(standings, provider);
  const { scores, fit, contradicted } = applyAnswers(kb, suggested, answers, provider, settled);

  const ranked: Ranked[] = [...scores]
    .sort(([a, x], [b, y]) => y - x || order(kb, a) - order(kb, b))
    .map(([cause, score]) => ({ cause, score, because: strongestFirst(book, cause, standings.get(cause)?.because ?? []) }));

  let cause: CauseId | null = choice.cause ?? settled;
  if (cause === null && asked && ranked.length > 0) {
    const first = ranked[0] as Ranked;
    // How often a cause is the reason orders the doubt; it settles none. Without words the answers must do so alone.
    const leads = (worths: ReadonlyMap<CauseId, number>): boolean =>
      (worths.get(first.cause) ?? 0) / [...worths.values()].reduce((sum, one) => sum + one, 0) >= leadingShare;
    if (ranked.length === 1 || (leads(scores) && (hasEvidence || leads(fit)))) cause = first.cause;
  }

  const verdict: Verdict = cause === 'none' ? 'none' : cause !== null ? 'sure' : evidence.length > 0 && !hasEvidence && !asked && provider === 'unknown' ? 'none' : 'ask';
  const candidates = verdict === 'none' ? [] : verdict === 'sure' ? [cause as CauseId] : ranked.map((r) => r.cause).filter((c) => c !== 'none').slice(0, mostCandidates);
  const leading = verdict === 'sure' ? (cause as CauseId) : null;
  const alsoSeen = [...standings]
    .filter(([id, standing]) => id !== cause && id !== 'none' && (standing.best === 'proof' || standing.best === 'strong'))
    .map(([id]) => id);
  return {
    provider,
    verdict,
    cause: leading,
    candidates,
    ranked,
    alsoSeen,
    question: verdict === 'ask' ? chooseQuestion(kb, scores, answers, provider, { hits: evidence.hits, facts: book.shareable(evidence) }, choice.provider !== null) : null,
    journey: journeyOf(book, evidence, leading),
    plan: leading === null ? [] : (kb.causes[leading].stepsAt?.[provider] ?? kb.causes[leading].steps),
    contradicted,
  };
}

/** What a rule of one cause stands above those that share several: more than any weight. */
const ofItsOwn = 7;

/** What settles a cause stands first: its own words before shared ones, the strongest before weaker, the last before earlier. */
function strongestFirst(book: RuleBook, cause: CauseId, because: readonly RuleId[]): RuleId[] {
  const value = (id: RuleId): number => {
    const rule = book.byId.get(id);
    if (rule === undefined) return 0;
    return rank[rule.weight] * 2 + (rule.causes.length === 1 && rule.causes[0] === cause ? ofItsOwn : 0);
  };
  const ordered = [...because].reverse().sort((a, b) => value(b) - value(a));
  // Beside words that are the cause's own, those that it shares with others say nothing more.
  const own = ordered.filter((id) => value(id) >= rank.strong * 2 + ofItsOwn);
  return own.length > 0 ? own : ordered;
}

const order = (kb: Kb, cause: CauseId): number => Object.keys(kb.causes).indexOf(cause);

/**
 * The cause that the words settle: the one with the strongest single word; among equals the later one, because the
 * work ended there. Two different strong words leave it open unless one stands clearly behind the other's failure.
 */
function leaderByWords(standings: ReadonlyMap<CauseId, Standing>, provider: ProviderId): CauseId | null {
  // Another service's own words, and no sign of a provider: a broken certificate or a 401 there is not ours.
  const elsewhere = standings.get('none')?.best;
  if (provider === 'unknown' && (elsewhere === 'proof' || elsewhere === 'strong')) return 'none';
  let leader: [CauseId, Standing] | null = null;
  for (const [cause, standing] of standings) {
    if (standing.best !== 'proof' && standing.best !== 'strong') continue;
    if (
      leader === null ||
      rank[standing.best] > rank[leader[1].best as 'proof' | 'strong'] ||
      (standing.best === leader[1].best && standing.last > leader[1].last)
    )
      leader = [cause, standing];
  }
  return leader?.[0] ?? null;
}
