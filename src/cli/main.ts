/**
 * The same reader in a terminal.
 *
 *     npm run --silent diagnose -- FILE            one paste, answered for people (standard input without FILE)
 *     npm run --silent diagnose -- --json FILE     one object
 *     npm run --silent diagnose -- --jsonl         a line {"id","text"} in, a line out, in order
 */
import { readFileSync } from 'node:fs';
import { makeReader } from '../engine/diagnose.ts';
import { en } from '../i18n/index.ts';
import { kb } from '../kb/index.ts';
import { answerForPeople } from './answer.ts';
import { answerLine } from './answer-line.ts';

const usage = 'usage: npm run --silent diagnose -- [--json | --jsonl] [FILE]';

/** @returns exit code: 0 when the input could be read, 2 on a usage error */
export async function main(args: readonly string[]): Promise<number> {
  const flags = args.filter((arg) => arg.startsWith('-'));
  const files = args.filter((arg) => !arg.startsWith('-'));
  if (flags.includes('--help')) {
    console.log(usage);
    return 0;
  }
  if (flags.some((flag) => flag !== '--json' && flag !== '--jsonl') || flags.length > 1 || files.length > 1) {
    console.error(usage);
    return 2;
  }
  let input: string;
  try {
    input = files[0] === undefined ? await standardInput() : readFileSync(files[0], 'utf8');
  } catch (error) {
    console.error(`cannot read ${files[0] ?? 'standard input'}: ${(error as Error).message}`);
    return 2;
  }
  const reader = makeReader(kb);
  if (flags.includes('--jsonl')) {
    const lines = input.split('\n');
    if (lines.at(-1) === '') lines.pop();
    for (const line of lines) console.log(JSON.stringify(answerJsonl(line)));
  } else if (flags.includes('--json')) console.log(JSON.stringify(answerLine(null, reader.diagnose(input))));
  else {
    const { default: pack } = await import('virtual:guidance/en');
    console.log(answerForPeople(reader.diagnose(input), pack, en));
  }
  return 0;

  function answerJsonl(line: string): unknown {
    let item: unknown;
    try {
      item = JSON.parse(line);
    } catch {
      return { id: null, error: 'not JSON' };
    }
    const { id, text } = (item ?? {}) as { id?: unknown; text?: unknown };
    if ((typeof id !== 'string' && typeof id !== 'number') || typeof text !== 'string') return { id: null, error: 'a line is {"id", "text"}' };
    return answerLine(id, reader.diagnose(text));
  }
}

/** A pipe may have nothing yet: reading it synchronously would fail with EAGAIN. */
async function standardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
