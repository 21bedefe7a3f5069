/**
 * Opens a share link: a text from a stranger. Checked with a schema, ids that this version does not know dropped, the
 * answers replayed through the same weighing as a paste.
 */
import * as z from 'zod/mini';
import type { Reader } from '../engine/diagnose.ts';
import { makeShareable } from '../engine/shareable.ts';
import type { Answers, Choice, Evidence, SharedFact } from '../engine/types.ts';
import type { Kb } from '../kb/define.ts';
import type { CauseId, ProviderId, QuestionId, RuleId, StepId } from '../kb/ids.ts';
import { fromBase64url } from './base64url.ts';
import { cannotTell } from './events.ts';
import type { OpenedLink } from './record.ts';

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

const nothing = (notice: OpenedLink['notice']): OpenedLink => ({
  diagnosis: null,
  answers: {},
  choice: { provider: null, cause: null },
  done: [],
  notice,
});

/** Whether a fragment is one of ours at all: other fragments are ignored. */
export const isLink = (fragment: string): boolean => /^#?v\d+\./.test(fragment);

/** @param fragment with or without its `#`; any text is safe */
export function openLink(fragment: string, kb: Kb, reader: Reader): OpenedLink {
  const parts = /^#?v(\d{1,6})\.(.*)$/s.exec(fragment);
  if (parts === null) return nothing('damaged');
  if (Number(parts[1]) > 1) return nothing('newer');
  const json = fromBase64url(parts[2] as string);
  if (json === null) return nothing('damaged');
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    return nothing('damaged');
  }
  const checked = recordV1.safeParse(raw);
  if (!checked.success) return nothing('damaged');
  const record = checked.data;

  let dropped = false;
  /** The id under its present name, or null with a note that something was lost. */
  const known = (name: string | undefined, exists: (name: string) => boolean): string | null => {
    if (name === undefined) return null;
    const present = Object.hasOwn(kb.retired, name) ? kb.retired[name] : name;
    if (present !== null && present !== undefined && exists(present)) return present;
    dropped = true;
    return null;
  };
  const isCause = (name: string): boolean => Object.hasOwn(kb.causes, name);
  const ruleIds = new Set<string>(kb.rules.map((rule) => rule.id));

  const choice: Choice = {
    provider: known(record.p, (name) => Object.hasOwn(kb.providers, name)) as ProviderId | null,
    cause: known(record.c, isCause) as CauseId | null,
  };
  const answers: Record<string, string> = {};
  for (const [question, answer] of record.a) {
    const present = known(question, (name) => Object.hasOwn(kb.questions, name));
    if (present === null) continue;
    if (answer === cannotTell || Object.hasOwn(kb.questions[present as QuestionId].answers, answer)) answers[present] = answer;
    else dropped = true;
  }
  const facts = record.f.map(([kind, value, unit]) => (unit === undefined ? { kind, value } : { kind, value, unit })) as SharedFact[];
  const allowed = makeShareable(kb)({ facts });
  if (allowed.length < facts.length) dropped = true;
  const evidence: Evidence = {
    length: 0,
    facts: allowed.map((fact) => ({ ...fact, from: 0, to: 0 })),
    // Places are gone with the paste; the order of the hits still says which came last.
    hits: record.h.flatMap((rule, i) => {
      const present = known(rule, (name) => ruleIds.has(name));
      return present === null ? [] : [{ rule: present as RuleId, from: i, to: i, args: {} }];
    }),
    keys: [],
  };
  const led = known(record.l, isCause) as CauseId | null;
  let diagnosis = reader.weigh(evidence, answers as Answers, choice, null);
  if (led !== null && diagnosis.cause !== led) {
    choice.cause = led;
    diagnosis = reader.weigh(evidence, answers as Answers, choice, null);
  }
  const done = record.s.flatMap(([step, outcome]) => {
    const present = known(step, (name) => Object.hasOwn(kb.steps, name));
    return present === null ? [] : [{ step: present as StepId, outcome }];
  });
  return { diagnosis, answers: answers as Answers, choice, done, notice: dropped ? 'partly-unknown' : null };
}
