/**
 * A real browser for the tests: an installed Chromium or Chrome, else Playwright's own download. Without one the tests
 * fail with one sentence; they are never skipped.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { serve } from '../../src/build/serve.mjs';

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

export const dist = resolve(import.meta.dirname, '../../dist');

/** Requests that the server saw, in their order. */
export const requests: string[] = [];

let browser: Browser;
let server: { url: string; close: () => Promise<void> };
const contexts: BrowserContext[] = [];

/** Serves the built page and keeps one browser for a test file; every page gets a fresh profile. */
export function useBrowser(): void {
  beforeAll(async () => {
    if (!existsSync(resolve(dist, 'index.html'))) throw new Error('There is no built page: run "npm run build" first ("npm test" does).');
    server = await serve(dist, { onRequest: (path) => requests.push(path) });
    browser = await launch();
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    requests.length = 0;
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
}

export const address = (): string => server.url;

export async function newContext(options: Parameters<Browser['newContext']>[0] = {}): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  contexts.push(context);
  return context;
}

/** Opens the page in a fresh profile. Errors on the console and violations of the policy are collected. */
export async function open(options: Parameters<Browser['newContext']>[0] & { fragment?: string; wait?: boolean } = {}): Promise<{ page: Page; errors: string[] }> {
  const { fragment = '', wait = true, ...rest } = options;
  const context = await newContext(rest);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(address() + fragment);
  if (wait) await ready(page);
  return { page, errors };
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

/** The region with the result, once there is one. */
export async function result(page: Page): Promise<{ verdict: string | null; provider: string | null; cause: string | null }> {
  const region = page.locator('[data-verdict]');
  await region.waitFor();
  return {
    verdict: await region.getAttribute('data-verdict'),
    provider: await region.getAttribute('data-provider'),
    cause: await region.getAttribute('data-cause'),
  };
}
