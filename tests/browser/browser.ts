/**
 * A real browser for the tests: an installed Chromium or Chrome, else Playwright's own download. Without one the tests
 * fail with one sentence; they are never skipped.
 */
import { existsSync } from 'node:fs';
import { createServer, request as ask, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { resolve } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Locator, type Page, type Worker } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { serve } from '../../src/build/serve.mjs';
import { en } from '../../src/i18n/index.ts';

const installed = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
].find((path): path is string => path !== undefined && path !== '' && existsSync(path));

const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export async function launch(): Promise<Browser> {
  try {
    return await chromium.launch({ ...(installed === undefined ? {} : { executablePath: installed }), args });
  } catch (error) {
    throw new Error('No browser for the tests: install Chromium or Chrome, run "npx playwright install chromium", or set CHROMIUM_PATH.', { cause: error });
  }
}

/** The built page; KEYTRIAGE_DIST names another folder, for a build that nobody else overwrites. */
export const dist = resolve(import.meta.dirname, '../..', process.env['KEYTRIAGE_DIST'] ?? 'dist');

/** Requests that the server saw, in their order. */
export const requests: string[] = [];

let browser: Browser;
let server: { url: string; close: () => Promise<void> };
const contexts: BrowserContext[] = [];
const servers: Server[] = [];

/** Serves the built page and keeps one browser for a test file; every page gets a fresh profile. */
export function useBrowser(): void {
  beforeAll(async () => {
    if (!existsSync(resolve(dist, 'index.html'))) throw new Error('There is no built page: run "npm run build" first ("npm test" does).');
    server = await serve(dist, { onRequest: (path) => requests.push(path) });
    browser = await launch();
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    await Promise.all(servers.splice(0).map(shut));
    requests.length = 0;
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
}

export const address = (): string => server.url;

export async function newContext(options: Parameters<Browser['newContext']>[0] = {}): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  contexts.push(context);
  return context;
}

export type OpenOptions = Parameters<Browser['newContext']>[0] & {
  fragment?: string;
  wait?: boolean;
  /** Another server than the usual one. */
  at?: string;
  /** Script that runs before any of the page's own. */
  before?: string;
};

/** Opens the page in a fresh profile. Errors on the console and violations of the policy are collected. */
export async function open(options: OpenOptions = {}): Promise<{ page: Page; errors: string[] }> {
  const { fragment = '', wait = true, at = address(), before, ...rest } = options;
  const context = await newContext(rest);
  if (before !== undefined) await context.addInitScript({ content: before });
  const page = await context.newPage();
  const errors = errorsOf(page);
  await page.goto(at + fragment);
  if (wait) await ready(page);
  return { page, errors };
}

/** Everything that the page complains about from now on. */
export function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  return errors;
}

/** Until all that any walk needs is there. */
export const ready = (page: Page): Promise<unknown> => page.waitForSelector('html[data-ready="true"]', { state: 'attached' });

/** Pastes as a person does: a paste event with a clipboard, at the element that has the focus. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((value) => {
    const data = new DataTransfer();
    data.setData('text/plain', value);
    (document.activeElement ?? document.body).dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
}

export interface DroppedFile {
  name: string;
  type?: string;
  /** Script expression of the file's parts: large ones are made in the page, not sent there. */
  parts: string;
}

/** Drops a file on the page. */
export async function drop(page: Page, file: DroppedFile): Promise<void> {
  await page.evaluate(`(() => {
    const data = new DataTransfer();
    data.items.add(new File(${file.parts}, ${JSON.stringify(file.name)}, { type: ${JSON.stringify(file.type ?? '')} }));
    document.querySelector('main').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  })()`);
}

/** The region with the result, once there is one. */
export async function result(page: Page): Promise<{ verdict: string | null; provider: string | null; cause: string | null }> {
  const region = page.locator('[data-verdict]');
  await region.waitFor();
  return region.evaluate((element) => ({
    verdict: element.getAttribute('data-verdict'),
    provider: element.getAttribute('data-provider'),
    cause: element.getAttribute('data-cause'),
  }));
}

/** The box that people paste into; its name says "error". */
export const box = (page: Page): Locator => page.getByRole('textbox', { name: /error/i });

/** What the page says in the place of a result. */
export const notice = (page: Page): Locator => page.getByRole('alert');

/** The verdict or the notice, whichever comes: for input where either is right and an exception is wrong. */
export async function settled(page: Page): Promise<void> {
  await page.locator('[data-verdict], [role="alert"]').first().waitFor();
}

export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });

export const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) });

/** The link of the present result, from the clipboard. Needs `permissions: clipboard`. */
export async function shareLink(page: Page): Promise<string> {
  await button(page, en.share.copyLink).click();
  await page.getByRole('button', { name: en.commands.copied }).first().waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

export const clipboard = ['clipboard-read', 'clipboard-write'];

/** The reader's thread. */
export async function readerOf(page: Page): Promise<Worker> {
  return page.workers()[0] ?? page.waitForEvent('worker');
}

/** Opens everything that is folded, apart from the steps, which the walk itself opens. */
export const unfold = (page: Page): Promise<void> =>
  page.locator('details:not(.step)').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });

/** Whether the page moves sideways, and by what. */
export const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
      .map((element) => `${element.tagName} ${element.className} ${(element.textContent ?? '').slice(0, 40)}`)
      .slice(0, 5);
  });

async function listen(made: Server): Promise<string> {
  await new Promise<void>((done, failed) => made.once('error', failed).listen(0, '127.0.0.1', done));
  servers.push(made);
  return `http://127.0.0.1:${(made.address() as AddressInfo).port}/`;
}

const shut = (open: Server): Promise<void> =>
  new Promise((done) => {
    open.close(() => done());
    open.closeAllConnections();
  });

/**
 * Somebody else's server. It answers whatever it is asked, lets everybody in, and writes down what came: what reaches it
 * has left the page, whatever the page's own return values say.
 */
export async function foreignHost(): Promise<{ url: string; arrived: string[]; referrers: string[] }> {
  const arrived: string[] = [];
  const referrers: string[] = [];
  const note = ({ url, headers }: IncomingMessage): void => {
    if (url === '/' || url === '/favicon.ico') return; // the blank page that the counter-proof runs on
    arrived.push(String(url).split('?')[0] as string);
    if (headers.referer !== undefined) referrers.push(headers.referer);
  };
  const made = createServer((request, response) => {
    note(request);
    const kind = /\.(\w+)/.exec(request.url ?? '')?.[1] ?? 'html';
    const types: Record<string, string> = { js: 'text/javascript', css: 'text/css', png: 'image/png', stream: 'text/event-stream', html: 'text/html' };
    response.writeHead(200, { 'Content-Type': types[kind] ?? 'text/plain', 'Access-Control-Allow-Origin': '*' }).end(kind === 'html' ? '<!doctype html><title>blank</title>' : '');
  });
  made.on('upgrade', (request, socket) => {
    note(request);
    socket.destroy();
  });
  return { url: await listen(made), arrived, referrers };
}

export interface HostOptions {
  /** Files that are held back until `release` is called. */
  hold?: RegExp;
  /** Files that are not found while this says so. */
  missing?: (path: string) => boolean;
  /** Changes a text on its way. */
  edit?: (path: string, text: string) => string;
  /** Headers that are left out. */
  without?: readonly string[];
}

export interface Host {
  url: string;
  log: string[];
  /** Bytes that went out over the sockets, headers included. */
  sent: () => number;
  release: () => void;
}

/** The same built page from a host with moods: slow, with a missing file, or changed. It counts the bytes on the wire. */
export async function moodyHost({ hold, missing = () => false, edit, without = [] }: HostOptions = {}): Promise<Host> {
  const log: string[] = [];
  const sockets = new Set<Socket>();
  let gone = 0;
  let release: () => void = () => {};
  const released = new Promise<void>((done) => (release = done));
  const made = createServer((request, response) => {
    const path = request.url ?? '/';
    log.push(path);
    const answer = async (): Promise<void> => {
      if (hold?.test(path)) await released;
      if (missing(path)) return void response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not found');
      const headers = { ...request.headers, ...(edit ? { 'accept-encoding': 'identity' } : {}) };
      ask(new URL(path, address()), { method: request.method, headers }, (from) => {
        const kept = Object.fromEntries(Object.entries(from.headers).filter(([name]) => !without.includes(name)));
        if (!edit) {
          response.writeHead(from.statusCode ?? 500, kept);
          from.pipe(response);
          return;
        }
        const parts: Buffer[] = [];
        from.on('data', (part: Buffer) => parts.push(part));
        from.on('end', () => {
          const body = Buffer.from(edit(path, Buffer.concat(parts).toString()));
          response.writeHead(from.statusCode ?? 500, { ...kept, 'content-length': body.length }).end(body);
        });
      }).end();
    };
    void answer();
  });
  made.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => {
      sockets.delete(socket);
      gone += socket.bytesWritten;
    });
  });
  const url = await listen(made);
  return { url, log, sent: () => [...sockets].reduce((sum, socket) => sum + socket.bytesWritten, gone), release: () => release() };
}

/* What the tests paste. Keys are assembled here, so that no scanner takes these files for a leak. --------------- */

const run = 'EXAMPLE7qWzR4tY';

export const keys = {
  openai: ['sk', 'proj', `${run}${run}T3BlbkFJ${run}${run}`].join('-'),
  anthropic: ['sk', 'ant', 'api03', `${run}_${run}-${run}${run}${run}`].join('-'),
  gemini: `${['AI', 'za'].join('')}SyEXAMPLE7qWzR4tYuP2sKdLx9VbNmQe`.slice(0, 39),
};

/** A stretch that stands inside the keys above and nowhere else. */
export const secret = '7qWzR4tY';

/** A word that is no secret: the masked text shows it, storage and links must not hold it. */
export const ownWord = 'marmalade-pipeline';

export const pastes = {
  /** Sure: OpenAI, no credit. With a key and a word of the person's own. */
  noCredit: [
    `$ cd /srv/${ownWord} && OPENAI_API_KEY=${keys.openai} python app.py`,
    `openai.RateLimitError: Error code: 429 - {'error': {'message': 'You exceeded your current quota, please check your plan and billing details. For more information on this error, read the docs: https://platform.openai.com/docs/guides/error-codes/api-errors.', 'type': 'insufficient_quota', 'param': None, 'code': 'insufficient_quota'}}`,
  ].join('\n'),
  /** Sure: Anthropic does not know the key. */
  badKey: `HTTP/2 401\nx-api-key: ${keys.anthropic}\ncontent-type: application/json\nrequest-id: req_011CEXAMPLEoEeqs5C35K2UU\n\n{"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"},"request_id":"req_011CEXAMPLEoEeqs5C35K2UU"}`,
  /** A question follows. */
  bare: '401',
  /** No AI API's failure. */
  elsewhere: 'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua.',
};
