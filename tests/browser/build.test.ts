/** What the built files hold, and what they weigh. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { kb } from '../../src/kb/index.ts';
import { examples } from '../../src/ui/examples.ts';
import { dist, moodyHost, newContext, paste, pastes, useBrowser } from './browser.ts';

useBrowser();

const read = (file: string): string => readFileSync(join(dist, file), 'utf8');
const files = (): string[] => readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(dist.length + 1));
const scripts = (): string[] => files().filter((file) => file.endsWith('.js'));
const styles = (): string[] => files().filter((file) => file.endsWith('.css'));
const named = (pattern: RegExp): string => {
  const found = scripts().filter((file) => pattern.test(read(file)));
  expect(found, `built files with ${pattern}`).toHaveLength(1);
  return found[0] as string;
};

/** The worker says that it is ready; no other file posts messages of that form. */
const worker = (): string => scripts().find((file) => /worker/.test(file)) ?? named(/postMessage\(\{id:0,ready:!0\}/);
/** Half of the pack: titles of causes with their steps; only the pack has so many. */
const packs = (): string[] => scripts().filter((file) => (read(file).match(/confusedWith/g) ?? []).length > 10 && file !== worker());

/** Files that a script imports before it runs. */
const imports = (file: string): string[] => [...read(file).matchAll(/(?:^|[;\n}])(?:import|export)(?:[^'"`;()]*?from)?\s*["'`]\.\/([^"'`]+)["'`]/g)].map(([, name]) => `assets/${name}`);

const withImports = (entries: readonly string[]): string[] => {
  const all = new Set<string>();
  const visit = (file: string): void => {
    if (all.has(file)) return;
    all.add(file);
    if (file.endsWith('.js')) imports(file).forEach(visit);
  };
  entries.forEach(visit);
  return [...all];
};

/** index.html with all that it names: scripts, preloads, styles. */
const first = (): string[] => {
  const html = read('index.html');
  const named = [...html.matchAll(/<(?:script|link)[^>]+(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map(([, file]) => file as string);
  expect(named.some((file) => file.endsWith('.js')), 'the page names its script').toBe(true);
  return ['index.html', ...withImports(named)];
};

interface Weight {
  brotli: number;
  gzip: number;
}
const weigh = (list: readonly string[]): Weight =>
  list.reduce(
    ({ brotli, gzip }, file) => {
      const body = readFileSync(join(dist, file));
      return {
        brotli: brotli + brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }).length,
        gzip: gzip + gzipSync(body, { level: 9 }).length,
      };
    },
    { brotli: 0, gzip: 0 },
  );

const knowledgeFolder = join(import.meta.dirname, '../../src/kb');
const kB = 1000;
/**
 * Ceilings in brotli. The goal for the reader is 45 kB, and 90 kB until a paste is diagnosed; both held while it knew three
 * providers. With the rules and questions of all of them it is above, by what the ceilings say: a debt, to be brought down.
 */
const ceilings = { box: 45 * kB, reader: 77.5 * kB, diagnosed: 121.5 * kB, wire: 126.5 * kB, pack: 300 * kB };
const table: string[] = [];
const row = (what: string, { brotli, gzip }: { brotli: number; gzip?: number }, budget?: number): void => {
  const of = budget === undefined ? ' '.repeat(13) : ` of ${String(budget / kB).padStart(4)} kB  `;
  table.push(`${what.padEnd(42)} ${(brotli / kB).toFixed(1).padStart(6)}${of}${gzip === undefined ? '' : `gzip ${(gzip / kB).toFixed(1)} kB`}`);
};

/** A script without its texts: guidance may say `location="global"` to somebody who writes Python. */
function code(text: string): string {
  const spans: [number, number][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) || ts.isRegularExpressionLiteral(node)) spans.push([node.getStart(), node.end]);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('built.js', text, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS));
  let at = 0;
  const kept = spans.map(([from, to]) => [text.slice(at, from), (at = to)][0] as string);
  return [...kept, text.slice(at)].join('""');
}

test('no built script can open a channel that the policy does not close', () => {
  // Names that nothing else has are looked for in texts too: `window['RTCPeerConnection']` is as good as the name.
  const named = [/RTCPeerConnection/, /RTCDataChannel/, /WebTransport/];
  const spelled = [
    /\b(?:window|globalThis|self|top|parent|document)\s*(?:\?\.|\.)\s*open\b/,
    /\blocation\s*=(?!=)/,
    /\blocation\s*\.\s*(?:href|search|host|hostname|port|protocol|pathname)\s*=(?!=)/,
    /\blocation\s*(?:\?\.|\.)\s*(?:assign|replace)\b/,
    /\blocation\s*\[/,
    /(?<![\w.$])eval\s*\(/,
    /\bnew\s+Function\b/,
    /\.insertAdjacentHTML\b|\.outerHTML\s*=(?!=)|document\s*\.\s*write(?:ln)?\s*\(/,
  ];
  const found = (file: string, text: string, patterns: readonly RegExp[]): string[] =>
    patterns.flatMap((pattern) => {
      const at = text.search(pattern);
      return at < 0 ? [] : [`${file}: ${text.slice(Math.max(0, at - 60), at + 60)}`];
    });
  // The sieve itself: it keeps code and drops texts.
  expect(found('', code('a.x="eval(1)";`location=${location="b"}`'), spelled)).toEqual([expect.stringContaining('location=""')]);
  expect(scripts().flatMap((file) => [...found(file, read(file), named), ...found(file, code(read(file)), spelled)])).toEqual([]);
});

test('no built template or page holds a style attribute, an inline script or an inline handler', () => {
  for (const file of files().filter((file) => /\.(?:js|html)$/.test(file))) {
    expect(/<[a-z][^<>]*\sstyle=\\?["']/i.exec(read(file))?.[0] ?? null, `style attribute in ${file}`).toBeNull();
    expect(/<[a-z][^<>]*\son[a-z]+=\\?["']/i.exec(read(file))?.[0] ?? null, `inline handler in ${file}`).toBeNull();
  }
  expect(read('index.html')).not.toMatch(/<script(?![^>]*\ssrc=)/);
  expect(read('index.html')).not.toMatch(/<style/);
});

test('the built page names nothing on another host', () => {
  for (const file of files().filter((file) => /\.(?:html|css)$/.test(file))) {
    // The name of the SVG namespace is no address that is asked for.
    expect(read(file).replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:\/\/|url\(\s*["']?\/\//);
  }
});

test('what the box needs, the worker, both together and the pack stay within their budgets', () => {
  const box = weigh(first());
  row('until the box accepts a paste', box, ceilings.box);
  const reader = weigh(withImports([worker()]));
  row('the worker with all rules', reader, ceilings.reader);
  const both = weigh([...new Set([...first(), ...withImports([worker()])])]);
  row('until a paste is diagnosed', both, ceilings.diagnosed);
  const behind = scripts().concat(styles()).filter((file) => ![...first(), worker(), ...packs()].includes(file));
  row('behind it: views and the check of links', weigh(behind));
  expect(packs()).not.toHaveLength(0);
  for (const pack of packs()) row(`guidance pack ${pack.slice(7)}`, weigh([pack]), ceilings.pack);
  console.log(table.splice(0).join('\n'));
  expect(first()).not.toContain(worker());
  expect(box.brotli, 'until the box accepts a paste').toBeLessThanOrEqual(ceilings.box);
  expect(reader.brotli, 'the worker').toBeLessThanOrEqual(ceilings.reader);
  expect(both.brotli, 'until a paste is diagnosed').toBeLessThanOrEqual(ceilings.diagnosed);
  for (const pack of packs()) expect(weigh([pack]).brotli, pack).toBeLessThanOrEqual(ceilings.pack);
});

test('with a cold cache a browser has loaded no more than its budget when the verdict stands', async () => {
  // What comes behind the reader is held back: counted is what the verdict needs, not what the line managed meanwhile.
  const held = [...packs(), ...scripts().concat(styles()).filter((file) => /check-link|later/.test(file))];
  const host = await moodyHost({ hold: new RegExp(held.map((file) => file.replaceAll('.', '\\.')).join('|')) });
  const context = await newContext();
  const page = await context.newPage();
  let received = 0;
  const watch = await context.newCDPSession(page);
  await watch.send('Network.enable');
  watch.on('Network.loadingFinished', ({ encodedDataLength }) => (received += encodedDataLength));
  await page.goto(host.url);
  await paste(page, pastes.noCredit);
  await page.locator('[data-verdict="sure"]').waitFor();
  row('on the wire until the verdict stands', { brotli: host.sent() }, ceilings.wire);
  row('of that, for the page without its worker', { brotli: received });
  console.log(table.splice(0).join('\n'));
  expect(host.log.some((path) => path.endsWith(worker())), 'the worker came over the wire').toBe(true);
  // Counted at the sockets, so that headers and the worker's own requests are in it.
  expect(host.sent()).toBeLessThanOrEqual(ceilings.wire);
  host.release();
});

test('no rule’s text stands in two built files', () => {
  const squeezed = (text: string): string => text.toLowerCase().replaceAll(/[\s"'`\\]/g, '');
  const texts = kb.rules.flatMap(({ id, when }) =>
    [when].flat().flatMap((condition) => [condition.text ?? [], condition.all ?? []].flat(2).map((text) => ({ id, text: squeezed(text) }))),
  );
  // Slots are cut differently in every copy; whole sentences without one are not.
  const long = [...new Map(texts.filter(({ text }) => text.length >= 30 && !text.includes('{')).map((item) => [item.text, item])).values()];
  expect(long.length).toBeGreaterThanOrEqual(20);
  // The page's three examples are real errors, guidance may quote one, and the pack names the sources: words for people.
  const knowledge = readdirSync(knowledgeFolder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
  const said = squeezed([...examples.map(({ text }) => text), ...kb.rules.map(({ source }) => source), ...knowledge.map((file) => readFileSync(join(knowledgeFolder, file), 'utf8'))].join('\n'));
  const built = scripts().map((file) => ({ file, text: squeezed(read(file)) }));
  const wrong = long
    .map(({ id, text }) => ({ id, text, in: built.filter((file) => file.text.includes(text)).map(({ file }) => file) }))
    .filter((found) => !found.in.includes(worker()) || (found.in.length > 1 && !said.includes(found.text)));
  // In none at all: the build is older than the rules.
  expect(wrong).toEqual([]);
});

test('the page may be found by robots, and has an icon', () => {
  expect(read('robots.txt')).toMatch(/User-agent: \*/i);
  // Inline, because a browser fetches an icon file anew whenever the fragment changes.
  expect(read('index.html')).toMatch(/<link rel="icon"[^>]* href="data:image\/svg\+xml,[^"]+"/);
});
