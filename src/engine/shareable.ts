/**
 * Which facts may stand in a share link. A name is shared only when the knowledge lists it, so a deployment, a
 * fine-tuned model or an unknown host can never leave with a link; numbers have a bounded shape.
 */
import type { Condition, Kb } from '../kb/define.ts';
import type { Evidence, SharedFact } from './types.ts';

const number = /^\d[\d.,]{0,15}$/;

const conditionsOf = (when: Condition | readonly Condition[]): readonly Condition[] => (Array.isArray(when) ? (when as readonly Condition[]) : [when as Condition]);

const list = <T>(value: T | readonly T[] | undefined): readonly T[] => (value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T]);

/** @returns a function that keeps of the evidence what a link may hold */
export function makeShareable(kb: Kb): (evidence: { facts: Evidence['facts'] | readonly SharedFact[] }) => SharedFact[] {
  const names = new Set<string>(kb.models);
  const codes = new Set<string>();
  for (const rule of kb.rules)
    for (const condition of conditionsOf(rule.when))
      for (const value of [...list(condition.code), ...list(condition.type), ...list(condition.reason)]) codes.add(value.toLowerCase());
  const hosts = new Set(Object.values(kb.providers).flatMap((provider) => provider.hosts));
  const allowed = (fact: SharedFact): boolean => {
    switch (fact.kind) {
      case 'provider':
        return Object.hasOwn(kb.providers, fact.value);
      case 'status':
        return /^[45]\d\d$/.test(fact.value);
      case 'code':
      case 'type':
      case 'reason':
        return codes.has(fact.value.toLowerCase());
      case 'model':
        return names.has(fact.value.toLowerCase());
      case 'host':
        return hosts.has(fact.value);
      case 'limit':
      case 'used':
      case 'requested':
      case 'wait':
        return number.test(fact.value) && (fact.unit === undefined || /^[a-z]{1,12}$/.test(fact.unit));
      default:
        return false;
    }
  };
  return ({ facts }) =>
    facts.filter(allowed).map(({ kind, value, unit }) => (unit === undefined ? { kind, value } : { kind, value, unit }));
}
