/**
 * `npm run new -- rule|cause|question|step|provider|emitter ID`: writes the files of a new part of the knowledge from
 * `templates/`, adds the id to `ids.ts` and the line to its registry. A TODO stays in each part that has to be
 * written, and a contract test is red until none is left.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { didYouMean } from './guidance-error.ts';

export const kinds = ['rule', 'cause', 'question', 'step', 'provider', 'emitter'] as const;
export type Kind = (typeof kinds)[number];

/** Refused before anything was written. */
export class ScaffoldError extends Error {}

const usage = `usage: npm run new -- ${kinds.join('|')} ID
       npm run new -- cause key-expired
       npm run new -- rule openai/key-expired`;

/** Entry for `run.mjs`. */
export const main = (args: readonly string[]): Promise<number> => {
  const [kind, id, ...more] = args;
  if (kind === undefined || id === undefined || more.length > 0 || !isKind(kind)) {
    console.error(usage);
    return Promise.resolve(2);
  }
  try {
    const files = scaffold(process.cwd(), kind, id, new Date());
    console.log([...files, '', 'Now write what says TODO; src/kb/adding.md says how. `npm test` is red until then.'].join('\n'));
    return Promise.resolve(0);
  } catch (error) {
    if (!(error instanceof ScaffoldError)) throw error;
    console.error(error.message);
    return Promise.resolve(2);
  }
};

/** Writes the files under `root` and returns their paths. Nothing is written when anything is wrong. */
export const scaffold = (root: string, kind: Kind, id: string, today: Date): string[] => {
  const draft = new Draft(root, today);
  writers[kind](draft, id);
  return draft.save();
};

const isKind = (word: string): word is Kind => (kinds as readonly string[]).includes(word);

/** Files as they will be: kept in memory until all of them are known to be right. */
class Draft {
  readonly #root: string;
  readonly #month: string;
  readonly #files = new Map<string, string>();

  constructor(root: string, today: Date) {
    this.#root = root;
    this.#month = today.toISOString().slice(0, 7);
  }

  read(path: string): string {
    const found = this.#files.get(path) ?? (existsSync(join(this.#root, path)) ? readFileSync(join(this.#root, path), 'utf8') : null);
    if (found === null) throw new ScaffoldError(`${path} does not exist`);
    return found;
  }

  /** A new file from a template. */
  create(path: string, template: string, names: Readonly<Record<string, string>>): void {
    if (existsSync(join(this.#root, path))) throw new ScaffoldError(`${path} exists already`);
    this.#files.set(path, this.fill(template, names));
  }

  edit(path: string, change: (text: string) => string): void {
    this.#files.set(path, change(this.read(path)));
  }

  fill(template: string, names: Readonly<Record<string, string>>): string {
    const text = this.read(`src/build/templates/${template}`);
    return text.replace(/__([A-Z]+)__/g, (whole, name: string) => (name === 'MONTH' ? this.#month : (names[name] ?? whole)));
  }

  save(): string[] {
    const changed = [...this.#files].filter(([path]) => !path.startsWith('src/build/'));
    for (const [path, text] of changed) {
      mkdirSync(dirname(join(this.#root, path)), { recursive: true });
      writeFileSync(join(this.#root, path), text);
    }
    return changed.map(([path]) => path);
  }
}

const writers: { readonly [K in Kind]: (draft: Draft, id: string) => void } = {
  cause(draft, id) {
    addId(draft, 'causeIds', id, 'none');
    draft.create(`src/kb/causes/${id}/cause.ts`, 'cause.ts.txt', { ID: id });
    draft.create(`src/kb/causes/${id}/en.md`, 'cause.en.md', { ID: id });
    register(draft, 'src/kb/causes/index.ts', id, `import ${nameOf(id)} from './${id}/cause.ts';`, 'none');
    draft.edit('src/kb/frequency.ts', (text) => {
      const line = `  ${keyOf(id)}: 'seldom', // TODO: how often it is the reason when the text says nothing\n`;
      return insertBefore(text, /^ {2}none:|^\};/m, line, 'src/kb/frequency.ts');
    });
    draft.edit('src/kb/occurs.ts', (text) => {
      const line = `  ${keyOf(id)}: 'everywhere', // TODO: the providers where it can be the reason\n`;
      return insertBefore(text, /^ {2}none:|^\};/m, line, 'src/kb/occurs.ts');
    });
  },
  step(draft, id) {
    addId(draft, 'stepIds', id);
    draft.create(`src/kb/steps/${id}/step.ts`, 'step.ts.txt', { ID: id });
    draft.create(`src/kb/steps/${id}/en.md`, 'step.en.md', { ID: id });
    register(draft, 'src/kb/steps/index.ts', id, `import ${nameOf(id)} from './${id}/step.ts';`);
  },
  question(draft, id) {
    addId(draft, 'questionIds', id);
    draft.create(`src/kb/questions/${id}/question.ts`, 'question.ts.txt', { ID: id });
    draft.create(`src/kb/questions/${id}/en.md`, 'question.en.md', { ID: id });
    register(draft, 'src/kb/questions/index.ts', id, `import ${nameOf(id)} from './${id}/question.ts';`);
  },
  provider(draft, id) {
    addId(draft, 'providerIds', id, 'unknown');
    draft.create(`src/kb/providers/${id}.ts`, 'provider.ts.txt', { ID: id, NAME: nameOf(id) });
    register(draft, 'src/kb/providers/index.ts', id, `import { ${nameOf(id)} } from './${id}.ts';`, 'unknown');
  },
  emitter(draft, id) {
    addId(draft, 'emitterIds', id);
    draft.create(`src/kb/rules/${id}/rules.ts`, 'emitter.ts.txt', { ID: id });
    draft.create(`src/kb/rules/${id}/en.md`, 'emitter.en.md', { ID: id });
    register(draft, 'src/kb/rules/index.ts', id, `import ${nameOf(id)} from './${id}/rules.ts';`);
  },
  rule(draft, written) {
    const [emitter = '', id = '', ...more] = written.split('/');
    if (id === '' || more.length > 0) throw new ScaffoldError(`a rule's id is "<emitter>/<what it says>", not "${written}"`);
    checkId(id);
    // Its words would stand under the heading that holds the emitter's reasons.
    if (id === 'proves') throw new ScaffoldError('"proves" is the name of a section: choose another id');
    const emitters = idsIn(draft, 'emitterIds');
    if (!emitters.includes(emitter)) {
      throw new ScaffoldError(`emitter "${emitter}" is not in ids.ts${didYouMean(emitter, emitters)}; npm run new -- emitter ${emitter}`);
    }
    checkNotRetired(draft, written);
    const names = { EMITTER: emitter, ID: id };
    const folder = `src/kb/rules/${emitter}`;
    draft.edit(`${folder}/rules.ts`, (text) => {
      if (text.includes(`'${written}'`)) throw new ScaffoldError(`rule "${written}" exists already, or another rule names it`);
      return insertBefore(text, /^\]\);\s*$/m, draft.fill('rule.ts.txt', names), `${folder}/rules.ts`);
    });
    draft.edit(`${folder}/en.md`, (text) => `${text.trimEnd()}\n${draft.fill('rule.en.md', names)}`);
    draft.create(`${folder}/samples/hit.${id}.txt`, 'hit.txt', names);
    draft.create(`${folder}/samples/miss.${id}.txt`, 'miss.txt', names);
  },
};

type IdList = 'causeIds' | 'stepIds' | 'questionIds' | 'providerIds' | 'emitterIds';

const idsFile = 'src/kb/ids.ts';

const listOf = (list: IdList): RegExp => new RegExp(`export const ${list} = \\[([^\\]]*)\\] as const;`);

const idsIn = (draft: Draft, list: IdList): string[] => {
  const found = listOf(list).exec(draft.read(idsFile));
  if (!found) throw new ScaffoldError(`${idsFile} has no list "${list}"`);
  return [...(found[1] ?? '').matchAll(/'([^']+)'/g)].map(([, id]) => id ?? '');
};

/** At the end of its list: the order means something, and only a person knows it. */
const addId = (draft: Draft, list: IdList, id: string, last?: string): void => {
  checkId(id);
  const known = idsIn(draft, list);
  if (known.includes(id)) throw new ScaffoldError(`"${id}" is in ${list} already`);
  checkNotRetired(draft, id);
  const before = known.filter((other) => other !== last);
  const next = [...before, id, ...(last === undefined ? [] : [last])].map((other) => `'${other}'`);
  draft.edit(idsFile, (text) =>
    text.replace(listOf(list), (whole: string) => {
      // Lists with comments or one id to a line keep their form.
      if (/\n/.test(whole)) {
        return last === undefined
          ? whole.replace(/\] as const;$/, `  '${id}',\n] as const;`)
          : whole.replace(`  '${last}',`, `  '${id}',\n  '${last}',`);
      }
      return `export const ${list} = [${next.join(', ')}] as const;`;
    }),
  );
};

/** Import and entry; `last` names the entry that stays the last one. */
const register = (draft: Draft, file: string, id: string, importLine: string, last?: string): void => {
  draft.edit(file, (text) => {
    const imports = [...text.matchAll(/^import .*;$/gm)].at(-1);
    if (!imports) throw new ScaffoldError(`${file} has no imports to stand beside`);
    const end = imports.index + imports[0].length;
    const name = nameOf(id);
    const entry = name === id ? name : `'${id}': ${name}`;
    const withImport = `${text.slice(0, end)}\n${importLine}${text.slice(end)}`;
    // A registry of few entries may stand on one line.
    const short = /^(export const \w+ = \{ )(.+?)( \} as const satisfies\b)/m.exec(withImport);
    if (short) {
      const [whole, head = '', entries = '', tail = ''] = short;
      const others = entries.split(', ').filter((other) => other !== last);
      const all = [...others, entry, ...(last === undefined ? [] : [last])];
      return withImport.replace(whole, () => `${head}${all.join(', ')}${tail}`);
    }
    const mark = last !== undefined && new RegExp(`^ {2}${last},$`, 'm').test(withImport) ? new RegExp(`^ {2}${last},$`, 'm') : /^\} as const satisfies\b/m;
    return insertBefore(withImport, mark, `  ${entry},\n`, file);
  });
};

const insertBefore = (text: string, mark: RegExp, piece: string, file: string): string => {
  const at = text.search(mark);
  if (at < 0) throw new ScaffoldError(`${file} has not the form that a new entry is written into: add it by hand`);
  return text.slice(0, at) + piece + text.slice(at);
};

const checkId = (id: string): void => {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) throw new ScaffoldError(`"${id}" is no id: lower case words with "-" between them`);
};

const checkNotRetired = (draft: Draft, id: string): void => {
  // Old links hold it with its old meaning.
  if (draft.read('src/kb/retired.ts').includes(`'${id}'`)) throw new ScaffoldError(`"${id}" is retired, and ids are permanent: choose another one`);
};

/** `key-not-loaded` is imported as `keyNotLoaded`. */
const nameOf = (id: string): string => id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

const keyOf = (id: string): string => (id.includes('-') ? `'${id}'` : id);
