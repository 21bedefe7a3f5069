/**
 * Checks a share link: a text from a stranger. Its form only; which ids still exist is `replay.ts`'s matter.
 */
import * as z from 'zod/mini';
import { fromBase64url } from './base64url.ts';
import type { LinkRecord } from './link.ts';

const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9/-]{0,79}$/));
const most = <T extends z.ZodMiniType>(item: T, length: number) => z.array(item).check(z.maxLength(length));
const recordV1 = z.object({
  p: z.optional(id),
  c: z.optional(id),
  l: z.optional(id),
  h: most(id, 64),
  a: most(z.tuple([id, id]), 16),
  s: most(z.tuple([id, id]), 64),
  f: most(z.union([z.tuple([id, z.string().check(z.maxLength(120))]), z.tuple([id, z.string().check(z.maxLength(120)), id])]), 64),
});

/** Whether a fragment is one of ours at all: other fragments are ignored. */
export const isLink = (fragment: string): boolean => /^#?v\d+\./.test(fragment);

/**
 * @param fragment with or without its `#`; any text is safe
 * @returns the record, or why there is none: `newer` by its version, `damaged` otherwise
 */
export function checkLink(fragment: string): LinkRecord | 'damaged' | 'newer' {
  const parts = /^#?v(\d{1,6})\.(.*)$/s.exec(fragment);
  if (parts === null) return 'damaged';
  if (Number(parts[1]) > 1) return 'newer';
  const json = fromBase64url(parts[2] as string);
  if (json === null) return 'damaged';
  try {
    const checked = recordV1.safeParse(JSON.parse(json));
    return checked.success ? (checked.data as LinkRecord) : 'damaged';
  } catch {
    return 'damaged';
  }
}
