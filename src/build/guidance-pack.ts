/** All words of one language as one pack: the files of `src/kb`, parsed, with the structure that the page needs. */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Kb, Provider, ProviderSlot } from '../kb/define.ts';
import { providerSlots } from '../kb/define.ts';
import type { GuidancePack, RuleWords } from '../kb/guidance.ts';
import { emitterIds, type EmitterId, type ProviderId, type RuleId } from '../kb/ids.ts';
import { kb } from '../kb/index.ts';
import { GuidanceError } from './guidance-error.ts';
import { parseCause, parseQuestion, parseRuleWords, parseStep } from './parse-guidance.ts';

/** What the pack needs of the knowledge. */
export type Structure = Pick<Kb, 'causes' | 'steps' | 'questions' | 'providers' | 'rules'>;

/** The pack, or all that is wrong: one error for each file, in the order of `ids.ts`. */
export interface Reading {
  pack: GuidancePack | null;
  errors: readonly GuidanceError[];
  /** Files that were read or are missing, absolute: what a watcher has to look at. */
  files: readonly string[];
}

/**
 * Reads every file of words under `root` (the project's folder). The structure is what was loaded with this module:
 * a changed `cause.ts` counts after a restart, which Vite does by itself when it bundles its config.
 */
export const readGuidance = (root: string, language: string, structure: Structure = kb): Reading => {
  const errors: GuidanceError[] = [];
  const files: string[] = [];

  const read = <T>(path: string, parse: (markdown: string, file: string) => T): T | null => {
    const absolute = join(root, 'src/kb', path);
    const shown = relative(root, absolute);
    files.push(absolute);
    try {
      if (!existsSync(absolute)) throw new GuidanceError(shown, 1, 1, 'the file is missing');
      return parse(readFileSync(absolute, 'utf8'), shown);
    } catch (error) {
      if (!(error instanceof GuidanceError)) throw error;
      errors.push(error);
      return null;
    }
  };
  const readAll = <K extends string, S, W>(all: Readonly<Record<K, S>>, folder: string, parse: (markdown: string, file: string, structure: S) => W): Record<K, W> => {
    const words = {} as Record<K, W>;
    for (const id of Object.keys(all) as K[]) {
      const found = read(`${folder}/${id}/${language}.md`, (markdown, file) => parse(markdown, file, all[id]));
      if (found !== null) words[id] = found;
    }
    return words;
  };

  const causes = readAll(structure.causes, 'causes', parseCause);
  const steps = readAll(structure.steps, 'steps', parseStep);
  const questions = readAll(structure.questions, 'questions', parseQuestion);
  const rules: Record<RuleId, RuleWords> = {};
  const emitters = {} as Record<EmitterId, string>;
  for (const emitter of emitterIds) {
    const own = structure.rules.filter(({ id }) => id.startsWith(`${emitter}/`));
    const words = read(`rules/${emitter}/${language}.md`, (markdown, file) => parseRuleWords(markdown, file, own));
    if (words === null) continue;
    emitters[emitter] = words.title;
    Object.assign(rules, words.rules);
  }
  const pack: GuidancePack = { language, causes, steps, questions, rules, emitters, providers: readProviders(structure.providers) };
  return { pack: errors.length > 0 ? null : pack, errors, files };
};

/** The pack of one language; throws the first error when something is wrong. */
export const buildPack = (root: string, language: string, structure: Structure = kb): GuidancePack => {
  const { pack, errors } = readGuidance(root, language, structure);
  if (pack === null) throw errors[0] ?? new Error('no pack and no error');
  return pack;
};

/**
 * The facts as plain words. Generic wording stands in where a provider has none, except for an address: a link to
 * nowhere is left out, never replaced.
 */
const readProviders = (providers: Structure['providers']): GuidancePack['providers'] => {
  const read = (provider: Provider): { [K in ProviderSlot]?: string } => {
    const facts: { [K in ProviderSlot]?: string } = {};
    for (const slot of providerSlots) {
      const fact = provider.facts[slot] ?? (slot.endsWith('Url') ? undefined : providers.unknown.facts[slot]);
      if (fact) facts[slot] = fact.value;
    }
    return facts;
  };
  const all = {} as Record<ProviderId, { [K in ProviderSlot]?: string }>;
  for (const id of Object.keys(providers) as ProviderId[]) all[id] = read(providers[id]);
  return all;
};
