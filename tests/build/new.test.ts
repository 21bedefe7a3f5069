import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ScaffoldError, scaffold, type Kind } from '../../src/build/new.ts';

const project = process.cwd();
const today = new Date('2026-11-21T12:00:00Z');
let copy = '';

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'keytriage-new-'));
  mkdirSync(join(copy, 'src'));
  for (const folder of ['src/kb', 'src/build']) cpSync(join(project, folder), join(copy, folder), { recursive: true });
});
afterEach(() => {
  rmSync(copy, { recursive: true, force: true });
});

const read = (path: string): string => readFileSync(join(copy, path), 'utf8');
const add = (kind: Kind, id: string): string[] => scaffold(copy, kind, id, today);

/** Files of the knowledge with a TODO: what `tests/contract/guidance.test.ts` is red on. */
const waiting = (): string[] =>
  readdirSync(join(copy, 'src/kb'), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(copy.length + 1))
    .filter((file) => !['src/kb/adding.md', 'src/kb/writing.md'].includes(file) && /\bTODO\b/.test(read(file)))
    .sort();

describe('a scaffold', () => {
  const samples = 'src/kb/rules/openai/samples';
  test.each<[Kind, string, string[]]>([
    ['cause', 'key-on-the-moon', ['src/kb/causes/key-on-the-moon/cause.ts', 'src/kb/causes/key-on-the-moon/en.md', 'src/kb/frequency.ts', 'src/kb/occurs.ts']],
    ['step', 'look-up', ['src/kb/steps/look-up/en.md', 'src/kb/steps/look-up/step.ts']],
    ['question', 'which-moon', ['src/kb/questions/which-moon/en.md', 'src/kb/questions/which-moon/question.ts']],
    ['provider', 'lunar-ai', ['src/kb/providers/lunar-ai.ts']],
    ['emitter', 'lunar-sdk', ['src/kb/rules/lunar-sdk/en.md', 'src/kb/rules/lunar-sdk/rules.ts']],
    ['rule', 'openai/no-air', ['src/kb/rules/openai/en.md', 'src/kb/rules/openai/rules.ts', `${samples}/hit.no-air.txt`, `${samples}/miss.no-air.txt`]],
  ])('of a %s waits to be written in each of its parts', (kind, id, parts) => {
    const before = waiting();
    const written = add(kind, id);
    expect(waiting().filter((file) => !before.includes(file))).toEqual(parts);
    expect(written).toEqual(expect.arrayContaining(parts));
  });

  test('stands in its list and its registry, before the entry that stays the last', () => {
    add('cause', 'key-on-the-moon');
    add('provider', 'lunar-ai');
    expect(read('src/kb/ids.ts')).toMatch(/ {2}'key-on-the-moon',\n {2}'none',\n\] as const;/);
    expect(read('src/kb/ids.ts')).toMatch(/providerIds = \[[^\]]*'lunar-ai',\s*'unknown',?\s*\] as const;/);
    expect(read('src/kb/causes/index.ts')).toMatch(/ {2}'key-on-the-moon': keyOnTheMoon,\n {2}none,\n\} as const/);
    expect(read('src/kb/providers/index.ts')).toMatch(/'lunar-ai': lunarAi,\s*unknown,?\s*\} as const/);
  });

  test('of a rule carries the month, its words and two samples', () => {
    add('rule', 'openai/no-air');
    expect(read('src/kb/rules/openai/rules.ts')).toMatch(/id: 'openai\/no-air',[^}]*\}[^}]*checked: '2026-11',[^}]*\},\n\]\);\s*$/);
    expect(read('src/kb/rules/openai/en.md')).toMatch(/\S\n\n## no-air\n\nTODO/);
    expect(read('src/kb/rules/openai/samples/hit.no-air.txt')).toMatch(/^source: .+\nprovider: .+\ncause: .+\n---\n./);
    expect(read('src/kb/rules/openai/samples/miss.no-air.txt')).toMatch(/^source: .+\nprovider: .+\ncause: .+\nbecause: .+\n---\n./);
  });

  test('parses and compiles as it is, so that only its TODOs are wrong', { timeout: 60_000 }, () => {
    symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));
    writeFileSync(join(copy, 'package.json'), '{ "type": "module" }');
    writeFileSync(
      join(copy, 'src/build/errors.ts'),
      `import { readGuidance } from './guidance-pack.ts';
      export const main = async (args: string[]) => (console.log(JSON.stringify(readGuidance(args[0], 'en').errors.map((e) => e.message))), 0);`,
    );
    const errors = (): unknown => JSON.parse(execFileSync('node', ['src/build/run.mjs', 'src/build/errors.ts', copy], { cwd: copy, encoding: 'utf8' }));
    const before = errors();
    add('cause', 'key-on-the-moon');
    add('step', 'look-up');
    add('question', 'which-moon');
    add('provider', 'lunar-ai');
    add('emitter', 'lunar-sdk');
    add('rule', 'lunar-sdk/no-air');
    add('rule', 'openai/no-air');
    expect(errors()).toEqual(before);
    writeFileSync(
      join(copy, 'tsconfig.json'),
      JSON.stringify({ extends: join(project, 'tsconfig.json'), compilerOptions: { types: [] }, include: ['src/kb'], exclude: [] }),
    );
    const compiler = join(project, 'node_modules/typescript/bin/tsc');
    expect(spawnSync('node', [compiler, '-p', '.'], { cwd: copy, encoding: 'utf8' }).stdout).toBe('');
  });
});

describe('nothing is written', () => {
  test.each<[string, Kind, string, RegExp]>([
    ['for an id that exists', 'cause', 'key-invalid', /in causeIds already/],
    ['for an id of another form', 'step', 'LookUp', /is no id/],
    ['for a path', 'step', '../x', /is no id/],
    ['for a rule without emitter', 'rule', 'no-air', /"<emitter>\/<what it says>"/],
    ['for a rule of an unknown emitter', 'rule', 'opnai/no-air', /did you mean "openai"/],
    ['for a rule that exists', 'rule', 'openai/incorrect-key', /exists already/],
    ['for a rule named like a section', 'rule', 'openai/proves', /choose another id/],
  ])('%s', (_, kind, id, reason) => {
    const ids = read('src/kb/ids.ts');
    expect(() => add(kind, id)).toThrow(ScaffoldError);
    expect(() => add(kind, id)).toThrow(reason);
    expect(read('src/kb/ids.ts')).toBe(ids);
  });

  test('for an id that was retired: old links hold it', () => {
    writeFileSync(join(copy, 'src/kb/retired.ts'), `export const retired = { 'look-up': null };\n`);
    expect(() => add('step', 'look-up')).toThrow(/retired/);
  });
});
