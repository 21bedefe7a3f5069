/** What the bars over secrets say. The token that stands in the text is never shown. */
import type { Mask, Span } from '../engine/types.ts';
import type { Frame } from './frame.ts';

/** What the reader masked, and what the person hid by selecting it. */
export const allMasks = (f: Frame): readonly (Mask | Span)[] => [...(f.diagnosis.redaction?.masks ?? []), ...f.hidden];

/** Kinds whose length helps: a key that is too short was cut off. */
const measured: readonly Mask['kind'][] = ['api-key', 'token', 'cloud-key', 'jwt', 'password', 'unknown-secret'];

export function maskName(f: Frame, mask: Mask | Span): { prefix: string; words: string } {
  const { masks } = f.m;
  if (!('kind' in mask)) return { prefix: '', words: masks.hidden };
  const what = (mask.shape === null ? undefined : masks.shape[mask.shape]) ?? masks.kind[mask.kind] ?? mask.kind;
  return { prefix: mask.prefix, words: measured.includes(mask.kind) ? masks.long(what, mask.length) : what };
}
