/** The shapes in which the same text reaches a paste. None of them may change what the reader says. */

export interface Wrapping {
  name: string;
  wrap: (text: string) => string;
}

const eachLine = (text: string, change: (line: string, index: number) => string): string => text.split('\n').map(change).join('\n');

/** What Python's `repr` makes of a string. */
export function pythonRepr(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  let result = '';
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    if (character === '\\' || character === quote) result += `\\${character}`;
    else if (character === '\n') result += '\\n';
    else if (character === '\r') result += '\\r';
    else if (character === '\t') result += '\\t';
    else if (code < 32 || code === 127) result += `\\x${code.toString(16).padStart(2, '0')}`;
    else if (code === 0x200b || code === 0xfeff || code === 0xa0) result += code < 256 ? `\\x${code.toString(16)}` : `\\u${code.toString(16).padStart(4, '0')}`;
    else result += character;
  }
  return quote + result + quote;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A terminal's box: 76 characters a line between gutters, words broken where the line ends. */
function box(text: string): string {
  const rows = text.split('\n').flatMap((line) => (line === '' ? [''] : (line.match(/.{1,76}/gsu) ?? [])));
  return [`╭${'─'.repeat(78)}╮`, ...rows.map((row) => `│ ${row.padEnd(76)} │`), `╰${'─'.repeat(78)}╯`].join('\n');
}

const colours = ['\u001b[31m', '\u001b[1;33m', '\u001b[38;5;208m', '\u001b[2m'];
/** Each line in a colour of its own, and each quoted string in green, as inspectors and loggers print them. */
const colour = (text: string): string =>
  eachLine(text, (line, i) => `${colours[i % colours.length]}${line.replaceAll(/'[^'\n]{1,200}'/g, (quoted) => `\u001b[32m${quoted}\u001b[39m`)}\u001b[0m`);

/** Lines of a log in which nothing has failed. */
export const noise = Array.from({ length: 200 }, (_, i) =>
  [
    `2026-11-21T05:${String(10 + (i % 50)).padStart(2, '0')}:${String(i % 60).padStart(2, '0')}.${String(100 + ((i * 37) % 900))}Z INFO  worker-${i % 4} job ${3000 + i} finished in ${20 + ((i * 13) % 300)} ms`,
    `[${String(i % 24).padStart(2, '0')}:17:05] GET /health 200 - ${1 + (i % 9)} ms`,
    `Compiled src/pages/page-${i}.tsx in ${(i % 7) + 1}.${i % 10} s (${900 + i} modules)`,
    `    at processTicksAndRejections (node:internal/process/task_queues:${90 + (i % 9)}:5)`,
    `DEBUG cache hit for item ${i}: ${(i * 7919) % 65536} bytes, ratio 0.${String((i * 31) % 100).padStart(2, '0')}`,
  ][i % 5],
).join('\n');

export const wrappings: readonly Wrapping[] = [
  { name: 'json', wrap: (text) => JSON.stringify(text) },
  { name: 'json twice', wrap: (text) => JSON.stringify({ message: JSON.stringify({ detail: text }) }) },
  { name: 'python repr', wrap: pythonRepr },
  { name: 'log prefix', wrap: (text) => eachLine(text, (line) => `2026-11-21T06:00:00.123Z ERROR [app] ${line}`) },
  { name: 'colours', wrap: colour },
  { name: 'crlf', wrap: (text) => text.replaceAll('\n', '\r\n') },
  { name: 'quoted', wrap: (text) => eachLine(text, (line) => `> ${line}`) },
  { name: 'entities', wrap: (text) => text.replaceAll(/[&<>"']/g, (character) => entities[character] as string) },
  { name: 'terminal box', wrap: box },
  { name: 'noise around', wrap: (text) => `${noise}\n${text}\n${noise}` },
];

/**
 * What a sample does not survive, and why. `limit`: the words that are left cannot say it. `defect`: found here and not
 * yet repaired. An entry that is no longer needed fails the test, so a repair ends with deleting its entry.
 */
export const exceptions: readonly { wrapping: string; sample: string; kind: 'limit' | 'defect'; because: string }[] = [
  { wrapping: 'cut after', sample: 'gemini/hit.scopes-insufficient', kind: 'limit', because: 'the API is named behind the sentence that every Google API has' },
  { wrapping: 'cut before', sample: 'key/hit.front-end-variable', kind: 'limit', because: 'the name of the variable is the evidence and stands before the key that is lit' },
  { wrapping: 'blanked', sample: 'key/hit.front-end-variable', kind: 'limit', because: 'the name of the variable is the evidence and stands before the key that is lit' },
  { wrapping: 'cut before', sample: 'key/hit.misspelt-variable-anthropic', kind: 'limit', because: 'the name of the variable is the evidence and stands before the key that is lit' },
  { wrapping: 'cut before', sample: 'key/hit.odd-characters.curly', kind: 'limit', because: 'the opening curly quote is evidence and stands before the key that is lit' },
  { wrapping: 'blanked', sample: 'key/hit.odd-characters.curly', kind: 'limit', because: 'the opening curly quote is evidence and stands before the key that is lit' },
  { wrapping: 'cut after', sample: 'midjourney/hit.discord-rate-limit.client', kind: 'limit', because: 'the stack that names the client stands behind the status' },
  { wrapping: 'cut after', sample: 'midjourney/hit.parameter', kind: 'limit', because: 'the command stands behind the title, and the title alone has several reasons' },
  { wrapping: 'cut before', sample: 'deepseek/hit.wrong-dialect', kind: 'limit', because: 'the status and type before the sentence say the same' },
  { wrapping: 'cut before', sample: 'dashscope/hit.free-tier-used.2023', kind: 'limit', because: 'the code stands before the sentence and has a meaning of its own' },
  { wrapping: 'cut before', sample: 'dashscope/hit.no-key-sent', kind: 'limit', because: 'the code stands before the sentence and has a meaning of its own' },
  { wrapping: 'cut before', sample: 'dashscope/hit.tokens.compatible', kind: 'limit', because: 'the code stands before the sentence and has a meaning of its own' },
  { wrapping: 'cut before', sample: 'zhipu/hit.plan-window.balance', kind: 'limit', because: 'the code stands before the sentence and has a meaning of its own' },
];
