/**
 * How long the reader takes, and how that grows. Milliseconds depend on the machine: they are printed beside a frozen
 * reference and never judged. Two things are judged, because they hold on any machine:
 *
 * - growth: from 10 kB to 10 MB the time grows at most 1.3 times as fast as the length;
 * - hostility: no text of 100 kB takes more than 5 times as long as a harmless one.
 *
 *     npm run bench
 *     npm run bench -- --pastes FILE     mean over JSON lines {"id","text"} as well
 */
import { readFileSync, readdirSync } from 'node:fs';
import { compile } from '../../src/engine/compile.ts';
import { makeReader } from '../../src/engine/diagnose.ts';
import { redact } from '../../src/engine/redact.ts';
import { kb } from '../../src/kb/index.ts';

const mostGrowth = 1.3;
const mostHostility = 5;

const reader = makeReader(kb);
/** Something of every result is used, so that no engine leaves the work out. */
let used = 0;
const diagnose = (text: string): void => void (used += reader.diagnose(text).evidence.length);
const mask = (text: string): void => void (used += redact(text, kb.secrets).masks.length);

/** Milliseconds of the fastest of several runs: what else the machine does only adds. */
function fastest(run: () => void, { least = 5, atLeastMs = 60 } = {}): number {
  let best = Infinity;
  const end = performance.now() + atLeastMs;
  for (let i = 0; i < least || performance.now() < end; i++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** The same numbers on every machine and every day. */
function makeDice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/* Texts ---------------------------------------------------------------------------------------------------------- */

const nouns = ['order', 'invoice', 'worker', 'cache', 'session', 'upload', 'report', 'chunk', 'index', 'batch', 'tenant', 'webhook', 'cursor', 'replica'];
const modules = ['app.main', 'app.services.chat', 'uvicorn.access', 'celery.worker', 'db.pool', 'http.client', 'scheduler', 'queue'];

/** One line as servers write them. */
function logLine(dice: (sides: number) => number): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  const hex = (n: number): string => Array.from({ length: n }, () => dice(16).toString(16)).join('');
  const word = (): string => nouns[dice(nouns.length)] as string;
  const time = `2026-11-${two(1 + dice(28))}T${two(dice(24))}:${two(dice(60))}:${two(dice(60))}.${100 + dice(900)}Z`;
  const name = modules[dice(modules.length)] as string;
  switch (dice(12)) {
    case 0: return `${time} INFO  [${name}] ${word()} ${dice(100000)} done in ${dice(900)} ms`;
    case 1: return `${time} DEBUG [${name}] ${word()}=${hex(8)} attempt=${dice(4)} size=${dice(1e6)}`;
    case 2: return `INFO:     10.0.${dice(256)}.${dice(256)}:${1024 + dice(60000)} - "POST /api/${word()}/${dice(10000)} HTTP/1.1" 200 OK`;
    case 3: return `{"ts":"${time}","level":"info","logger":"${name}","msg":"${word()} ${word()} stored","id":"${hex(8)}-${hex(4)}-${hex(4)}-${hex(12)}","ms":${dice(5000)}}`;
    case 4: return `  File "/srv/app/${word()}/${word()}.py", line ${dice(900)}, in ${word()}_${word()}`;
    case 5: return `    at ${word()}.${word()} (/srv/app/node_modules/${word()}/dist/index.js:${dice(4000)}:${dice(80)})`;
    case 6: return `${time} WARN  [${name}] slow query (${dice(4000)} ms): SELECT id, state FROM ${word()}s WHERE updated_at > $1 LIMIT ${dice(500)}`;
    case 7: return `[${two(dice(24))}:${two(dice(60))}:${two(dice(60))}] GET https://cdn.example.com/assets/${word()}-${hex(10)}.js 200 in ${dice(90)} ms`;
    case 8: return `    ${word()} = ${word()}(${word()}, limit=${dice(100)}, retry=${dice(2) === 0 ? 'True' : 'False'})`;
    case 9: return `npm warn deprecated ${word()}@${dice(9)}.${dice(20)}.${dice(20)}: this version is no longer kept up`;
    case 10: return `${time} INFO  [${name}] user ${dice(100000)} opened ${word()} "${word()} of ${word()}" from /home/deploy/${word()}`;
    default: return '';
  }
}

function logOf(length: number, seed = 7): string {
  const dice = makeDice(seed);
  const lines: string[] = [];
  for (let size = 0; size < length; ) {
    const line = logLine(dice);
    lines.push(line);
    size += line.length + 1;
  }
  return lines.join('\n').slice(0, length);
}

const failure = [
  'Traceback (most recent call last):',
  '  File "/srv/app/main.py", line 41, in answer',
  '    raise self._make_status_error_from_response(err.response) from None',
  "openai.RateLimitError: Error code: 429 - {'error': {'message': 'You exceeded your current quota, please check your plan and billing details.', 'type': 'insufficient_quota', 'param': None, 'code': 'insufficient_quota'}}",
].join('\n');
const logWithFailure = (length: number): string => `${logOf(length - failure.length - 1)}\n${failure}`;

const repeated = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** What could hurt: each rule's own words, each secret's beginning, and what parsers dislike. */
function* hostileTexts(length: number): Generator<[name: string, text: string]> {
  const compiled = compile(kb);
  for (const { rule, conditions } of compiled.rules) {
    const anchors = [...new Set(conditions.flatMap((condition) => [...condition.anchors, ...condition.all.flat().flatMap(({ literals }) => literals), ...condition.texts.flatMap(({ literals }) => literals)]))];
    if (anchors.length === 0) continue;
    yield [`${rule.id}: its words`, repeated(`${anchors.join(' ')} `, length)];
    // Every part but the last: the search goes on to the end of its window each time.
    const first = conditions.flatMap(({ texts }) => texts.filter(({ literals }) => literals.length > 1).map(({ literals }) => literals.slice(0, -1).join('')));
    if (first.length > 0) yield [`${rule.id}: its beginnings`, repeated(first.join(''), length)];
  }
  yield ['all words of all rules', repeated([...compiled.waiting.keys()].join(' '), length)];
  yield ['all words of all providers', repeated([...compiled.signs.keys()].join(' '), length)];
  // The shorter a word, the oftener it stands in a text of one length.
  for (const sign of compiled.signs.keys()) if (sign.length <= 6) yield [`sign ${sign}`, repeated(sign, length)];
  for (const { id, prefix } of [...kb.secrets.shapes, ...kb.secrets.patterns]) {
    yield [`${id}: prefixes`, repeated(prefix, length)];
    yield [`${id}: a key after a key`, repeated(`${prefix}Ab1Cd2Ef3Gh4Ij5Kl6Mn7Op8Qr9St0 `, length)];
    yield [`${id}: one endless key`, prefix + repeated('Ab1Cd2Ef3Gh4Ij5Kl6Mn7Op8Qr9St0', length - prefix.length)];
  }
  for (const { words } of kb.secrets.names) {
    yield [`name ${words}: nothing after it`, repeated(`${words.replaceAll(' ', '_')}=`, length)];
    yield [`name ${words}: quoted`, repeated(`"${words}": "`, length)];
  }
  const pieces: readonly string[] = [
    ' ', '\n', '\t', '\r\n', '(', ')', '[', ']', '{', '}', '[]', '{}', '"', "'", '`', '\\', '\\\\n', '\\"', '\\u0022', '\\x1b', '=', ':', ';', ',', '.', '-', '_', '/', '//', '@', '%', '%20', '&', '&quot;', '&amp;', '<', '>', '|', '*', '…', '$', '${', '#', '!', '?', '~', '+', '^',
    'sk-', 'sk-proj-', 'AIza', 'eyJ', 'Bearer ', 'Authorization: ', 'Basic ', 'api_key=', 'password:', 'token ', 'key', 'http://', 'https://a:', 'user@', 'a@b.', 'a.', '1.', '::', '-----BEGIN ', '-----BEGIN PRIVATE KEY-----\n', '/home/', 'C:\\Users\\', '\u001b[', '\u001b[31m', '[31m', '> ', '\n> ', '\nE  ', '│ ', '\u200b', '\ud83d', '密', '：', 'Ａ',
    '401 ', '401', '429', 'status: 429 ', 'code=', '"code":', '"type":"', 'error', 'Error: ', '{"error":', '{"error":{"message":"', '[[', '{{', 'a', 'A', '0', 'ab', 'a1', 'aA0', 'x'.repeat(79) + '\n', '0123456789abcdef', 'AbCdEfGhIjKlMnOpQrStUvWxYz0123456789', 'retry-after: ', 'request_id=req_', 'model: gpt-', 'gpt-4', 'claude-', '127.0.0.1 ', '1:2:3:4:5:6:7:8 ', 'data:', 'cookie: a=b; ', 'set-cookie: ', '-H "', '--header ', 'export ', '?key=', '&key=', '?a=b&c=d',
  ];
  for (const piece of pieces) yield [`${JSON.stringify(piece)} over and over`, repeated(piece, length)];
  const half = length >> 1;
  yield ['brackets that close', repeated('[', half) + repeated(']', half)];
  yield ['JSON nested deeply', repeated('{"error":', half) + repeated('}', half)];
  const dice = makeDice(3);
  yield ['random letters and digits', Array.from({ length }, () => 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'[dice(62)]).join('')];
  yield ['random hexadecimal', Array.from({ length }, () => dice(16).toString(16)).join('')];
  yield ['random marks', Array.from({ length }, () => '"\'`\\{}[]()<>:=;,.&%$#@!|/-_ \n'[dice(31)]).join('')];
  yield ['random words with marks', Array.from({ length: length / 5 }, () => `${'abkstz'[dice(6)]}${'ey1_'[dice(4)]}${'=:" -/.'[dice(7)]}${'sk-A'[dice(4)]}${'xX09'[dice(4)]}`).join('')];
}

/* The reference -------------------------------------------------------------------------------------------------- */

/** 200 literals and a text that never change, so that numbers of different days and machines can be compared. */
function makeReference(): (length: number) => number {
  const words = ['invalid', 'rate', 'limit', 'quota', 'key', 'model', 'token', 'error', 'request', 'timed', 'not', 'found', 'access', 'denied', 'host', 'status', 'code', 'proxy', 'server', 'billing'];
  const literals = words.flatMap((one, i) => words.filter((_, j) => (i + j) % 2 === 1).map((other) => one + other));
  const alternation = new RegExp(literals.join('|'), 'g');
  return (length) => {
    const text = logOf(length, 200).toLowerCase();
    // A short text is below what a clock can tell.
    const times = Math.ceil(500_000 / length);
    return (
      fastest(
        () => {
          for (let i = 0; i < times; i++) {
            alternation.lastIndex = 0;
            while (alternation.exec(text) !== null) used++;
          }
        },
        { atLeastMs: 200 },
      ) / times
    );
  };
}

/* The report ----------------------------------------------------------------------------------------------------- */

function readSamples(): string[] {
  const folder = 'src/kb/rules';
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /samples[\\/]hit\.[^\\/]+\.txt$/.test(file))
    .sort()
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8').split(/\n---\n/).slice(1).join('\n---\n'));
}

function readPastes(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text);
}

const ms = (time: number): string => `${time < 1 ? time.toFixed(3) : time < 100 ? time.toFixed(2) : time.toFixed(0)} ms`;
const print = (...cells: readonly string[]): void => console.log(`  ${cells.map((cell, i) => (i === 0 ? cell.padEnd(34) : cell.padStart(14))).join('')}`);

/** @returns exit code: 1 when something grows too fast, 2 on a usage error */
export async function main(args: readonly string[]): Promise<number> {
  if (args.length > 0 && (args[0] !== '--pastes' || args.length !== 2)) {
    console.error('usage: npm run bench -- [--pastes FILE]');
    return 2;
  }
  const failures: string[] = [];
  const samples = readSamples();
  for (let i = 0; i < 20; i++) for (const text of samples) diagnose(text); // until the engine has compiled what it will

  console.log('\nSpeed: the fastest of several runs. The reference is 200 literals in one alternation over a fixed text.\n');
  print('text', 'whole', 'masking', 'share', 'reference', 'whole / ref.');
  const reference = makeReference();
  const row = (name: string, texts: readonly string[]): void => {
    const length = Math.round(texts.reduce((sum, text) => sum + text.length, 0) / texts.length);
    const whole = fastest(() => texts.forEach(diagnose), { atLeastMs: 400 }) / texts.length;
    const masking = fastest(() => texts.forEach(mask), { atLeastMs: 400 }) / texts.length;
    const compared = reference(length);
    print(`${name} (${length.toLocaleString('en')} chars)`, ms(whole), ms(masking), `${Math.round((masking / whole) * 100)} %`, compared < 0.01 ? `${(compared * 1000).toFixed(1)} µs` : ms(compared), (whole / compared).toFixed(1));
  };
  row('mean sample', samples);
  if (args[1] !== undefined) row('mean paste', readPastes(args[1]));
  row('2 kB', [logWithFailure(2_000)]);
  row('1 MB', [logWithFailure(1_000_000)]);

  console.log('\nGrowth: time per character, and against each shorter text how much faster than its length it grows.\n');
  print('log with one failure at its end', 'whole', 'per kB', 'growth', 'masking');
  const sizes = [10_000, 100_000, 1_000_000, 10_000_000];
  const perChar: number[] = [];
  for (const size of sizes) {
    const text = logWithFailure(size);
    const time = fastest(() => diagnose(text), { least: 3, atLeastMs: 700 });
    const masking = fastest(() => mask(text), { least: 2, atLeastMs: 100 });
    const growth = Math.max(1, ...perChar.map((before) => time / size / before));
    perChar.push(time / size);
    print(`${(size / 1000).toLocaleString('en')} kB`, ms(time), ms((time / size) * 1000), growth.toFixed(2), ms(masking));
    if (growth > mostGrowth) failures.push(`at ${size / 1000} kB the time has grown ${growth.toFixed(2)} times as fast as the length; at most ${mostGrowth}`);
  }

  const length = 100_000;
  const harmless = logOf(length);
  const base = fastest(() => diagnose(harmless), { atLeastMs: 1500 });
  const hostile: { name: string; text: string; times: number }[] = [];
  for (const [name, text] of hostileTexts(length)) {
    // A first look at each. What looks slow is looked at again: the machine may have been busy with something else.
    const limit = base * mostHostility * 0.6;
    let time = fastest(() => diagnose(text), { least: 1, atLeastMs: 0 });
    for (let i = 0, spent = 0; i < 6 && time > limit && spent < 400; i++, spent += time) time = Math.min(time, fastest(() => diagnose(text), { least: 1, atLeastMs: 0 }));
    hostile.push({ name, text, times: time / base });
  }
  hostile.sort((a, b) => b.times - a.times);
  console.log(`\nHostile texts of 100 kB: ${hostile.length} of them against a harmless one (${ms(base)}). The slowest:\n`);
  print('text', 'times', 'masking alone');
  const slow = hostile.filter(({ times }) => times > mostHostility);
  for (const { name, text, times } of hostile.slice(0, Math.max(8, slow.length))) {
    const masking = fastest(() => mask(text), { least: times > mostHostility * 3 ? 1 : 3, atLeastMs: 0 }) / base;
    print(name.length > 33 ? `${name.slice(0, 32)}…` : name, times.toFixed(2), masking.toFixed(2));
    if (times > mostHostility) failures.push(`${name}: ${times.toFixed(1)} times a harmless text (masking ${masking.toFixed(1)}); at most ${mostHostility}`);
  }

  console.log(failures.length === 0 ? '\nNothing grows too fast.' : `\nToo slow:\n${failures.map((line) => `  ${line}`).join('\n')}`);
  if (used < 0) console.log(used);
  return failures.length === 0 ? 0 : 1;
}
