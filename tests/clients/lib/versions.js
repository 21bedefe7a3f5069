import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const first = (command, ...args) =>
  execFileSync(command, args, { encoding: 'utf8' }).split('\n')[0];

/**
 * Version and runtime of every client, as they stand on this machine.
 *
 * @param {string} root Folder that holds `node_modules`.
 * @returns {Record<string, { version: string, runtime: string }>}
 */
export function clientVersions(root) {
  const node = `node ${process.versions.node}`;
  const installed = (name) => ({
    version: JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'))
      .version,
    runtime: node,
  });
  const [, curl] = /^curl (\S+)/.exec(first('curl', '--version'));
  const [, library] = / (OpenSSL\/\S+)/.exec(first('curl', '--version')) ?? [
    ,
    'unknown TLS library',
  ];
  const [, python] = /^Python (\S+)/.exec(first('python3', '--version'));
  return {
    openai: installed('openai'),
    anthropic: installed('@anthropic-ai/sdk'),
    'google-genai': installed('@google/genai'),
    axios: installed('axios'),
    fetch: { version: process.versions.undici, runtime: node },
    curl: { version: curl, runtime: library },
    python: { version: python, runtime: `python ${python}` },
  };
}

/** Where Python keeps its standard library: tracebacks name it. */
export const pythonLibrary = () =>
  first('python3', '-c', 'import sysconfig; print(sysconfig.get_path("stdlib"))');
