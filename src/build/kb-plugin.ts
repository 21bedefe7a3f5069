/**
 * Vite plugin: the built reader gets the knowledge without what only maintainers and guidance need (sources, months,
 * addresses, routes of steps), as one literal. In development it gets the files as they are.
 */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { kb } from '../kb/index.ts';

/** Source text of a plain value; regular expressions stay what they are. */
function literal(value: unknown): string {
  if (value instanceof RegExp) return String(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const fields = Object.entries(value).filter(([, field]) => field !== undefined);
    return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${literal(field)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

const without = <T extends object>(value: T, names: readonly string[]): object =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));

const each = <T extends object>(record: Readonly<Record<string, T>>, change: (value: T) => object): Record<string, object> =>
  Object.fromEntries(Object.entries(record).map(([id, value]) => [id, change(value)]));

/** What the engine and the link codec read; everything else is left to the guidance pack. */
export const trimmed = {
  ...kb,
  secrets: {
    ...kb.secrets,
    shapes: kb.secrets.shapes.map((shape) => without(shape, ['source', 'month'])),
    patterns: kb.secrets.patterns.map((shape) => without(shape, ['source', 'month'])),
  },
  providers: each(kb.providers, (provider) => ({ ...without(provider, ['facts', 'envMisspelt', 'name']), facts: {} })),
  causes: each(kb.causes, (cause) => without(cause, ['confusedWith', 'stage', 'retry'])),
  rules: kb.rules.map((rule) => without(rule, ['source', 'checked'])),
  // Which outcomes exist, so that a link's unknown ones are dropped; where they lead stands in the guidance.
  steps: each(kb.steps, (step) => ({ outcomes: Object.fromEntries(Object.keys(step.outcomes).map((outcome) => [outcome, 'next'])) })),
};

export function kbPlugin(): Plugin {
  const file = resolve(import.meta.dirname, '../kb/index.ts');
  return {
    name: 'keytriage-kb',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      return id === file ? `export const kb = ${literal(trimmed)};` : null;
    },
  };
}
