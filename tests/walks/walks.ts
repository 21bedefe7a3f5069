/**
 * Measures the questions.
 *
 *     npm run walks                 every walk without a paste: how many answers until the guidance, what is left otherwise
 *     npm run walks -- FILE         and labelled pastes (a line each: {"id","text","provider","cause","accept","sufficient"}):
 *                                   people who have the labelled cause answer what is asked
 *
 * What they answer stands in `tests/walks/answers.json`, written from what each cause means, not from the effects.
 */
import { readFileSync } from 'node:fs';
import { mostQuestions, usually } from '../../src/engine/ask.ts';
import { makeReader, noChoice } from '../../src/engine/diagnose.ts';
import { factorOf, occursAt } from '../../src/engine/effects.ts';
import type { Answers, Evidence, Weighed } from '../../src/engine/types.ts';
import { makeRuleBook, weigh, type RuleBook } from '../../src/engine/weigh.ts';
import { cannotTell } from '../../src/flow/events.ts';
import type { Effect } from '../../src/kb/define.ts';
import { causeIds, providerIds, questionIds, type CauseId, type ProviderId, type QuestionId } from '../../src/kb/ids.ts';
import { kb } from '../../src/kb/index.ts';

export const silent: Evidence = { length: 0, facts: [], hits: [], keys: [] };

/* Every walk --------------------------------------------------------------------------------------------------- */

/** All ends of the walks from one state, counted by how many more questions lead to them. */
export interface Ends {
  sure: readonly number[];
  /** Several are left, and no question helps any more. */
  choosing: readonly number[];
  /** The same by their chance: a person answers what fits their cause, and causes are as frequent as the knowledge says. */
  likelySure: readonly number[];
  likelyChoosing: readonly number[];
  /** Candidates at the ends, and causes that an end is sure of. */
  reached: ReadonlySet<CauseId>;
  settled: ReadonlySet<CauseId>;
  asked: ReadonlySet<QuestionId>;
  /** Ends that are neither sure nor a choice of two to five. */
  lost: readonly string[];
  /** Questions whose answers change nothing, with the answers before them. */
  idle: readonly string[];
}

export const told = (answers: Answers): string => Object.entries(answers).map((pair) => pair.join('=')).join(', ') || 'no answer';

export const add = (into: number[], from: readonly number[], later = 0, share = 1): void => {
  for (const [i, n] of from.entries()) into[i + later] = (into[i + later] ?? 0) + (n ?? 0) * share;
};
export const sum = (counts: readonly number[]): number => counts.reduce((one, n) => one + (n ?? 0), 0);

const scoresIn = ({ provider, ranked }: Weighed): string => provider + ranked.map(({ cause, score }) => ` ${cause}=${score.toPrecision(6)}`).join('');

/** How likely each answer is, by the causes that are left; what no answer fits goes to "I can't tell", the last. */
function chancesOf({ ranked, question }: Weighed): number[] {
  if (question === null) return [];
  const effects = question.answers.map((answer) => kb.questions[question.id].answers[answer] as Effect);
  const chances = [...effects, null].map(() => 0);
  const total = sum(ranked.map(({ score }) => score));
  for (const { cause, score } of ranked) {
    const fits = effects.map((effect) => factorOf(cause, effect) * (effect.usual ? usually : 1));
    const all = Math.max(1, sum(fits));
    fits.forEach((fit, i) => (chances[i]! += (score * fit) / all / total));
    chances[effects.length]! += (score * (1 - sum(fits) / all)) / total;
  }
  return chances;
}

/**
 * Walks on in every way. Two walks that have been asked the same and left with the same scores go on alike, so the
 * second is not walked again.
 *
 * @param skips whether "I can't tell" is an answer too
 */
export function makeWalker(book: RuleBook, evidence: Evidence, provider: ProviderId | null, skips: boolean): (start: Answers) => Ends {
  const known = new Map<string, Ends>();
  const at = (answers: Answers): Weighed => weigh(book, evidence, answers, { ...noChoice, provider });

  const endOf = (answers: Answers, { verdict, cause, candidates }: Weighed): Ends => {
    const sure = verdict === 'sure' || (verdict === 'none' && answers['which-provider'] === 'no-ai-service');
    // Words that hint at one cause leave one to confirm; otherwise there is something to choose from.
    const fair = sure || (verdict === 'ask' && candidates.length <= 5 && candidates.length >= (evidence.hits.length > 0 && Object.keys(answers).length === 0 ? 1 : 2));
    const [here, none]: [number[], number[]] = [[1], []];
    return {
      sure: sure ? here : none,
      choosing: sure ? none : here,
      likelySure: sure ? here : none,
      likelyChoosing: sure ? none : here,
      reached: new Set(candidates),
      settled: new Set(cause === null ? [] : [cause]),
      asked: new Set(),
      lost: fair ? [] : [`${verdict} [${candidates.join()}] after ${told(answers)}`],
      idle: [],
    };
  };

  const endsOf = (answers: Answers, result: Weighed): Ends => {
    const { question } = result;
    if (question === null) return endOf(answers, result);
    const skipped = Object.values(answers).filter((answer) => answer === cannotTell).length;
    const key = `${question.id} ${Object.keys(answers).sort().join()} ${skipped} ${scoresIn(result)}`;
    const before = known.get(key);
    if (before !== undefined) return before;

    const [sure, choosing, likelySure, likelyChoosing]: [number[], number[], number[], number[]] = [[], [], [], []];
    const reached = new Set<CauseId>();
    const settled = new Set<CauseId>();
    const asked = new Set([question.id]);
    const lost: string[] = [];
    const idle: string[] = [];
    const next = [...question.answers, cannotTell].map((answer): Answers => ({ ...answers, [question.id]: answer }));
    const results = next.map((one) => at(one));
    const unknowing = scoresIn(results.at(-1) as Weighed);
    const leadsOn = question.answers.some((answer) => kb.questions[question.id].answers[answer]?.asks !== undefined);
    if (!leadsOn && results.every((one) => scoresIn(one) === unknowing)) idle.push(`${question.id} after ${told(answers)}`);
    const walked = skips ? next : next.slice(0, -1);
    const chances = chancesOf(result).slice(0, walked.length);
    walked.forEach((one, i) => {
      const further = endsOf(one, results[i] as Weighed);
      const chance = (chances[i] ?? 0) / (sum(chances) || 1);
      add(sure, further.sure, 1);
      add(choosing, further.choosing, 1);
      add(likelySure, further.likelySure, 1, chance);
      add(likelyChoosing, further.likelyChoosing, 1, chance);
      for (const cause of further.reached) reached.add(cause);
      for (const cause of further.settled) settled.add(cause);
      for (const id of further.asked) asked.add(id);
      lost.push(...further.lost);
      idle.push(...further.idle);
    });
    const ends: Ends = { sure, choosing, likelySure, likelyChoosing, reached, settled, asked, lost, idle };
    known.set(key, ends);
    return ends;
  };
  return (start) => endsOf(start, at(start));
}

/** After how many questions half of them have ended. */
export const middle = (counts: readonly number[]): number => {
  let seen = 0;
  for (const [i, n] of counts.entries()) if ((seen += n ?? 0) * 2 >= sum(counts)) return i;
  return 0;
};

/** Providers where the same can occur and the same is asked walk alike: one of each kind. `unknown` is chosen by hand there. */
export function kindsOfProviders(): { first: ProviderId; all: readonly ProviderId[] }[] {
  const kinds = new Map<string, ProviderId[]>();
  for (const provider of providerIds) {
    const here = questionIds.filter((id) => !(kb.questions[id].notAt?.includes(provider) ?? false) && (kb.questions[id].at?.includes(provider) ?? true));
    const key = `${provider === 'unknown'} ${causeIds.filter((cause) => occursAt(kb, cause, provider)).join()} ${here.join()}`;
    kinds.set(key, [...(kinds.get(key) ?? []), provider]);
  }
  return [...kinds.values()].map((all) => ({ first: all[0] as ProviderId, all }));
}

/* People ------------------------------------------------------------------------------------------------------- */

/** What a person answers: one of these. `otherwise` stands for causes that say nothing else. */
export interface TrueAnswers {
  otherwise: Readonly<Partial<Record<QuestionId, readonly string[]>>>;
  causes: Readonly<Record<CauseId, Readonly<Partial<Record<QuestionId, string | readonly string[]>>>>>;
}

export const readTrueAnswers = (file = 'tests/walks/answers.json'): TrueAnswers => JSON.parse(readFileSync(file, 'utf8')) as TrueAnswers;

/** Small and steady: the same person always gives the same answer. */
function hash(text: string): number {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619) >>> 0;
  return (h ^ (h >>> 15)) >>> 0;
}

/** Answers of the questions about the provider that lead to this one. */
function wayTo(provider: ProviderId): Answers {
  const way: Partial<Record<QuestionId, string>> = {};
  const search = (question: QuestionId): boolean => {
    for (const [answer, effect] of Object.entries(kb.questions[question].answers)) {
      if (effect.provider === provider || (effect.asks !== undefined && search(effect.asks))) {
        way[question] = answer;
        return true;
      }
    }
    return false;
  };
  search('which-provider');
  return way;
}

/** One in five cannot tell, where `unsure` says so: 'some' by the hash, 'all' always. */
export function answerOf(truth: TrueAnswers, who: string, cause: CauseId, provider: ProviderId, question: QuestionId, unsure: 'none' | 'some' | 'all'): string {
  if (unsure === 'all') return cannotTell;
  if (unsure === 'some' && hash(`${who} ${question} unsure`) % 5 === 0) return cannotTell;
  const way = wayTo(provider)[question];
  if (way !== undefined) return way;
  const given = truth.causes[cause][question] ?? truth.otherwise[question] ?? [cannotTell];
  const all = typeof given === 'string' ? [given] : given;
  return all[hash(`${who} ${question}`) % all.length] as string;
}

/** A person walks; returns the result after each number of questions. */
export function accompany(first: Weighed, next: (answers: Answers) => Weighed, answer: (question: QuestionId) => string, start: Answers = {}): Weighed[] {
  const results = [first];
  let answers = start;
  for (let result = first; result.question !== null; ) {
    answers = { ...answers, [result.question.id]: answer(result.question.id) };
    result = next(answers);
    results.push(result);
  }
  return results;
}

/* The report --------------------------------------------------------------------------------------------------- */

interface Labelled {
  id: string;
  text: string;
  provider: ProviderId;
  cause: CauseId;
  accept?: readonly CauseId[];
  sufficient: boolean | 'borderline';
}

const percent = (n: number, of: number): string => (of === 0 ? '-' : `${((100 * n) / of).toFixed(1)} %`);

function reportWalks(truth: TrueAnswers): void {
  const book = makeRuleBook(kb);
  const symptoms = Object.keys(kb.questions['what-happens'].answers);
  console.log('Every walk without a paste, from provider and symptom, all answers given (questions after the symptom)');
  const every: Record<'sure' | 'choosing' | 'likelySure' | 'likelyChoosing', number[]> = { sure: [], choosing: [], likelySure: [], likelyChoosing: [] };
  const row = (name: string, ends: Pick<Ends, keyof typeof every>): void =>
    console.log(
      `  ${name.padEnd(16)} ${String(sum(ends.sure) + sum(ends.choosing)).padStart(6)} ends, guidance at ${percent(sum(ends.sure), sum(ends.sure) + sum(ends.choosing))}, median ${middle(ends.sure)}, at most ${ends.sure.length - 1}; by their chance ${percent(sum(ends.likelySure), sum(ends.likelySure) + sum(ends.likelyChoosing))}, median ${middle(ends.likelySure)}`,
    );
  const walkers = kindsOfProviders().map(({ first, all }) => ({ walker: makeWalker(book, silent, first, false), all }));
  for (const symptom of symptoms) {
    const total: typeof every = { sure: [], choosing: [], likelySure: [], likelyChoosing: [] };
    for (const { walker, all } of walkers) {
      const ends = walker({ 'what-happens': symptom });
      for (const _ of all) for (const key of Object.keys(total) as (keyof typeof total)[]) add(total[key], ends[key]);
    }
    row(symptom, total);
    for (const key of Object.keys(total) as (keyof typeof total)[]) add(every[key], total[key]);
  }
  row('all', every);

  console.log('\nPeople with each cause at each provider, from the first question on');
  for (const unsure of ['none', 'some', 'all'] as const) {
    const sure: number[] = [];
    let people = 0;
    let right = 0;
    let wrong = 0;
    let offered = 0;
    for (const provider of providerIds)
      for (const cause of causeIds.filter((id) => id !== 'none' && occursAt(kb, id, provider))) {
        const who = `${provider} ${cause}`;
        const at = (answers: Answers): Weighed => weigh(book, silent, answers, { ...noChoice, provider });
        const results = accompany(at({}), at, (question) => answerOf(truth, who, cause, provider, question, unsure));
        const last = results.at(-1) as Weighed;
        people++;
        if (last.cause === cause) {
          right++;
          add(sure, [1], results.length - 1);
        } else if (last.verdict === 'sure') {
          wrong++;
          if (process.env['WALKS_SHOW'] === unsure) console.log(`    wrong ${who}: ${last.cause}`, JSON.stringify(results.map((r) => r.question?.id)));
        } else if (last.candidates.includes(cause)) offered++;
        else if (process.env['WALKS_SHOW'] === unsure) console.log(`    not offered ${who}: ${last.candidates.join()}`, JSON.stringify(results.map((r) => r.question?.id)));
      }
    const name = { none: 'who can tell', some: 'who cannot tell one in five', all: 'who cannot tell anything' }[unsure];
    console.log(`  ${people} ${name}: guidance for their cause ${percent(right, people)} (within five questions ${percent(sum(sure.slice(0, 6)), people)}, median ${middle(sure)}, at most ${Math.max(0, sure.length - 1)}); a choice that offers it ${percent(offered, people)}; another cause’s guidance ${percent(wrong, people)}`);
  }
}

function reportPastes(truth: TrueAnswers, file: string): void {
  const reader = makeReader(kb);
  const items = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Labelled)
    .filter(({ sufficient, cause }) => sufficient !== true && cause !== 'none');
  console.log(`\n${items.length} pastes that leave the cause open, or nearly`);
  for (const unsure of ['none', 'some', 'all'] as const) {
    const first = { open: 0, sure: 0, none: 0 };
    const label: number[] = [0, 0, 0];
    const accepted: number[] = [0, 0, 0];
    const openLabel: number[] = [0, 0, 0];
    const openAccepted: number[] = [0, 0, 0];
    for (const { id, text, provider, cause, accept = [] } of items) {
      const diagnosis = reader.diagnose(text);
      const results = accompany(diagnosis, (answers) => reader.weigh(diagnosis.evidence, answers, noChoice, null), (question) => answerOf(truth, id, cause, provider, question, unsure));
      const kind = diagnosis.verdict === 'ask' ? 'open' : diagnosis.verdict;
      first[kind]++;
      for (const n of [0, 1, 2]) {
        const result = results[Math.min(n, results.length - 1)] as Weighed;
        const top = result.candidates[0];
        const good = top === cause;
        const fair = top !== undefined && (good || accept.includes(top));
        if (good) label[n]!++;
        if (fair) accepted[n]!++;
        if (kind !== 'open') continue;
        if (good) openLabel[n]!++;
        if (fair) openAccepted[n]!++;
        if (n === 2 && !good && process.env['WALKS_SHOW'] === `pastes-${unsure}`)
          console.log(`    ${id} ${diagnosis.provider} label ${cause}; begins [${diagnosis.candidates.join()}]; ${results.slice(0, 3).map((r) => r.question?.id).join(' > ')}; ends [${result.candidates.join()}]`);
      }
      if (kind !== 'open' && process.env['WALKS_SHOW'] === `pastes-${unsure}`) console.log(`    ${id} ${kind} ${diagnosis.cause} label ${cause}`);
    }
    const name = { none: 'all answers given', some: 'one in five "I can’t tell"', all: 'nothing but "I can’t tell"' }[unsure];
    const row = (counts: readonly number[], of: number): string => counts.map((n) => percent(n, of)).join(', ');
    console.log(`  ${name}: ${first.open} asked, ${first.sure} sure at once, ${first.none} not taken for an API's failure`);
    console.log(`    labelled cause at rank one after 0, 1, 2 questions: ${row(label, items.length)} of all, ${row(openLabel, first.open)} of those asked`);
    console.log(`    an accepted cause:                                  ${row(accepted, items.length)} of all, ${row(openAccepted, first.open)} of those asked`);
  }
}

/** Entry for `run.mjs`. */
export function main(args: readonly string[]): Promise<number> {
  if (args.length > 1 || args[0]?.startsWith('-')) {
    console.error('usage: npm run walks -- [FILE]');
    return Promise.resolve(2);
  }
  const truth = readTrueAnswers();
  console.log(`At most ${mostQuestions} answers in a walk\n`);
  reportWalks(truth);
  if (args[0] !== undefined) reportPastes(truth, args[0]);
  return Promise.resolve(0);
}
