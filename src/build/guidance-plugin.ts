/**
 * Vite plugin: `virtual:guidance/<language>` is the pack of that language. Vite bundles its config with all that the
 * config imports, so the structure (`cause.ts`, `step.ts`, rules, providers) comes by plain imports and a change of it
 * restarts the development server; a change of words reloads the page only.
 */
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { readGuidance, type Structure } from './guidance-pack.ts';
import { packModule } from './pack-module.ts';

const address = 'virtual:guidance/';
// Rollup's mark for modules that no other plugin should try to read from disk.
const resolved = `\0${address}`;

/** `structure` is for tests; without it the knowledge of this project is meant. */
export function guidancePlugin(structure?: Structure): Plugin {
  let root = process.cwd();
  return {
    name: 'keytriage-guidance',
    configResolved(config) {
      root = config.root;
    },
    resolveId: {
      filter: { id: /^virtual:guidance\// },
      handler: (id) => `\0${id}`,
    },
    load: {
      filter: { id: /^\0virtual:guidance\// },
      handler(id) {
        const { pack, errors, files } = readGuidance(root, id.slice(resolved.length), structure);
        for (const file of files) this.addWatchFile(file);
        const [first] = errors;
        if (pack === null && first) {
          const file = join(root, first.file);
          return this.error({
            message: errors.map(({ message }) => message).join('\n'),
            id: file,
            loc: { file, line: first.line, column: first.column - 1 },
          });
        }
        return packModule(pack);
      },
    },
    hotUpdate({ file, modules }) {
      if (!file.endsWith('.md') || !file.includes(join(root, 'src/kb').split(sep).join('/'))) return undefined;
      const packs = [...this.environment.moduleGraph.idToModuleMap.values()].filter(({ id }) => id?.startsWith(resolved));
      return packs.length > 0 ? [...new Set([...modules, ...packs])] : undefined;
    },
  };
}
