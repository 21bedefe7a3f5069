/** What holds for all of the knowledge: nothing is missing, nothing collides, nothing is unreachable, ids are permanent. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import { describe, expect, test } from 'vitest';
import { anchorOf, parseTemplate } from '../../src/engine/template.ts';
import { squeeze } from '../../src/engine/view.ts';
import type { Condition, Rule } from '../../src/kb/define.ts';
import { causeIds, emitterIds, providerIds, questionIds, stageIds, stepIds, stopIds, type CauseId, type EmitterId, type ProviderId } from '../../src/kb/ids.ts';
import { kb } from '../../src/kb/index.ts';
import { rulesByEmitter } from '../../src/kb/rules/index.ts';
import { presentIds, releasedIds } from './released-ids.ts';

const clients = 'tests/clients';
const list = <T>(value: T | readonly T[] | undefined): readonly T[] => (value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T]);
const conditionsOf = ({ when }: Rule): readonly Condition[] => list(when as Condition);
const twice = (all: readonly string[]): string[] => all.filter((one, i) => all.indexOf(one) !== i);

describe('rules', () => {
  test('have an id of their own, named after their emitter', () => {
    expect(twice(kb.rules.map((rule) => rule.id))).toEqual([]);
    for (const emitter of emitterIds) expect(rulesByEmitter[emitter].filter(({ id }) => !new RegExp(`^${emitter}/[a-z0-9]+(?:-[a-z0-9]+)*$`).test(id)).map(({ id }) => id)).toEqual([]);
  });

  test('of every emitter are there', () => {
    expect(Object.keys(rulesByEmitter).sort()).toEqual([...emitterIds].sort());
    expect(emitterIds.filter((emitter) => rulesByEmitter[emitter].length === 0)).toEqual([]);
  });

  test('were checked in a month that has been', () => {
    const present = new Date().toISOString().slice(0, 7);
    expect(kb.rules.filter(({ checked }) => !/^20\d\d-(?:0[1-9]|1[0-2])$/.test(checked) || checked > (present > '2026-11' ? present : '2026-11') || checked < '2023-01').map(({ id, checked }) => `${id} ${checked}`)).toEqual([]);
  });

  test('name causes and rules that exist, each once', () => {
    const known = new Set(kb.rules.map((rule) => rule.id));
    const wrong = kb.rules.flatMap(({ id, causes, unless = [], provider, proves = [] }) => [
      ...causes.filter((cause) => !causeIds.includes(cause)),
      ...twice(causes),
      ...unless.filter((other) => !known.has(other) || other === id),
      ...twice(unless),
      ...(provider === undefined || providerIds.includes(provider) ? [] : [provider]),
      ...proves.filter((stop) => !stopIds.includes(stop)),
    ].map((name) => `${id}: ${name}`));
    expect(wrong).toEqual([]);
  });

  test('do not give way to each other in a circle', () => {
    // Two that each lose to the other would both be gone.
    const byId = new Map(kb.rules.map((rule) => [rule.id, rule]));
    const leadsBack = (start: string, at: string, seen: Set<string>): boolean =>
      (byId.get(at as Rule['id'])?.unless ?? []).some((next) => next === start || (!seen.has(next) && leadsBack(start, next, seen.add(next))));
    expect(kb.rules.filter(({ id }) => leadsBack(id, id, new Set())).map(({ id }) => id)).toEqual([]);
  });

  test('prove no stop that their own cause has failed at', () => {
    expect(kb.rules.filter(({ causes, proves = [] }) => causes.some((cause) => kb.causes[cause].stop !== null && proves.includes(kb.causes[cause].stop))).map(({ id }) => id)).toEqual([]);
  });

  test('are proof of one cause; where the words leave several open, they are not', () => {
    expect(kb.rules.filter(({ weight, causes }) => weight === 'proof' && causes.length > 1).map(({ id }) => id)).toEqual([]);
  });

  test('have a condition that can hold, and templates that parse', () => {
    const wrong = kb.rules.flatMap((rule) =>
      conditionsOf(rule).flatMap((condition) => {
        const { not: _, provider: __, needs: ___, ...positive } = condition;
        if (Object.keys(positive).length === 0) return [`${rule.id}: only says what must not be`];
        return [...list(condition.text), ...(condition.all ?? []), ...list(condition.class)].flatMap((template) => {
          try {
            // A short anchor stands in every log: the rule would be tried on all of them.
            const anchor = anchorOf(parseTemplate(template));
            return anchor.length < (/[^\x00-\x7f]/.test(anchor) ? 2 : 3) ? [`${rule.id}: "${template}" has no long word`] : [];
          } catch (error) {
            return [`${rule.id}: ${(error as Error).message}`];
          }
        });
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('write patterns for the view, and say which literals they need', () => {
    const wrong = kb.rules.flatMap((rule) =>
      conditionsOf(rule).flatMap(({ pattern, needs = [] }) => {
        if (pattern === undefined) return [];
        // The view is lower case without blanks and quotes: a pattern with these never matches.
        const unseen = /[A-Z]|\\s|["'`]| /.test(pattern.source.replace(/\\[bBdDwWS]|\(\?<[a-zA-Z]+>/g, ''));
        return [
          ...(unseen ? ['holds what the view has not'] : []),
          ...(pattern.flags === '' ? [] : [`has the flags ${pattern.flags}`]),
          ...(needs.length === 0 ? ['has no needs'] : []),
          ...needs.filter((literal) => squeeze(literal).length < 4).map((literal) => `needs too little: ${literal}`),
        ].map((what) => `${rule.id}: ${String(pattern)} ${what}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  const patterns = kb.rules.flatMap((rule) => conditionsOf(rule).flatMap(({ pattern }) => (pattern === undefined ? [] : [{ id: rule.id, pattern }])));
  test.each(patterns)('$id: $pattern takes no time on any text', { timeout: 60_000 }, async ({ pattern }) => {
    // `unknown` and a timeout are not safe either.
    const { status } = await check(pattern.source, pattern.flags, { timeout: 30_000 });
    expect(status).toBe('safe');
  });
});

describe('sources', () => {
  const facts = Object.values(kb.providers).flatMap(({ id, facts: all }) => Object.entries(all).map(([name, fact]) => ({ id: `${id}.${name}`, ...fact })));
  const sourced = [...kb.rules.map(({ id, source, checked }) => ({ id: id as string, source, checked })), ...facts];
  const { dependencies } = JSON.parse(readFileSync(join(clients, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };

  test('are one of the four kinds', () => {
    const form = /^(?:run:[a-z0-9-]+\/[a-z0-9-]+\.txt|sdk:(?:@[\w-]+\/)?[\w.-]+@\d+\.\d+\.\d+:[\w./-]+|(?:doc|thread):https:\/\/[\w.-]+(?:\/\S*)?)$/;
    expect(sourced.filter(({ source }) => !form.test(source)).map(({ id, source }) => `${id}: ${source}`)).toEqual([]);
  });

  test('that are runs were recorded', () => {
    expect(sourced.filter(({ source }) => source.startsWith('run:') && !existsSync(join(clients, 'records', source.slice(4)))).map(({ id, source }) => `${id}: ${source}`)).toEqual([]);
  });

  const sdk = sourced.flatMap(({ id, source }) => {
    const [, name, version, file] = /^sdk:(.+)@([^@:]+):(.+)$/.exec(source) ?? [];
    return name === undefined ? [] : [{ id, name, version: version as string, file: file as string }];
  });

  test('that are packages name the version whose words were recorded', () => {
    expect(sdk.filter(({ name, version }) => dependencies[name] !== version).map(({ id, name, version }) => `${id}: ${name}@${version}, recorded is ${dependencies[name] ?? 'none'}`)).toEqual([]);
  });

  test('that are packages hold what is said of them, wherever the packages are installed', () => {
    const wrong = sdk.flatMap(({ id, name, file }) => {
      const folder = join(clients, 'node_modules', name);
      if (!existsSync(folder)) return []; // they are installed to record, not to test
      const path = join(folder, file);
      if (!existsSync(path)) return [`${id}: no ${file}`];
      const view = squeeze(readFileSync(path, 'utf8'));
      const rule = kb.rules.find((one) => one.id === id);
      const said = rule === undefined ? [facts.find((fact) => fact.id === id)?.value ?? ''] : conditionsOf(rule).flatMap(({ text, class: names, code, type, reason }) => [text, names, code, type, reason].flatMap((one) => list(one)));
      // A source builds its sentences of parts, and an address of a host and a path: one long part must stand in it.
      const parts = said.flatMap((template) => template.split(/…|\{\w+\}|: |\$\w+|https:\/\/[^/]+\/v1(?:beta)?(?=\/.)/)).map(squeeze).filter((part) => part.length >= 6);
      return parts.some((part) => view.includes(part)) ? [] : [`${id}: ${file} has none of ${parts.join(', ')}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe('providers', () => {
  const all = Object.values(kb.providers);
  const pairs = all.flatMap((one) => all.filter((other) => other !== one).map((other) => [one, other] as const));

  test('share no host: neither is the other’s, nor below it', () => {
    const below = (host: string, other: string): boolean => host === other || host.endsWith(other.startsWith('.') ? other : `.${other}`);
    expect(pairs.flatMap(([one, other]) => one.hosts.flatMap((host) => other.hosts.filter((there) => below(host, there)).map((there) => `${one.id} ${host}, ${other.id} ${there}`)))).toEqual([]);
  });

  test('share no variable, no word and no beginning of a model’s name', () => {
    expect(pairs.flatMap(([one, other]) => one.env.filter((name) => other.env.includes(name) || other.envMisspelt.includes(name)))).toEqual([]);
    expect(pairs.flatMap(([one, other]) => one.words.filter((word) => other.words.includes(word) || other.mentions.includes(word)))).toEqual([]);
    expect(pairs.flatMap(([one, other]) => one.modelPrefixes.filter((prefix) => other.modelPrefixes.some((there) => prefix.startsWith(there))))).toEqual([]);
  });

  test('say nothing twice', () => {
    // A word that is a mention too would count for both.
    expect(all.flatMap(({ id, words, mentions, hosts, modelPrefixes, env, envMisspelt }) => [...twice([...words, ...mentions]), ...twice(hosts), ...twice(modelPrefixes), ...twice([...env, ...envMisspelt])].map((word) => `${id}: ${word}`))).toEqual([]);
  });

  test('write hosts, words and model names in lower case', () => {
    expect(all.flatMap(({ hosts, words, mentions, modelPrefixes }) => [...hosts, ...words, ...mentions, ...modelPrefixes]).filter((word) => word !== word.toLowerCase())).toEqual([]);
    expect(kb.models.filter((model) => model !== model.toLowerCase())).toEqual([]);
    expect(twice(kb.models)).toEqual([]);
  });

  test('share no prefix of a key', () => {
    const owners = new Map<string, Set<string>>();
    for (const { prefix, provider } of kb.secrets.shapes) if (provider !== null) owners.set(prefix, (owners.get(prefix) ?? new Set()).add(provider));
    expect([...owners].filter(([, who]) => who.size > 1).map(([prefix, who]) => `${prefix}: ${[...who].join(', ')}`)).toEqual([]);
  });

  test('that show a key’s beginning show one of their own', () => {
    // `sk-` alone is half the field's: it is shown, and never taken for a sign.
    const wrong = all.filter(({ id, facts }) => facts.keyPrefix !== undefined && facts.keyPrefix.value !== 'sk-' && !kb.secrets.shapes.some(({ prefix, provider }) => prefix === facts.keyPrefix?.value && provider === id));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('have addresses that are https and a host of theirs where it is an API’s', () => {
    const urls = all.flatMap(({ id, hosts, facts }) => Object.entries(facts).filter(([name]) => name.endsWith('Url')).map(([name, fact]) => ({ name: `${id}.${name}`, value: fact.value, hosts })));
    expect(urls.filter(({ value }) => !/^https:\/\/[\w.-]+(?:\/\S*)?$/.test(value)).map(({ name }) => name)).toEqual([]);
    expect(urls.filter(({ name, value, hosts }) => /\.(?:baseUrl|modelsUrl)$/.test(name) && !hosts.includes(new URL(value).host)).map(({ name }) => name)).toEqual([]);
  });
});

describe('causes', () => {
  test('that are confused are confused both ways, but for those whose own words are unmistakable', () => {
    // A common cause cannot name all that look like it: where the words of a rarer one stand, they say so themselves.
    const proven = new Set<CauseId>(kb.rules.filter(({ weight, causes }) => weight === 'proof' && causes.length === 1).flatMap(({ causes }) => causes));
    const oneWay = causeIds.flatMap((a) => kb.causes[a].confusedWith.filter((b) => !kb.causes[b].confusedWith.includes(a) && !proven.has(a) && a !== 'unexpected-response').map((b) => `${a} → ${b}`));
    expect(oneWay).toEqual([]);
  });

  test('are confused with two to five others, never with themselves', () => {
    expect(causeIds.filter((id) => kb.causes[id].confusedWith.includes(id) || twice(kb.causes[id].confusedWith).length > 0 || kb.causes[id].confusedWith.length < 2 || kb.causes[id].confusedWith.length > 5)).toEqual([]);
  });

  test('have a rule or an answer that leads to them', () => {
    const led = new Set<CauseId>([
      ...kb.rules.flatMap((rule) => rule.causes),
      ...Object.values(kb.questions).flatMap(({ answers }) => Object.values(answers).flatMap(({ only = [], likely = [] }) => [...only, ...likely])),
    ]);
    expect(causeIds.filter((id) => !led.has(id))).toEqual([]);
  });

  test('can be proven by some words: no cause is only ever guessed', () => {
    const proven = new Set<CauseId>(kb.rules.filter(({ weight, causes }) => weight !== 'hint' && causes.length === 1).flatMap(({ causes }) => causes));
    // What answered with a page says nothing of itself: that is what this cause means.
    expect(causeIds.filter((id) => !proven.has(id))).toEqual(['unexpected-response']);
  });

  test('have a stage, a stop and steps that exist, each step once', () => {
    for (const id of causeIds) {
      const { stage, stop, steps, stepsAt = {} } = kb.causes[id];
      expect([id, stageIds.includes(stage), stop === null ? id === 'none' : stopIds.includes(stop)]).toEqual([id, true, true]);
      for (const plan of [steps, ...Object.values(stepsAt)]) expect([id, plan.length > 0, twice(plan), plan.filter((step) => !stepIds.includes(step))]).toEqual([id, true, [], []]);
    }
  });
});

describe('questions', () => {
  const effects = questionIds.flatMap((id) => Object.entries(kb.questions[id].answers).map(([answer, effect]) => ({ name: `${id}=${answer}`, id, effect })));

  test('name causes that exist, each once in an answer, and none that the answer has ruled out', () => {
    const wrong = effects.flatMap(({ name, effect: { only = [], likely = [], unlikely = [], rulesOut = [] } }) => [
      ...twice([...likely, ...unlikely, ...rulesOut]),
      ...twice(only),
      ...(only.length === 0 ? [] : [...likely, ...unlikely].filter((cause) => !only.includes(cause))),
      ...(only.length === 0 ? [] : rulesOut),
      ...[...only, ...likely, ...unlikely, ...rulesOut].filter((cause) => !causeIds.includes(cause)),
    ].map((cause) => `${name}: ${cause}`));
    expect(wrong).toEqual([]);
  });

  test('have no two answers that move the same causes the same way', () => {
    const sorted = (effect: object): string => JSON.stringify(Object.entries(effect).map(([key, value]) => [key, Array.isArray(value) ? [...value].sort() : value]).sort());
    expect(questionIds.flatMap((id) => twice(effects.filter((one) => one.id === id).map(({ effect }) => sorted(effect))).map((effect) => `${id}: ${effect}`))).toEqual([]);
  });

  test('each move some cause or name a provider', () => {
    expect(questionIds.filter((id) => effects.filter((one) => one.id === id && Object.keys(one.effect).length > 0).length < 2)).toEqual([]);
  });

  test('that name the provider offer every provider', () => {
    const offered = new Set<ProviderId | undefined>(effects.map(({ effect }) => effect.provider));
    expect(providerIds.filter((id) => !offered.has(id))).toEqual([]);
  });
});

describe('ids', () => {
  const present: Readonly<Record<keyof typeof releasedIds, readonly string[]>> = presentIds;

  test.each(Object.keys(releasedIds) as (keyof typeof releasedIds)[])('of %s that were released are present or retired', (kind) => {
    expect(releasedIds[kind].filter((id) => !present[kind].includes(id) && !Object.hasOwn(kb.retired, id))).toEqual([]);
  });

  test.each(Object.keys(releasedIds) as (keyof typeof releasedIds)[])('of %s are all in the list of the released, so that none is lost unseen', (kind) => {
    expect(present[kind].filter((id) => !(releasedIds[kind] as readonly string[]).includes(id))).toEqual([]);
  });

  test('that are retired are gone, and lead to one that is present or to nothing', () => {
    const all = new Set(Object.values(present).flat());
    expect(Object.entries(kb.retired).filter(([old, next]) => all.has(old) || (next !== null && !all.has(next)))).toEqual([]);
  });

  test('are kebab-case, and no list holds one twice', () => {
    for (const [kind, all] of Object.entries(present)) {
      expect([kind, twice(all)]).toEqual([kind, []]);
      expect([kind, all.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:[/=][a-z0-9]+(?:-[a-z0-9]+)*)?$/.test(id))]).toEqual([kind, []]);
    }
  });

  test('fit into a link: at most 80 characters', () => {
    expect(Object.values(present).flat().flatMap((id) => id.split('=')).filter((id) => id.length > 80)).toEqual([]);
  });
});

test('no emitter’s folder lies beside the list', () => {
  const folders = readdirSync('src/kb/rules', { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name as EmitterId);
  expect(folders.sort()).toEqual([...emitterIds].sort());
});
