/**
 * The report for a provider's support or a colleague. It holds what was read, never the text: the masked text comes in
 * only where the person has read it and asks for it.
 */
import type { Answers, Diagnosis } from '../engine/types.ts';
import type { FactKind } from '../kb/define.ts';
import type { GuidancePack } from '../kb/guidance.ts';
import type { DoneStep } from '../flow/record.ts';
import type { Messages } from './en.ts';
import { drawJourney, journeyText } from './journey.ts';
import { escaped, plain } from './prose.ts';
import { reasonsOf } from './reasons.ts';
import { factOf, pick, slotsOf, type Slots } from './slots.ts';

export interface ReportInput {
  pack: GuidancePack;
  diagnosis: Diagnosis;
  answers: Answers;
  done: readonly DoneStep[];
  /** Then nobody needs to be asked any more. */
  solved?: boolean;
  /** Date and time with its zone, as the reader writes it. */
  when: string;
  /** Share link of the same result; left out where null. */
  link: string | null;
  /** The masked text, only where the person has read it and ticked it. */
  maskedText: string | null;
}

interface Section {
  title: string;
  /** `code` is kept as it stands. */
  kind: 'list' | 'numbered' | 'text' | 'code';
  lines: readonly string[];
}

/** Facts of bounded form. Messages, paths, headers and keys are the person's own text. */
const reported: readonly FactKind[] = [
  'status',
  'code',
  'type',
  'reason',
  'class',
  'host',
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
];

/** Title of the leading cause; where none leads, what is still possible. */
export function titleOf(pack: GuidancePack, diagnosis: Diagnosis, slots: Slots, m: Messages): string {
  if (diagnosis.cause !== null) return plain(pick(pack.causes[diagnosis.cause].title, diagnosis.provider), slots);
  if (diagnosis.verdict === 'none') return m.elsewhere.heading;
  return m.asking.fits(diagnosis.candidates.length);
}

/** A step with its outcome, as `Add credit: Credit is added`. */
export function doneText(pack: GuidancePack, done: DoneStep, diagnosis: Diagnosis, slots: Slots, m: Messages): { step: string; outcome: string } {
  const words = pack.steps[done.step];
  const outcome = pick(words.outcomes, diagnosis.provider).find((o) => o.id === done.outcome);
  return {
    step: plain(pick(words.title, diagnosis.provider), slots),
    outcome: outcome ? plain(outcome.label, slots) : m.steps.stillFails,
  };
}

function sections(input: ReportInput, m: Messages): { heading: string; sections: readonly Section[] } {
  const { pack, diagnosis } = input;
  const slots = slotsOf(pack, diagnosis);
  const causeTitle = (id: keyof GuidancePack['causes']): string => plain(pick(pack.causes[id].title, diagnosis.provider), slots);
  const all: Section[] = [];
  const add = (title: string, kind: Section['kind'], lines: readonly string[]): void => {
    if (lines.length > 0) all.push({ title, kind, lines });
  };

  const head = [`${m.report.written}: ${input.when}`];
  if (input.solved === true) head.push(m.solved.heading);
  if (diagnosis.cause !== null) head.push(`${m.report.cause}: ${causeTitle(diagnosis.cause)} (${diagnosis.cause}, ${m.report.verdict[diagnosis.verdict]})`);
  else if (diagnosis.candidates.length > 0) head.push(`${m.report.candidates}: ${diagnosis.candidates.map((id) => `${causeTitle(id)} (${id})`).join('; ')}`);
  head.push(`${m.report.provider}: ${pack.providers[diagnosis.provider].name ?? diagnosis.provider}`);
  add('', 'list', head);

  const seen = new Set<string>();
  for (const kind of reported) {
    for (const fact of diagnosis.evidence.facts) {
      if (fact.kind === kind) seen.add(`${m.facts.of[kind]}: ${fact.value}${fact.unit === undefined ? '' : ` ${fact.unit}`}`);
    }
  }
  add(m.report.seen, 'list', [...seen].slice(0, 30));
  if (diagnosis.journey.length > 0) {
    const possible = diagnosis.candidates.flatMap((id) => pack.causes[id].stop ?? []);
    add(m.report.journey, 'text', [journeyText(drawJourney(diagnosis.journey, { possible }), m), m.report.legend]);
  }
  add(
    m.report.reasons,
    'numbered',
    reasonsOf(diagnosis).map((reason) => {
      const says = reason.rule === null ? undefined : pack.rules[reason.rule]?.says;
      const fact = reason.fact === null ? undefined : diagnosis.evidence.facts[reason.fact];
      const text = says ? plain(says, slots) : fact ? m.evidence.read(m.facts.of[fact.kind], fact.value) : (reason.rule ?? '');
      return reason.decides ? `${m.evidence.decides} ${text}` : text;
    }),
  );
  add(m.report.answers, 'list', answerLines(input, slots, m));
  add(
    m.report.tried,
    'numbered',
    input.done.map((done) => {
      const { step, outcome } = doneText(pack, done, diagnosis, slots, m);
      return `${step}: ${outcome}`;
    }),
  );
  const support = pack.providers[diagnosis.provider].supportUrl;
  const id = factOf(diagnosis, 'request-id');
  if (input.solved !== true) add(m.report.send, 'text', [...(support ? [support] : []), ...(id ? [m.stuck.requestId(id.value)] : [])]);
  if (input.link !== null) add(m.report.link, 'text', [input.link]);
  if (input.maskedText === null) add(m.report.leftOut, 'text', [m.report.leftOutText]);
  else add(m.report.text, 'code', input.maskedText.split('\n'));
  return { heading: m.report.heading(titleOf(pack, diagnosis, slots, m)), sections: all };
}

function answerLines({ pack, diagnosis, answers }: ReportInput, slots: Slots, m: Messages): readonly string[] {
  return Object.entries(answers).flatMap(([id, answer]) => {
    const words = pack.questions[id as keyof GuidancePack['questions']];
    if (words === undefined || answer === undefined) return [];
    const label = pick(words.answers, diagnosis.provider).find((a) => a.id === answer)?.label;
    return [`${plain(pick(words.title, diagnosis.provider), slots)} ${label ? plain(label, slots) : m.asking.cannotTell}`];
  });
}

const bullet = (kind: Section['kind'], i: number): string => (kind === 'numbered' ? `${i + 1}. ` : kind === 'list' ? '- ' : '');

export function reportMarkdown(input: ReportInput, m: Messages): string {
  const report = sections(input, m);
  // Inside a fence nothing needs escaping, as long as the fence is longer than any in the text.
  const fence = (lines: readonly string[]): string => {
    const longest = Math.max(2, ...lines.map((line) => /`+/.exec(line)?.[0].length ?? 0));
    const ticks = '`'.repeat(longest + 1);
    return `${ticks}text\n${lines.join('\n')}\n${ticks}`;
  };
  // The marks of the journey are brackets and stay readable: without an address behind them they are no link.
  const safe = (line: string): string => escaped(line).replace(/\\([[\]])/g, '$1');
  return [
    `# ${safe(report.heading)}`,
    ...report.sections.map(({ title, kind, lines }) =>
      [
        ...(title === '' ? [] : [`## ${title}`]),
        kind === 'code' ? fence(lines) : lines.map((line, i) => `${bullet(kind, i)}${/https?:/.test(line) ? line : safe(line)}`).join(kind === 'text' ? '\n\n' : '\n'),
      ].join('\n\n'),
    ),
  ].join('\n\n');
}

export function reportText(input: ReportInput, m: Messages): string {
  const report = sections(input, m);
  return [
    report.heading,
    ...report.sections.map(({ title, kind, lines }) =>
      [...(title === '' ? [] : [`${title}:`]), ...lines.map((line, i) => `${bullet(kind, i)}${line}`)].join('\n'),
    ),
  ].join('\n\n');
}
