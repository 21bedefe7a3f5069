/** The reasons of a diagnosis, numbered as they stand in the text: the page lights them, the report lists them. */
import type { Diagnosis, JourneyStop, RuleId, Span } from '../engine/types.ts';

export interface Reason {
  n: number;
  rule: RuleId | null;
  /** Index into the facts, where a fact and not a rule proves a stop. */
  fact: number | null;
  spans: readonly Span[];
  /** The one without which the verdict would not stand. */
  decides: boolean;
}

/** One rule may find its words on every line of a log: more marks than this say nothing more. */
const maxSpans = 4;

export function reasonsOf(diagnosis: Diagnosis): readonly Reason[] {
  const { cause, candidates, ranked, journey, evidence } = diagnosis;
  const about = cause === null ? candidates : [cause];
  const because = about.flatMap((id) => ranked.find((r) => r.cause === id)?.because ?? []);
  const wanted = new Set<RuleId>(because);
  for (const stop of journey) if (stop.rule !== null) wanted.add(stop.rule);

  const found: Omit<Reason, 'n'>[] = [];
  for (const rule of wanted) {
    const spans = evidence.hits.filter((hit) => hit.rule === rule).sort((a, b) => a.from - b.from);
    if (spans.length === 0) continue;
    found.push({
      rule,
      fact: null,
      spans: spans.slice(0, maxSpans).map(({ from, to }) => ({ from, to })),
      decides: diagnosis.verdict === 'sure' && rule === because[0],
    });
  }
  for (const { because: index } of journey) {
    const fact = index === null ? undefined : evidence.facts[index];
    if (index === null || fact === undefined || found.some((r) => r.fact === index)) continue;
    if (found.some((r) => r.spans.some((s) => s.from < fact.to && fact.from < s.to))) continue;
    found.push({ rule: null, fact: index, spans: [{ from: fact.from, to: fact.to }], decides: false });
  }
  return found.sort((a, b) => a.spans[0]!.from - b.spans[0]!.from).map((reason, i) => ({ n: i + 1, ...reason }));
}

/** Reasons that prove a stop, by number. */
export function reasonsFor(stop: JourneyStop, reasons: readonly Reason[], diagnosis: Diagnosis): readonly Reason[] {
  const fact = stop.because === null ? undefined : diagnosis.evidence.facts[stop.because];
  return reasons.filter(
    (r) =>
      (stop.rule !== null && r.rule === stop.rule) ||
      (stop.rule === null &&
        fact !== undefined &&
        (r.fact === stop.because || r.spans.some((s) => s.from < fact.to && fact.from < s.to))),
  );
}
