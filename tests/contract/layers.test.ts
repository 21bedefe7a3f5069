/** The law of the house: which folder may import what, and who may touch the world. The table here is the only copy. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, posix, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

interface Law {
  /** Folders of `src` whose values it may use; its own always. A path with a slash allows that file only. */
  values: readonly string[];
  /** Folders of `src` of which it may know the types. */
  types: readonly string[];
  packages: RegExp;
}

const none = /^$/;
const laws: Readonly<Record<string, Law>> = {
  kb: { values: [], types: [], packages: none },
  engine: { values: [], types: ['kb'], packages: none },
  flow: { values: ['engine', 'kb/ids.ts'], types: ['kb'], packages: /^(?:xstate|zod\/mini)$/ },
  i18n: { values: [], types: ['kb', 'engine', 'flow'], packages: none },
  ui: { values: ['i18n'], types: ['flow', 'engine', 'kb'], packages: /^svelte(?:\/|$)/ },
  app: { values: ['ui', 'flow', 'engine', 'kb', 'i18n'], types: [], packages: /^(?:svelte(?:\/.*)?|xstate|virtual:guidance\/.*)$/ },
  cli: { values: ['engine', 'kb', 'flow', 'i18n'], types: [], packages: /^(?:node:.*|virtual:guidance\/.*)$/ },
  build: { values: ['kb', 'i18n', 'ui'], types: [], packages: /^(?:node:.*|vite|mdast|mdast-util-from-markdown|svelte(?:\/.*)?)$/ },
};

const sources = import.meta.glob<string>('../../src/**/*.{ts,mts,mjs,svelte}', { query: '?raw', import: 'default', eager: true });
const files = Object.entries(sources).map(([path, text]) => ({ path: path.replace('../../src/', ''), folder: path.split('/')[3] as string, text }));

/** The code without its comments and texts, each line where it was. */
const codeOf = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<![:\\])\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`[^`$]*`/g, (found) => found.replace(/[^\n]/g, ' '));
const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<=^|\s)\/\/[^\n]*/g, '');

interface Import {
  path: string;
  folder: string;
  specifier: string;
  /** Nothing of it is left when it runs. `import { type A }` does not count: it still loads the file. */
  type: boolean;
}

const imports: readonly Import[] = files.flatMap(({ path, folder, text }) => {
  const code = withoutComments(text);
  const found = [
    ...code.matchAll(/(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[\w$*{}\s,]+?\sfrom\s+)?'([^'\n]+)'/g),
    ...[...code.matchAll(/\bimport\(\s*['"`]([^'"`]+)['"`]/g), ...code.matchAll(/new URL\(\s*['"`](\.[^'"`]+)['"`],\s*import\.meta\.url/g)].map(([all, specifier]) => [all, undefined, specifier]),
  ];
  return found.map(([, type, specifier]) => ({ path, folder, specifier: specifier as string, type: type !== undefined }));
});

/** Where a relative import leads, below `src`; null for packages. */
const targetOf = ({ path, specifier }: Import): string | null =>
  specifier.startsWith('.') ? posix.normalize(posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''))) : null;

test('the table speaks of every folder, and nothing lies beside them', () => {
  expect([...new Set(files.map(({ folder }) => folder))].sort()).toEqual(Object.keys(laws).sort());
  expect(files.filter(({ path }) => !path.includes('/')).map(({ path }) => path)).toEqual([]);
});

test('imports are seen at all', () => {
  // A reader of sources that finds nothing would hold every law.
  expect(imports.length).toBeGreaterThan(400);
  expect(imports.filter(({ type }) => type).length).toBeGreaterThan(100);
  expect(imports.map(({ path, specifier }) => `${path} ${specifier}`)).toContain('app/main.ts ../ui/App.svelte');
  expect(imports.some((one) => one.specifier.startsWith('virtual:guidance'))).toBe(true);
});

describe.each(Object.entries(laws))('%s', (folder, { values, types, packages }) => {
  const own = imports.filter((one) => one.folder === folder);

  test('imports only what the table allows', () => {
    const allowed = (one: Import): boolean => {
      const target = targetOf(one);
      if (target === null) return packages.test(one.specifier);
      const home = target.split('/')[0] as string;
      if (home === folder) return true;
      return values.includes(home) || values.includes(target) || (one.type && types.includes(home));
    };
    expect(own.filter((one) => !allowed(one)).map(({ path, specifier, type }) => `${path} imports ${type ? 'types of ' : ''}${specifier}`)).toEqual([]);
  });

  test('names files with their ending', () => {
    expect(own.filter(({ specifier }) => specifier.startsWith('.') && !/\.(?:ts|svelte|css|mjs|json|svg|md)(?:\?[\w&]+)?$/.test(specifier)).map(({ path, specifier }) => `${path} ${specifier}`)).toEqual([]);
  });
});

test('only the configuration, the tests and itself import the build', () => {
  const config = readFileSync('vite.config.ts', 'utf8');
  expect(config).toContain('./src/build/');
  expect(imports.filter((one) => one.folder !== 'build' && (targetOf(one) ?? '').startsWith('build/')).map(({ path }) => path)).toEqual([]);
});

test('no sample, record or test is imported by what ships', () => {
  const found = files.flatMap(({ path, text }) => (/(?:import|glob|URL)[^\n]*(?:\/samples\/|\/tests\/|\/records\/)/.test(withoutComments(text)) ? [path] : []));
  expect(found.filter((path) => !path.startsWith('build/'))).toEqual([]);
});

describe('effects', () => {
  const uses = (name: RegExp, where: (file: (typeof files)[number]) => boolean): string[] =>
    files.filter(where).flatMap(({ path, text }) =>
      codeOf(text)
        .split('\n')
        .flatMap((line, i) => (name.test(line) ? [`${path}:${i + 1} ${line.trim()}`] : [])),
    );

  test('network, storage, address bar, clipboard and workers belong to the app alone', () => {
    const world = /(?<![\w$.])(?:window|navigator|localStorage|sessionStorage|indexedDB|caches|location|history|fetch|XMLHttpRequest|WebSocket|EventSource|Worker|SharedWorker|postMessage|globalThis|alert|confirm|prompt)(?:\.|\(|\[)/;
    // Engine and flow: the compiler says it better, below; words like `window` are theirs to use.
    expect(uses(world, ({ folder }) => ['kb', 'i18n', 'ui'].includes(folder))).toEqual([]);
  });

  test('the face looks at the document, sets focus, title and scroll, and no more', () => {
    const more = /(?<![\w$.])document\.(?!getElementById\b|activeElement\b|documentElement\b|title\b|getSelection\b)/;
    expect(uses(more, ({ folder }) => folder === 'ui')).toEqual([]);
    expect(uses(/(?<![\w$.])document\./, ({ folder }) => ['kb', 'i18n'].includes(folder))).toEqual([]);
  });

  test('nothing on the page can leave it: no raw HTML, no eval, no form, no foreign frame', () => {
    const page = ({ folder }: { folder: string }): boolean => !['build', 'cli'].includes(folder);
    expect(uses(/\{@html\b|\binnerHTML\b|\bouterHTML\b|\binsertAdjacentHTML\b|\bdocument\.write\b|\beval\(|\bnew Function\b/, page)).toEqual([]);
    expect(uses(/<(?:form|iframe|object|embed|script src)\b/, page)).toEqual([]);
    expect(uses(/\bRTCPeerConnection\b|\bsendBeacon\b|\bwindow\.open\b|\blocation\.(?:href|assign|replace)\b|\blocation\s*=[^=]/, page)).toEqual([]);
  });

  test('a static style attribute, which the policy refuses, is nowhere', () => {
    expect(files.filter(({ path, text }) => path.endsWith('.svelte') && /\sstyle="/.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('the reader and the walk know neither clock nor chance', () => {
    expect(uses(/\bDate\b|\bMath\.random\b|\bperformance\b|\bcrypto\b|\bsetTimeout\b|\bprocess\.\w/, ({ folder }) => ['kb', 'engine', 'flow'].includes(folder))).toEqual([]);
  });

  test('the engine says no sentences', () => {
    // Its only texts for people are errors that a maintainer reads.
    const sentence = /(?<!Error\()(['"`])[A-Z][a-z]+ [a-z]+ [a-z]+ [^'"`\n]*\1/;
    const found = files.filter(({ folder }) => folder === 'engine').flatMap(({ path, text }) => {
      const match = sentence.exec(withoutComments(text));
      return match ? [`${path}: ${match[0]}`] : [];
    });
    expect(found).toEqual([]);
  });
});

describe('without the DOM and without Node', () => {
  const tsc = resolve(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');

  test.each(['engine', 'flow'])('src/%s compiles', { timeout: 120_000 }, async (folder) => {
    const { stdout } = await promisify(execFile)(process.execPath, [tsc, '--noEmit', '-p', `src/${folder}`]).catch((error: { stdout: string }) => error);
    expect(stdout).toBe('');
  });

  test.each(['engine', 'flow'])('and `document` would not compile in src/%s', (folder) => {
    const config = readFileSync(`src/${folder}/tsconfig.json`, 'utf8');
    expect(config).toMatch(/"lib": \["es2023"\], "types": \[\]/);
  });
});
