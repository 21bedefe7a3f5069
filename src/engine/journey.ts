/**
 * The line that the request travelled. A stop is proven only by a rule that says so; it is never proven because it
 * stands earlier, since providers do not check in this order.
 */
import type { CauseId, RuleId, StopId } from '../kb/ids.ts';
import type { Evidence, JourneyStop } from './types.ts';
import type { RuleBook } from './weigh.ts';

const line: readonly StopId[] = ['program', 'key-read', 'network', 'gateway', 'key-accepted', 'account', 'quota', 'request', 'answer'];

/** @param cause the cause that leads, or null while it is open */
export function journeyOf(book: RuleBook, evidence: Evidence, cause: CauseId | null): JourneyStop[] {
  const failed = cause === null ? null : book.kb.causes[cause].stop;
  const proofs = new Map<StopId, { rule: RuleId; because: number | null }>();
  for (const hit of evidence.hits) {
    for (const stop of book.byId.get(hit.rule)?.proves ?? []) {
      if (proofs.has(stop)) continue;
      const fact = evidence.facts.findIndex((f) => f.from < hit.to && f.to > hit.from);
      proofs.set(stop, { rule: hit.rule, because: fact < 0 ? null : fact });
    }
  }
  return line
    .filter((stop) => stop !== 'gateway' || stop === failed || proofs.has(stop))
    .map((stop) => {
      const proof = proofs.get(stop);
      if (stop === failed) return { stop, state: 'failed', because: failedFact(book, evidence, cause), rule: null };
      if (proof !== undefined) return { stop, state: 'proven', because: proof.because, rule: proof.rule };
      return { stop, state: 'unknown', because: null, rule: null };
    });
}

function failedFact(book: RuleBook, evidence: Evidence, cause: CauseId | null): number | null {
  const hit = evidence.hits.findLast((h) => cause !== null && book.byId.get(h.rule)?.causes[0] === cause);
  const fact = hit === undefined ? -1 : evidence.facts.findIndex((f) => f.from < hit.to && f.to > hit.from);
  return fact < 0 ? null : fact;
}
