/** Tries the rules whose literals were seen, and gives for each that holds one hit: where it says so, with its arguments. */
import type { KeyCondition } from '../kb/define.ts';
import type { ProviderId } from '../kb/ids.ts';
import type { Compiled, CompiledCondition, CompiledRule } from './compile.ts';
import type { Places } from './places.ts';
import { anchorOf, matchTemplate, type Template, type TemplateMatch } from './template.ts';
import type { Fact, Hit, KeySighting, Span } from './types.ts';
import { longestSpan, spanOf, written, type View } from './view.ts';

/** All that a condition may look at. */
export interface Reading {
  view: View;
  places: Places;
  facts: readonly Fact[];
  keys: readonly KeySighting[];
  /** The provider that hosts, words and models show, before any rule; 'unknown' where they do not. */
  provider: ProviderId;
  /** Variables that providers' SDKs read, lower case. */
  knownVariables: readonly string[];
}

const list = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? (value as readonly T[]) : [value as T]);

/** The last place where the template stands: the work ended there. */
function lastMatch(reading: Reading, template: Template): TemplateMatch | null {
  const places = reading.places.of(anchorOf(template));
  for (let i = places.length - 1; i >= 0; i--) {
    const match = matchTemplate(reading.view, template, places[i] as number);
    if (match !== null) return match;
  }
  return null;
}

function lastOfAny(reading: Reading, templates: readonly Template[]): TemplateMatch | null {
  let best: TemplateMatch | null = null;
  for (const template of templates) {
    const match = lastMatch(reading, template);
    if (match !== null && (best === null || match.from > best.from)) best = match;
  }
  return best;
}

function keyFor(condition: KeyCondition, reading: Reading): KeySighting | null {
  for (let i = reading.keys.length - 1; i >= 0; i--) {
    const key = reading.keys[i] as KeySighting;
    if (condition.state !== undefined && key.state !== condition.state) continue;
    if (condition.flaw !== undefined && !list(condition.flaw).some((flaw) => (key.flaws as readonly string[]).includes(flaw))) continue;
    if (condition.place !== undefined && !list(condition.place).includes(key.place)) continue;
    if (condition.name !== undefined) {
      const wanted = condition.name === 'known' ? reading.knownVariables : list(condition.name).map((name) => name.toLowerCase());
      if (key.name === null || !wanted.includes(key.name.toLowerCase())) continue;
    }
    if (condition.scheme !== undefined && (key.scheme ?? null) !== condition.scheme) continue;
    if (condition.notOf !== undefined && key.provider === condition.notOf) continue;
    if (condition.of !== undefined) {
      const known = key.provider !== null;
      if (condition.of === 'known' ? !known : condition.of === 'another' ? !known || key.provider === reading.provider : key.provider !== condition.of) continue;
    }
    return key;
  }
  return null;
}

type Found = Span & { args: Hit['args'] };

function tryCondition(condition: CompiledCondition, reading: Reading): Found | null {
  const { source } = condition;
  if (source.provider !== undefined && !list(source.provider).includes(reading.provider)) return null;
  let found: Found | null = null;
  // What settles a rule may stand in two places: both are lit where they lie close, else the first.
  const take = (span: Span, args: Hit['args'] = {}): void => {
    if (found === null) {
      found = { from: span.from, to: Math.min(span.to, span.from + longestSpan), args };
      return;
    }
    const [from, to] = [Math.min(found.from, span.from), Math.max(found.to, span.to)];
    if (to - from <= longestSpan) found = { from, to, args: { ...args, ...found.args } };
  };
  if (condition.texts.length > 0) {
    const match = lastOfAny(reading, condition.texts);
    if (match === null) return null;
    const args = Object.fromEntries(
      Object.entries(match.args)
        .filter(([, [from, to]]) => to > from)
        .map(([name, [from, to]]) => [name, written(reading.view, from, to)]),
    );
    take(spanOf(reading.view, match.from, match.to), args);
  }
  if (condition.pattern !== null) {
    if (condition.anchors.length > 0 && !condition.anchors.some((anchor) => reading.places.of(anchor).length > 0)) return null;
    condition.pattern.lastIndex = 0;
    const match = condition.pattern.exec(reading.view.text);
    if (match === null) return null;
    take(spanOf(reading.view, match.index, match.index + match[0].length), { ...match.groups });
  }
  for (const alternatives of condition.all) {
    const match = lastOfAny(reading, alternatives);
    if (match === null) return null;
    take(spanOf(reading.view, match.from, match.to));
  }
  if (source.status !== undefined) {
    const wanted = list(source.status).map(String);
    const fact = reading.facts.findLast((f) => f.kind === 'status' && wanted.includes(f.value));
    if (fact === undefined) return null;
    take(fact);
  }
  if (source.host !== undefined) {
    const hosts = reading.facts.findLast((f) => f.kind === 'host');
    if (hosts === undefined || reading.provider !== source.host) return null;
    take(hosts);
  }
  if (source.key !== undefined) {
    const key = keyFor(source.key, reading);
    if (key === null) return null;
    take(key, key.name === null ? {} : { variable: key.name });
  }
  if (found === null) return null;
  if (condition.not.some((literal) => reading.view.text.includes(literal))) return null;
  return found;
}

/** Hits in the order of the text. A rule hits once, at the last place that fits. */
export function matchRules(compiled: Compiled, reading: Reading): Hit[] {
  const candidates = new Set<CompiledRule>(compiled.unannounced);
  for (const literal of reading.places.literals()) for (const rule of compiled.waiting.get(literal) ?? []) candidates.add(rule);
  const hits = new Map<string, Hit>();
  for (const { rule, conditions } of [...candidates].sort((a, b) => a.order - b.order)) {
    for (const condition of conditions) {
      const found = tryCondition(condition, reading);
      if (found === null) continue;
      hits.set(rule.id, { rule: rule.id, ...found });
      break;
    }
  }
  for (const { rule } of candidates) if (rule.unless?.some((id) => hits.has(id))) hits.delete(rule.id);
  return [...hits.values()].sort((a, b) => a.from - b.from || a.to - b.to || (a.rule < b.rule ? -1 : 1));
}
