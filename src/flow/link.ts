/**
 * Makes the share link: `#v1.` and base64url of a small record of ids. It is built from ids, answers and whitelisted
 * facts only; nothing else of the paste is within its reach.
 */
import type { Answers, Choice, SharedFact, Weighed } from '../engine/types.ts';
import { toBase64url } from './base64url.ts';
import type { DoneStep } from './record.ts';

/** The record inside a link of version 1. Short names, because people paste links into chats. */
export interface LinkRecord {
  /** Provider that the person chose by hand. */
  p?: string;
  /** Cause that the person chose by hand. */
  c?: string;
  /** Cause that led when the link was made: later knowledge may rank differently, the reader still stands there. */
  l?: string;
  /** Rules that hit, in the order of the text. */
  h: string[];
  /** Answers, question first. */
  a: [string, string][];
  /** Steps that were tried, with their outcome. */
  s: [string, string][];
  /** Facts: kind, value, unit. */
  f: [string, string, string?][];
}

/** More than this no link carries; the last ones count, because the work ended there. */
const mostHits = 64;

export interface Shared {
  diagnosis: Weighed & { evidence: { hits: readonly { rule: string }[] }; shareable: readonly SharedFact[] };
  answers: Answers;
  choice: Choice;
  done: readonly DoneStep[];
}

export function recordOf({ diagnosis, answers, choice, done }: Shared): LinkRecord {
  return {
    ...(choice.provider === null ? {} : { p: choice.provider }),
    ...(choice.cause === null ? {} : { c: choice.cause }),
    ...(diagnosis.cause === null ? {} : { l: diagnosis.cause }),
    h: diagnosis.evidence.hits.slice(-mostHits).map((hit) => hit.rule),
    a: Object.entries(answers) as [string, string][],
    s: done.slice(-64).map(({ step, outcome }) => [step, outcome]),
    f: diagnosis.shareable.slice(-64).map(({ kind, value, unit }) => (unit === undefined ? [kind, value] : [kind, value, unit])),
  };
}

/** @returns the fragment with its `#` */
export const fragmentOf = (shared: Shared): string => `#v1.${toBase64url(JSON.stringify(recordOf(shared)))}`;
