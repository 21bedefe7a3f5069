/** Whose failure the text shows: by the provider's own words, else by its hosts, packages, keys and models. */
import type { ProviderId } from '../kb/ids.ts';
import type { Compiled } from './compile.ts';
import type { Reading } from './match.ts';
import type { Hit, Span } from './types.ts';
import { standsAlone } from './places.ts';
import { spanOf } from './view.ts';

/** What each kind of sign is worth. A model's name alone says little: gateways serve everybody's models. */
const worth = { stamp: 40, rule: 10, host: 8, word: 4, key: 2, model: 1, usually: 0.7, mention: 0.5 } as const;

/** @returns the provider with the most to say for it and the words that say most, or null */
export function showProvider(compiled: Compiled, reading: Reading, hits: readonly Hit[]): ({ id: ProviderId } & Span) | null {
  const sums = new Map<ProviderId, { sum: number; best: number; span: Span }>();
  const add = (id: ProviderId, value: number, span: Span): void => {
    const there = sums.get(id);
    if (there === undefined) sums.set(id, { sum: value, best: value, span });
    else {
      there.sum += value;
      if (value >= there.best) {
        there.best = value;
        there.span = span;
      }
    }
  };
  for (const hit of hits) {
    const rule = compiled.byId.get(hit.rule);
    if (rule?.provider !== undefined) add(rule.provider, worth.rule, hit);
    if (rule?.usually !== undefined) add(rule.usually, worth.usually, hit);
  }
  const silenced = new Set<ProviderId>();
  for (const literal of reading.places.literals()) {
    const provider = compiled.notMentions.get(literal);
    if (provider !== undefined) silenced.add(provider);
  }
  for (const literal of reading.places.literals()) {
    for (const sign of compiled.signs.get(literal) ?? []) {
      if (sign.kind === 'mention' && silenced.has(sign.provider)) continue;
      const at = reading.places.of(literal).findLast((place) => standsAlone(reading.view, literal, place, sign.kind === 'host'));
      if (at !== undefined) add(sign.provider, worth[sign.kind], spanOf(reading.view, at, at + literal.length));
    }
  }
  for (const key of reading.keys) if (key.provider !== null && Object.hasOwn(compiled.kb.providers, key.provider)) add(key.provider as ProviderId, worth.key, key);
  let best: [ProviderId, { sum: number; best: number; span: Span }] | null = null;
  for (const entry of sums) if (best === null || entry[1].sum > best[1].sum) best = entry;
  return best === null || best[0] === 'unknown' ? null : { id: best[0], from: best[1].span.from, to: best[1].span.to };
}
