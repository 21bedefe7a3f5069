/** Turns the rules into what matching needs: one alternation of literals, and per literal the rules that wait for it. */
import type { Condition, Kb, Rule } from '../kb/define.ts';
import type { ProviderId } from '../kb/ids.ts';
import { anchorOf, parseTemplate, type Template } from './template.ts';
import { squeeze } from './view.ts';

/** One condition, ready to be tried. */
export interface CompiledCondition {
  source: Condition;
  texts: readonly Template[];
  all: readonly (readonly Template[])[];
  /** In view form: none of these may stand anywhere. */
  not: readonly string[];
  pattern: RegExp | null;
  /** Literals of which one must stand in the view before the condition is tried; empty: it needs no literal. */
  anchors: readonly string[];
}

export interface CompiledRule {
  rule: Rule;
  order: number;
  conditions: readonly CompiledCondition[];
}

/** A literal that shows a provider: its hosts, its words, the beginnings of its models' names. */
export interface Sign {
  provider: ProviderId;
  kind: 'host' | 'word' | 'model' | 'mention' | 'stamp';
}

/** Literals that are searched in one go. */
export interface LiteralGroup {
  alternation: RegExp;
  /** Literals of the group that begin others of it: found together with them. */
  prefixes: ReadonlyMap<string, readonly string[]>;
}

export interface Compiled {
  kb: Kb;
  rules: readonly CompiledRule[];
  byId: ReadonlyMap<string, Rule>;
  /** Rules that no literal announces: statuses, keys, codes that were read as facts. */
  unannounced: readonly CompiledRule[];
  waiting: ReadonlyMap<string, readonly CompiledRule[]>;
  signs: ReadonlyMap<string, readonly Sign[]>;
  /** Phrases that take a mention back. */
  notMentions: ReadonlyMap<string, ProviderId>;
  groups: readonly LiteralGroup[];
}

const list = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T];

/** Names under which a body, a repr, a log line or a struct gives the same field. */
const fieldNames = {
  code: ['code', 'error_code', 'errorcode'],
  type: ['type'],
  reason: ['reason', 'status'],
} as const;

/** A field with its value reads `code:x` or `code=x` in the view, whatever stood between. */
const fieldTemplates = (field: keyof typeof fieldNames, value: string): Template[] =>
  fieldNames[field].flatMap((name) => [`${name}:${value}`, `${name}=${value}`].map(parseTemplate));

function compileCondition(condition: Condition): CompiledCondition {
  const texts = list(condition.text).map(parseTemplate);
  const fields = (['code', 'type', 'reason'] as const)
    .filter((field) => condition[field] !== undefined)
    .map((field) => list(condition[field]).flatMap((value) => fieldTemplates(field, value)));
  const classes = list(condition.class).map(parseTemplate);
  const all = [...fields, ...(classes.length > 0 ? [classes] : []), ...(condition.all ?? []).map((text) => [parseTemplate(text)])];
  const first = texts.length > 0 ? texts : (all[0] ?? []);
  const anchors = condition.pattern ? (condition.needs ?? []).map(squeeze) : first.map(anchorOf);
  return {
    source: condition,
    texts,
    all,
    not: (condition.not ?? []).map(squeeze),
    pattern: condition.pattern ?? null,
    anchors,
  };
}

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/** @throws where a rule cannot be tried at all: the message names it */
export function compile(kb: Kb): Compiled {
  const rules = kb.rules.map((rule, order): CompiledRule => {
    try {
      const conditions = (Array.isArray(rule.when) ? (rule.when as readonly Condition[]) : [rule.when as Condition]).map(compileCondition);
      return { rule, order, conditions };
    } catch (error) {
      throw new Error(`${rule.id}: ${(error as Error).message}`);
    }
  });
  const waiting = new Map<string, CompiledRule[]>();
  const unannounced: CompiledRule[] = [];
  for (const rule of rules) {
    if (rule.conditions.some((c) => c.anchors.length === 0)) unannounced.push(rule);
    for (const anchor of new Set(rule.conditions.flatMap((c) => [...c.anchors, ...c.all.flat().map(anchorOf)]))) {
      const there = waiting.get(anchor);
      if (there) there.push(rule);
      else waiting.set(anchor, [rule]);
    }
  }
  const signs = new Map<string, Sign[]>();
  const notMentions = new Map<string, ProviderId>();
  const sign = (literal: string, what: Sign): void => {
    const key = squeeze(literal);
    const there = signs.get(key);
    if (there) there.push(what);
    else signs.set(key, [what]);
  };
  for (const provider of Object.values(kb.providers)) {
    for (const host of provider.hosts) sign(host, { provider: provider.id, kind: 'host' });
    for (const word of provider.words) sign(word, { provider: provider.id, kind: 'word' });
    for (const stamp of provider.stamps ?? []) sign(stamp, { provider: provider.id, kind: 'stamp' });
    for (const phrase of provider.notMentions ?? []) notMentions.set(squeeze(phrase), provider.id);
    for (const mention of provider.mentions) sign(mention, { provider: provider.id, kind: 'mention' });
    for (const prefix of provider.modelPrefixes) sign(prefix, { provider: provider.id, kind: 'model' });
  }
  const literals = [...new Set([...waiting.keys(), ...signs.keys(), ...notMentions.keys()])];
  return { kb, rules, byId: new Map(kb.rules.map((rule) => [rule.id, rule])), unannounced, waiting, signs, notMentions, groups: groupsOf(literals) };
}

/**
 * V8 stops optimising a pattern at 20 kB, and searches an alternation fastest when its branches share their beginnings:
 * so the literals are sorted and cut into patterns well below that size.
 */
const mostPatternLength = 15_000;

function groupsOf(literals: readonly string[]): LiteralGroup[] {
  // Backwards, so that of two literals with one beginning the longer is tried first.
  const sorted = [...literals].sort((a, b) => (a < b ? 1 : -1));
  const groups: string[][] = [[]];
  let length = 0;
  for (const literal of sorted) {
    if (length + literal.length + 1 > mostPatternLength) {
      groups.push([]);
      length = 0;
    }
    (groups.at(-1) as string[]).push(literal);
    length += literal.length + 1;
  }
  return groups
    .filter((group) => group.length > 0)
    .map((group) => {
      const known = new Set(group);
      const prefixes = new Map<string, string[]>();
      for (const literal of group) {
        const shorter = [];
        for (let end = literal.length - 1; end > 0; end--) {
          const beginning = literal.slice(0, end);
          if (known.has(beginning)) shorter.push(beginning);
        }
        if (shorter.length > 0) prefixes.set(literal, shorter);
      }
      return { alternation: new RegExp(group.map(escapeRegExp).join('|'), 'g'), prefixes };
    });
}
