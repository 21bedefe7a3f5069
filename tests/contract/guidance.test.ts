// @vitest-environment jsdom
// Svelte’s tests make Node resolve the browser’s builds, and that of one package below the Markdown parser wants a document.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readGuidance } from '../../src/build/guidance-pack.ts';
import { slotsIn } from '../../src/build/guidance-slots.ts';
import type { Route } from '../../src/kb/define.ts';
import type { GuidancePack, Inline, Varied } from '../../src/kb/guidance.ts';
import { causeIds, emitterIds, providerIds, questionIds, stepIds, type ProviderId, type StepId } from '../../src/kb/ids.ts';
import { kb } from '../../src/kb/index.ts';

const root = process.cwd();
const { pack, errors } = readGuidance(root, 'en');

const words = (): GuidancePack => {
  if (pack === null) throw new Error('the words do not parse: see the first test');
  return pack;
};

const at = <T>(varied: Varied<T>, provider: ProviderId): T => (varied as { all: T } & { [K in ProviderId]?: T })[provider] ?? varied.all;

/** All parts of something whose texts vary, as they are at one provider. */
const partsAt = (entry: object, provider: ProviderId): unknown[] =>
  Object.values(entry).map((part: unknown) => (typeof part === 'object' && part !== null && 'all' in part ? at(part as Varied<unknown>, provider) : part));

const routesOf = (step: StepId): Route[] => Object.values(kb.steps[step].outcomes);

/** Steps that a walk at this provider can show: those of its causes, and those that their outcomes lead to. */
const stepsAt = (provider: ProviderId): Set<StepId> => {
  const seen = new Set<StepId>();
  const open = Object.values(kb.causes).flatMap((cause) => cause.stepsAt?.[provider] ?? cause.steps);
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    if (seen.has(step)) continue;
    seen.add(step);
    for (const route of routesOf(step)) if (typeof route === 'object' && 'step' in route) open.push(route.step);
  }
  return seen;
};

/** Slots outside of links that nothing fills: they would leave a hole in a sentence or in a command. */
const holes = (name: string, parts: unknown, provider: ProviderId): string[] => {
  const facts = words().providers[provider];
  return [...slotsIn(parts)].flatMap(({ slot, inAddress }) =>
    slot.slot === 'provider' && !inAddress && !facts[slot.name] ? [`${name} at ${provider}: {{provider.${slot.name}}}`] : [],
  );
};

const files = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));

/** The words outside of code, for the rules of the voice. */
const spoken = (part: unknown): string => {
  if (typeof part === 'string') return part;
  if (Array.isArray(part)) return part.map(spoken).join('');
  if (typeof part !== 'object' || part === null) return '';
  if ('code' in part || 'slot' in part) return 'x';
  if ('commands' in part) return '';
  return Object.entries(part)
    .filter(([key]) => !['id', 'to', 'href', 'source', 'checked', 'place', 'steps', 'confusedWith', 'retryVerdict', 'stop'].includes(key))
    .map(([, value]) => `${spoken(value)}\n`)
    .join('');
};

test('every file of words parses', () => {
  expect(errors.map(({ message }) => message)).toEqual([]);
});

test('every folder of words has its id', () => {
  const folders = (path: string) => readdirSync(join(root, path), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(folders('src/kb/causes').sort()).toEqual([...causeIds].sort());
  expect(folders('src/kb/steps').sort()).toEqual([...stepIds].sort());
  expect(folders('src/kb/questions').sort()).toEqual([...questionIds].sort());
  expect(folders('src/kb/rules').sort()).toEqual([...emitterIds].sort());
});

test('nothing in the knowledge waits to be written', () => {
  const handbooks = ['src/kb/adding.md', 'src/kb/writing.md'];
  const waiting = files('src/kb')
    .filter((file) => !handbooks.includes(file))
    .flatMap((file) => {
      const lines = readFileSync(join(root, file), 'utf8').split('\n');
      return lines.flatMap((line, index) => (/\bTODO\b/.test(line) ? [`${file}:${index + 1}`] : []));
    });
  expect(waiting).toEqual([]);
});

describe('slots', () => {
  test.each(providerIds)('leave no hole at %s', (provider) => {
    const { causes, steps, questions, rules } = words();
    const shown = stepsAt(provider);
    expect([
      ...causeIds.flatMap((id) => holes(`causes/${id}`, partsAt(causes[id], provider), provider)),
      ...[...shown].flatMap((id) => holes(`steps/${id}`, partsAt(steps[id], provider), provider)),
      ...questionIds.flatMap((id) => holes(`questions/${id}`, partsAt(questions[id], provider), provider)),
      ...kb.rules
        .filter((rule) => rule.provider === undefined || rule.provider === provider)
        .flatMap((rule) => holes(`rules/${rule.id}`, rules[rule.id], provider)),
    ]).toEqual([]);
  });

  test('a header line with a variable of bash stands in no command of another shell', () => {
    const wrong = stepIds.flatMap((id) =>
      Object.values(words().steps[id].body)
        .flat()
        .flatMap((block) => ('commands' in block ? block.commands : []))
        .filter(({ runner, text }) => !['bash', 'curl'].includes(runner) && [...slotsIn(text)].some(({ slot }) => slot.name === 'headerLine'))
        .map(({ runner }) => `steps/${id}: ${runner}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the walk', () => {
  test('every outcome leads to a step or a cause that exists', () => {
    const lost = stepIds.flatMap((id) =>
      routesOf(id)
        .filter((route) => typeof route === 'object' && !('step' in route ? route.step in kb.steps : route.cause in kb.causes))
        .map((route) => `${id} → ${JSON.stringify(route)}`),
    );
    expect(lost).toEqual([]);
  });

  test('no outcome leads back to its own step', () => {
    expect(stepIds.filter((id) => routesOf(id).some((route) => typeof route === 'object' && 'step' in route && route.step === id))).toEqual([]);
  });

  test('every step is one of a cause', () => {
    const used = new Set(Object.values(kb.causes).flatMap(({ steps, stepsAt: own }) => [...steps, ...Object.values(own ?? {}).flat()]));
    expect(stepIds.filter((id) => !used.has(id))).toEqual([]);
  });
});

describe('the voice', () => {
  const all = (): [string, unknown][] =>
    (['causes', 'steps', 'questions', 'rules'] as const).flatMap((kind) => Object.entries(words()[kind]).map(([id, entry]): [string, unknown] => [`${kind}/${id}`, entry]));

  test.each([
    ['exclaims', /!(?=\s|$)/m],
    ['begs or apologises', /\b(?:please|sorry|apolog\w*|unfortunately)\b/i],
    ['calls a thing simple', /\b(?:simply|just|easily|obviously)\b/i],
    ['says "we"', /\b(?:we|our|us|let['’]s)\b/i],
  ])('nothing %s', (_, wrong) => {
    const found = all().flatMap(([name, entry]) => {
      // What somebody else's page says stands in quotation marks.
      const text = spoken(entry).replaceAll(/“[^”]*”/g, '“”');
      const match = wrong.exec(text);
      return match ? [`${name}: …${text.slice(Math.max(0, match.index - 30), match.index + 30)}…`] : [];
    });
    expect(found).toEqual([]);
  });

  test('a title ends without a full stop', () => {
    const ends = (title: readonly Inline[]) => typeof title.at(-1) === 'string' && /\.$/.test(String(title.at(-1)));
    const found = (['causes', 'steps', 'questions'] as const).flatMap((kind) =>
      Object.entries(words()[kind]).filter(([, { title }]) => (Object.values(title) as (readonly Inline[])[]).some(ends)).map(([id]) => `${kind}/${id}`),
    );
    expect(found).toEqual([]);
  });
});
