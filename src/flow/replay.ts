/**
 * Replays a share link: ids that this version does not know are dropped, old ones become their successors, and the
 * answers go through the same weighing as after a paste.
 */
import type { Reader } from '../engine/diagnose.ts';
import { makeShareable } from '../engine/shareable.ts';
import type { Answers, Choice, Evidence, SharedFact } from '../engine/types.ts';
import type { Kb } from '../kb/define.ts';
import type { CauseId, ProviderId, QuestionId, RuleId, StepId } from '../kb/ids.ts';
import { cannotTell, stillFails } from './events.ts';
import type { LinkRecord } from './link.ts';
import type { OpenedLink } from './record.ts';

/** @param record checked by `checkLink` */
export function replay(record: LinkRecord, kb: Kb, reader: Reader): OpenedLink {
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
    const present = known(step, (name) => Object.hasOwn(kb.steps, name) && (outcome === stillFails || Object.hasOwn(kb.steps[name as StepId].outcomes, outcome)));
    return present === null ? [] : [{ step: present as StepId, outcome }];
  });
  return { diagnosis, answers: answers as Answers, choice, done, notice: dropped ? 'partly-unknown' : null };
}
