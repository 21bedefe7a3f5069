/** A diagnosis as one flat object: the contract of `--jsonl` and `--json`. */
import type { Diagnosis } from '../engine/types.ts';

/** @param id the line's own, or null for a single paste */
export function answerLine(id: string | number | null, diagnosis: Diagnosis): Record<string, unknown> {
  const { provider, cause, verdict, candidates, question, journey, evidence, redaction } = diagnosis;
  return {
    ...(id === null ? {} : { id }),
    provider,
    cause,
    verdict,
    candidates,
    question,
    journey: journey.map(({ stop, state, because }) => ({ stop, state, because })),
    facts: evidence.facts.map(({ kind, value, unit, from, to }) => ({ kind, value, ...(unit === undefined ? {} : { unit }), from, to })),
    hits: evidence.hits.map(({ rule, from, to }) => ({ rule, from, to })),
    redacted: redaction?.text ?? '',
  };
}
