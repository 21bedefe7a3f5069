/** The samples beside the rules, read from disk: `samples/hit.<rule>[.<case>].txt` and `samples/miss.<rule>[.<case>].txt`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { emitterIds, type CauseId, type ProviderId, type RuleId } from '../../src/kb/ids.ts';

const rulesFolder = fileURLToPath(new URL('../../src/kb/rules/', import.meta.url));

export interface Sample {
  /** `openai/hit.no-credit.stream`: what a failing test names. */
  name: string;
  kind: 'hit' | 'miss';
  rule: RuleId;
  source: string;
  provider: ProviderId;
  /** The cause that leads, `ask` where the words leave it open, `none` where no AI API has failed. */
  cause: CauseId | 'ask';
  /** Why the rule must not hit; empty for a hit. */
  because: string;
  text: string;
}

const fields = ['source', 'provider', 'cause', 'form', 'because'] as const;

/** @throws where the file is not a sample: the message names it and what is wrong */
export function parseSample(file: string, emitter: string, content: string): Sample {
  const [, kind, rule] = /^(hit|miss)\.([a-z0-9-]+)(?:\.[a-z0-9-]+)?\.txt$/.exec(basename(file)) ?? [];
  if (kind === undefined || rule === undefined) throw new Error(`${file}: not named hit.<rule>[.<case>].txt or miss.<rule>[.<case>].txt`);
  const end = content.indexOf('\n---\n');
  if (end < 0) throw new Error(`${file}: no line "---" between head and text`);
  const head: Partial<Record<(typeof fields)[number], string>> = {};
  for (const line of content.slice(0, end).split('\n')) {
    const [, field, value] = /^([a-z]+): (.+)$/.exec(line) ?? [];
    if (field === undefined || !(fields as readonly string[]).includes(field)) throw new Error(`${file}: "${line}" is none of ${fields.join(', ')}`);
    head[field as (typeof fields)[number]] = value;
  }
  const { source, provider, cause, because } = head;
  if (source === undefined || provider === undefined || cause === undefined) throw new Error(`${file}: source, provider and cause are needed`);
  if ((kind === 'miss') !== (because !== undefined)) throw new Error(`${file}: a counter-sample says "because", a hit does not`);
  return {
    name: `${emitter}/${basename(file, '.txt')}`,
    kind: kind as Sample['kind'],
    rule: `${emitter}/${rule}` as RuleId,
    source,
    provider: provider as ProviderId,
    cause: cause as Sample['cause'],
    because: because ?? '',
    text: content.slice(end + '\n---\n'.length).replace(/\n$/, ''),
  };
}

export const samples: readonly Sample[] = emitterIds.flatMap((emitter) => {
  const folder = join(rulesFolder, emitter, 'samples');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((file) => parseSample(join(folder, file), emitter, readFileSync(join(folder, file), 'utf8')));
});

/**
 * Samples that the rules do not yet read as they should. A repair ends with deleting the entry: until then it fails.
 */
export const defects: Readonly<Record<string, string>> = {};

/** What a diagnosis says in a sample's terms. */
export const spoken = (diagnosis: { verdict: string; cause: string | null }): string => (diagnosis.verdict === 'sure' ? String(diagnosis.cause) : diagnosis.verdict);
