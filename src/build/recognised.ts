/**
 * `npm run recognised`: writes docs/recognised.md, the list of all messages that the knowledge recognises, by provider
 * and cause, with the kind of source and the month of the last check. `--check` fails where the file is stale.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Condition, Rule } from '../kb/define.ts';
import { causeIds, providerIds } from '../kb/ids.ts';
import { kb } from '../kb/index.ts';

const file = join(process.cwd(), 'docs/recognised.md');

const list = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T];

const code = (text: string): string => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);

/** What a condition looks for, in one line. */
function signal(condition: Condition): string {
  const parts = [
    ...list(condition.text).map(code),
    ...list(condition.class).map((name) => `class ${code(name)}`),
    ...(['code', 'type', 'reason'] as const).flatMap((field) => list(condition[field]).map((value) => `${field} ${code(value)}`)),
    ...(condition.all ?? []).map((text) => `with ${code(text)}`),
    ...list(condition.status).map((status) => `status ${status}`),
    ...(condition.host === undefined ? [] : [`a host of ${condition.host}`]),
    ...(condition.pattern === undefined ? [] : [`pattern ${code(String(condition.pattern))}`]),
    ...(condition.key === undefined ? [] : [`a key: ${Object.entries(condition.key).map(([name, value]) => `${name} ${[value].flat().join(' or ')}`).join(', ')}`]),
  ];
  return parts.join(', ').replaceAll('|', '\\|');
}

const sourceKind = { run: 'recorded run', sdk: 'SDK source', doc: 'documentation', thread: 'public thread' } as const;

function row(rule: Rule): string {
  const conditions = list(rule.when as Condition | readonly Condition[]);
  const [kind, rest] = [rule.source.slice(0, rule.source.indexOf(':')), rule.source.slice(rule.source.indexOf(':') + 1)];
  const source = rest.startsWith('https://') ? `[${sourceKind[kind as keyof typeof sourceKind]}](${rest})` : `${sourceKind[kind as keyof typeof sourceKind]} ${code(rest)}`;
  return `| ${code(rule.id)} | ${conditions.map(signal).join('<br>')} | ${rule.causes.map(code).join(' ')} | ${rule.weight} | ${source}, ${rule.checked} |`;
}

export function recognised(): string {
  const lines = [
    '# What it recognises',
    '',
    'Written by `npm run recognised` from the rules; do not edit. `proof`: the words are unmistakable for the cause;',
    '`strong`: they hardly fit another; `hint`: several causes share them, or nobody could verify them. Where a rule names',
    'several causes the page asks. `{…}` stands for a name or a number that is read from the message.',
    '',
    `${kb.rules.length} rules, ${kb.rules.reduce((sum, rule) => sum + list(rule.when as Condition | readonly Condition[]).length, 0)} messages, ${causeIds.length} causes, ${providerIds.length - 1} providers.`,
  ];
  for (const provider of providerIds) {
    const rules = kb.rules
      .filter((rule) => (rule.provider ?? 'unknown') === provider)
      .sort((a, b) => causeIds.indexOf(a.causes[0]) - causeIds.indexOf(b.causes[0]) || (a.id < b.id ? -1 : 1));
    if (rules.length === 0) continue;
    lines.push('', `## ${provider === 'unknown' ? 'Any provider' : kb.providers[provider].name}`, '', '| rule | looks for | cause | weight | source, checked |', '| --- | --- | --- | --- | --- |');
    lines.push(...rules.map(row));
  }
  return `${lines.join('\n')}\n`;
}

export async function main(args: readonly string[]): Promise<number> {
  const text = recognised();
  if (args.includes('--check')) {
    let there = '';
    try {
      there = readFileSync(file, 'utf8');
    } catch {
      // Missing is stale.
    }
    if (there === text) return 0;
    console.error('docs/recognised.md is stale: run "npm run recognised" and commit it.');
    return 1;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return 0;
}
