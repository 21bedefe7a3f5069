/** Masks every secret of a text and says what each key looked like. The first thing that touches a paste. */
import type { SecretsKb } from '../kb/secrets/types.ts';
import { compileSecrets } from './redact/compile.ts';
import { scan } from './redact/scan.ts';
import type { Found } from './redact/walk.ts';
import type { KeySighting, Mask, Redaction } from './types.ts';

/** Passes over text that masks have changed: a mask may give its neighbours another reading. */
const MOST_PASSES = 4;

/**
 * Replaces every secret by a mask token that says its public prefix or kind and its length in UTF-16
 * units: `[sk-proj-…164]`, `[password…12]`, `[email]`. A key's token says how long the key is, its mask how
 * much text went with it: line breaks, gutters, stray characters. Masking a masked text changes nothing.
 *
 * @param text what was pasted, raw
 * @param kb what is known about secrets
 * @returns the masked text, its masks in order, and every key sighting in order; offsets count UTF-16
 *   units of the masked text
 */
export function redact(text: string, kb: SecretsKb): Redaction {
  const compiled = compileSecrets(kb);
  let result = apply(text, scan(text, compiled, false), []);
  for (let pass = 1; pass < MOST_PASSES && result.masks.length > 0; pass++) {
    const again = scan(result.text, compiled, true).filter((one) => one.token !== null);
    if (again.length === 0) break;
    result = merge(result, apply(result.text, again, result.masks), again);
  }
  return result;
}

/**
 * Puts the tokens in.
 *
 * @param before masks that `text` holds already: one that is swallowed counts with what it hides
 */
function apply(text: string, found: readonly Found[], before: readonly Mask[]): Redaction {
  if (found.length === 0) return { text, masks: [], keys: [] };
  const masks: Mask[] = [];
  const keys: KeySighting[] = [];
  const parts: string[] = [];
  let done = 0;
  let length = 0;
  let next = 0;
  for (const one of found) {
    const kept = text.slice(done, one.from);
    let hidden = one.to - one.from;
    for (; next < before.length && before[next]!.from < one.to; next++) {
      const mask = before[next]!;
      if (mask.from >= one.from) hidden += mask.length - (mask.to - mask.from);
    }
    let token = one.token ?? text.slice(one.from, one.to);
    if (one.token !== null && one.length === one.to - one.from) token = token.replace(/\d+\]$/, `${hidden}]`);
    const from = length + kept.length;
    const to = from + token.length;
    parts.push(kept, token);
    done = one.to;
    length = to;
    if (one.token !== null) {
      masks.push({ from, to, kind: one.kind, shape: one.shape, prefix: one.prefix, length: hidden });
    }
    if (one.key) keys.push(sightingAt(one.key, from, to));
  }
  parts.push(text.slice(done));
  return { text: parts.join(''), masks, keys };
}

/** Written out: a log may hold ten thousand of them, and spreading costs ten times as much. */
function sightingAt(key: NonNullable<Found['key']>, from: number, to: number): KeySighting {
  return {
    from, to, state: key.state, shape: key.shape, provider: key.provider, prefix: key.prefix, length: key.length,
    flaws: key.flaws, name: key.name, scheme: key.scheme, place: key.place,
  };
}

/** Moves the first pass's spans to where a later pass put them; a mask inside a later one is gone. */
function merge(first: Redaction, second: Redaction, found: readonly Found[]): Redaction {
  const shift = (at: number, atEnd: boolean): number => {
    let moved = 0;
    for (let k = 0; k < found.length; k++) {
      const one = found[k]!;
      if (at <= one.from) break;
      const mask = second.masks[k]!;
      if (at < one.to) return atEnd ? mask.to : mask.from;
      moved = mask.to - one.to;
    }
    return at + moved;
  };
  const move = <T extends { from: number; to: number }>(one: T): T => ({ ...one, from: shift(one.from, false), to: shift(one.to, true) });
  const swallowed = (mask: Mask): boolean => found.some((one) => one.from <= mask.from && mask.to <= one.to);
  const masks = [...first.masks.filter((mask) => !swallowed(mask)).map(move), ...second.masks].sort((a, b) => a.from - b.from);
  const keys = [...first.keys.map(move), ...second.keys].sort((a, b) => a.from - b.from);
  return { text: second.text, masks, keys };
}
