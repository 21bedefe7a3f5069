/** Fills the slots of guidance: facts of the provider, and what was read from the paste. */
import type { Diagnosis, Fact, ProviderId } from '../engine/types.ts';
import type { FactKind, ProviderSlot } from '../kb/define.ts';
import type { GuidancePack, Slot, Varied } from '../kb/guidance.ts';

export interface Slots {
  provider: { readonly [K in ProviderSlot]?: string };
  hit: Readonly<Record<string, string>>;
}

export const pick = <T>(varied: Varied<T>, provider: ProviderId): T =>
  ((varied as Partial<Record<ProviderId, T>>)[provider] ?? varied.all) as T;

export function factOf(diagnosis: Diagnosis | null, kind: FactKind): Fact | null {
  return diagnosis?.evidence.facts.find((fact) => fact.kind === kind) ?? null;
}

const withUnit = (fact: Fact): string => (fact.unit === undefined ? fact.value : `${fact.value} ${fact.unit}`);

/** Arguments of the hits that speak for the leading cause win over facts that were merely read. */
export function slotsOf(pack: GuidancePack, diagnosis: Diagnosis | null): Slots {
  const hit: Record<string, string> = {};
  const provider = pack.providers[diagnosis?.provider ?? 'unknown'] ?? pack.providers.unknown;
  if (diagnosis === null) return { provider, hit };
  const { facts, hits } = diagnosis.evidence;
  for (const fact of [...facts].reverse()) {
    hit[fact.kind] = fact.kind === 'wait' ? withUnit(fact) : fact.value;
    if (fact.kind === 'limit' && fact.unit !== undefined) hit['unit'] = fact.unit;
  }
  const because = diagnosis.ranked.find((r) => r.cause === diagnosis.cause)?.because ?? [];
  const rank = (rule: string): number => {
    const at = (because as readonly string[]).indexOf(rule);
    return at < 0 ? because.length : at;
  };
  for (const found of [...hits].sort((a, b) => rank(b.rule) - rank(a.rule))) {
    // Hits that speak for another cause must not fill the words of this one.
    if (rank(found.rule) < because.length) Object.assign(hit, found.args);
  }
  return { provider, hit };
}

export const fill = (slot: Slot, slots: Slots): string =>
  slot.slot === 'provider' ? (slots.provider[slot.name] ?? '') : (slots.hit[slot.name] ?? slot.or);

/** Seconds of a wait as it was read: `20` + `s`, `1m30s`, `350ms`, `2 hours`; null where no number is in it. */
export function seconds(fact: Fact | null): number | null {
  if (fact === null) return null;
  const units: Record<string, number> = { ms: 0.001, s: 1, m: 60, h: 3600, d: 86400 };
  const text = /[a-z]/i.test(fact.value) ? fact.value : `${fact.value}${fact.unit ?? 's'}`;
  let total: number | null = null;
  for (const [, n, word] of text.matchAll(/(\d+(?:\.\d+)?)\s*(milli|ms|[a-z])/gi)) {
    const unit = word!.toLowerCase() === 'milli' || word!.toLowerCase() === 'ms' ? 'ms' : word![0]!.toLowerCase();
    if (unit in units) total = (total ?? 0) + Number(n) * units[unit]!;
  }
  return total;
}
