import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LIMIT_MS = 20_000;

let runs = 0;

/**
 * Runs a program and returns what a terminal would have shown: both streams in
 * the order in which they were written, because both are the same file.
 *
 * @param {string[]} command Program and arguments.
 * @param {{ cwd: string, env: Record<string, string>, folder: string }} options
 * @returns {Promise<string>}
 */
export async function run([program, ...args], { cwd, env, folder }) {
  const file = join(folder, `output-${(runs += 1)}.txt`);
  const output = openSync(file, 'w');
  try {
    await new Promise((resolve, reject) => {
      const child = spawn(program, args, {
        cwd,
        env,
        stdio: ['ignore', output, output],
        timeout: LIMIT_MS,
        killSignal: 'SIGKILL',
      });
      child.once('error', reject);
      child.once('close', (code, signal) =>
        signal
          ? reject(new Error(`${program} ${args.join(' ')} was stopped by ${signal}`))
          : resolve(code),
      );
    });
  } finally {
    closeSync(output);
  }
  return readFileSync(file, 'utf8');
}
