/** Nothing leaves the page. A server that listens is the judge, never a return value. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, responseHeaders } from '../../src/build/policy.ts';
import { fromBase64url } from '../../src/flow/base64url.ts';
import { en } from '../../src/i18n/index.ts';
import {
  address,
  box,
  button,
  clipboard,
  dist,
  errorsOf,
  foreignHost,
  heading,
  moodyHost,
  newContext,
  notice,
  open,
  ownWord,
  paste,
  pastes,
  readerOf,
  ready,
  requests,
  result,
  secret,
  settled,
  shareLink,
  unfold,
  useBrowser,
} from './browser.ts';

useBrowser();

/** Every way to talk to another host, as a script; `URL` is the address. Each ends when the browser has decided. */
const anywhere: Record<string, string> = {
  fetch: `fetch('URL/fetch')`,
  'fetch without asking': `fetch('URL/no-cors', { method: 'POST', mode: 'no-cors', keepalive: true, body: 'text' })`,
  XMLHttpRequest: `new Promise((done) => { const r = new XMLHttpRequest(); r.onloadend = done; r.open('POST', 'URL/xhr'); r.send('text'); })`,
  WebSocket: `new Promise((done) => { const s = new WebSocket('URL/socket'.replace('http', 'ws')); s.onerror = s.onclose = done; })`,
  EventSource: `new Promise((done) => { const s = new EventSource('URL/source.stream'); s.onerror = s.onopen = () => { s.close(); done(); }; })`,
  'dynamic import': `import('URL/import.js')`,
};
const onPages: Record<string, string> = {
  ...anywhere,
  sendBeacon: `Promise.resolve(navigator.sendBeacon('URL/beacon', 'text'))`,
  image: `new Promise((done) => { const i = new Image(); i.onload = i.onerror = done; i.src = 'URL/image.png'; })`,
  script: `new Promise((done) => { const s = document.createElement('script'); s.onload = s.onerror = done; s.src = 'URL/script.js'; document.head.append(s); })`,
  style: `new Promise((done) => { const l = document.createElement('link'); l.rel = 'stylesheet'; l.onload = l.onerror = done; l.href = 'URL/style.css'; document.head.append(l); })`,
  frame: `new Promise((done) => { const f = document.createElement('iframe'); f.onload = f.onerror = done; f.src = 'URL/frame.html'; document.body.append(f); })`,
  sound: `new Promise((done) => { const a = new Audio(); a.onerror = a.onloadstart = () => setTimeout(done, 50); a.src = 'URL/sound.wav'; a.load(); })`,
  'font of a style sheet': `new FontFace('x', 'url(URL/font.woff2)').load()`,
  form: `new Promise((done) => {
    const frame = document.createElement('iframe'); frame.name = 'aside'; document.body.append(frame);
    const form = document.createElement('form'); form.target = 'aside'; form.method = 'post'; form.action = 'URL/form.html'; document.body.append(form);
    addEventListener('securitypolicyviolation', done); frame.onload = done; form.submit();
  })`,
};
const inWorkers: Record<string, string> = {
  ...anywhere,
  'another worker': `new Promise((done) => { const w = new Worker('URL/worker.js', { type: 'module' }); w.onerror = w.onmessage = done; })`,
};

/** Tries all of them; what the browser refuses is no error here. */
async function tryAll(where: { evaluate(script: string): Promise<unknown> }, ways: Record<string, string>, url: string): Promise<void> {
  for (const way of Object.values(ways)) {
    await where.evaluate(`(async () => { try { await (${way.replaceAll('URL/', url)}); } catch {} })()`);
  }
}

/** Something of the same browser that does arrive: what was sent before it has arrived too, or never will. */
async function lastWord(context: BrowserContext, host: { url: string; arrived: string[] }): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${host.url}last-word.html`);
  await page.close();
  expect(host.arrived).toContain('/last-word.html');
}

describe('the policy', () => {
  test('is carried by the page itself, word for word, before anything that could break it', async () => {
    const html = readFileSync(join(dist, 'index.html'), 'utf8');
    const { page } = await open();
    const carried = await page.locator('meta[http-equiv="Content-Security-Policy"]').evaluateAll((all) => all.map((meta) => (meta as HTMLMetaElement).content));
    expect(carried).toEqual([contentSecurityPolicy]);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<(?:script|link|style)\b/));
  });

  test('forbids every connection and every foreign script', () => {
    // Written out once more: policy.ts alone would agree with itself.
    for (const rule of ["default-src 'none'", "connect-src 'none'", "form-action 'none'", "base-uri 'none'", "script-src 'self'", "require-trusted-types-for 'script'"]) {
      expect(contentSecurityPolicy.split('; ')).toContain(rule);
    }
    expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*/);
    expect(/trusted-types ([^;]*)/.exec(contentSecurityPolicy)?.[1]?.split(' ').sort()).toEqual(['keytriage-script-url', 'svelte-trusted-html']);
  });

  test('comes as headers too, with what a meta element cannot say', async () => {
    const lines = readFileSync(join(dist, '_headers'), 'utf8').split('\n');
    expect(lines[0]).toBe('/*');
    for (const [name, value] of Object.entries(responseHeaders)) expect(lines).toContain(`  ${name}: ${value}`);
    const answer = await fetch(address());
    expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(answer.headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(answer.headers.get('permissions-policy')).toContain('camera=()');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('is shown in the privacy panel as it is', async () => {
    const { page } = await open();
    await button(page, en.frame.check).first().click();
    const shown = await page.getByRole('dialog').innerText();
    for (const rule of contentSecurityPolicy.split('; ')) expect(shown).toContain(rule);
  });
});

describe('a foreign host that listens', () => {
  test('hears every way out from a page and a worker without the policy, so silence means something', async () => {
    const listener = await foreignHost();
    const blank = await foreignHost();
    const context = await newContext();
    const page = await context.newPage();
    await page.goto(blank.url);
    await tryAll(page, onPages, listener.url);
    const heard = [...listener.arrived];
    for (const path of ['/fetch', '/no-cors', '/xhr', '/socket', '/source.stream', '/import.js', '/beacon', '/image.png', '/script.js', '/style.css', '/frame.html', '/sound.wav', '/font.woff2', '/form.html']) {
      expect(heard).toContain(path);
    }
    listener.arrived.length = 0;
    const started = page.waitForEvent('worker');
    await page.evaluate(`void new Worker(URL.createObjectURL(new Blob([''], { type: 'text/javascript' })), { type: 'module' })`);
    // A nested worker must be of the same origin even without a policy; it is tried, never counted.
    await tryAll(await started, inWorkers, listener.url);
    for (const path of ['/fetch', '/no-cors', '/xhr', '/socket', '/source.stream', '/import.js']) expect(listener.arrived).toContain(path);
  });

  test('hears nothing from the page', async () => {
    const listener = await foreignHost();
    const { page } = await open();
    await tryAll(page, onPages, listener.url);
    await lastWord(page.context(), listener);
    expect(listener.arrived).toEqual(['/last-word.html']);
  });

  test('hears nothing from inside the reader’s worker, and the reader reads on', async () => {
    const listener = await foreignHost();
    const { page } = await open();
    await tryAll(await readerOf(page), inWorkers, listener.url);
    await lastWord(page.context(), listener);
    expect(listener.arrived).toEqual(['/last-word.html']);
    await paste(page, pastes.noCredit);
    expect((await result(page)).verdict).toBe('sure');
  });

  test('hears nothing from the page or its worker on a host that sends no headers at all', async () => {
    const listener = await foreignHost();
    const host = await moodyHost({ without: Object.keys(responseHeaders).map((name) => name.toLowerCase()) });
    const { page } = await open({ at: host.url });
    expect((await fetch(host.url)).headers.get('content-security-policy')).toBeNull();
    await tryAll(page, onPages, listener.url);
    await tryAll(await readerOf(page), inWorkers, listener.url);
    await lastWord(page.context(), listener);
    expect(listener.arrived).toEqual(['/last-word.html']);
  });

  test('is not told where a person comes from who follows a link', async () => {
    const listener = await foreignHost();
    const { page } = await open();
    await paste(page, pastes.noCredit);
    await result(page);
    // The address is the listener's, so that nothing goes out; all else of the link is as it was built.
    await page.locator('a[href^="https:"]:visible').first().evaluate((link, url) => ((link as HTMLAnchorElement).href = url), `${listener.url}followed.html`);
    const opened = page.context().waitForEvent('page');
    await page.locator(`a[href^="${listener.url}"]`).click();
    const other = await opened;
    await other.waitForURL(`${listener.url}followed.html`);
    expect(listener.arrived).toEqual(['/followed.html']);
    expect(listener.referrers).toEqual([]);
    expect(await other.evaluate(() => [window.opener, document.referrer])).toEqual([null, '']);
  });
});

/** Requests that the browser starts from now on, of whatever kind; texts made in the page itself are none. */
function started(page: Page): string[] {
  const all: string[] = [];
  page.context().on('request', (request) => {
    if (!/^(?:blob|data):/.test(request.url())) all.push(`${request.method()} ${request.url()}`);
  });
  page.on('websocket', (socket) => all.push(socket.url()));
  return all;
}

/** Paste, question, answer, steps, solved, report, link, a second paste, the privacy panel, forgetting. */
async function wholeWalk(page: Page): Promise<void> {
  await paste(page, pastes.bare);
  expect((await result(page)).verdict).toBe('ask');
  const asked = await page.locator('#question').innerText();
  await page.getByRole('list', { name: asked }).getByRole('button').first().click();
  await page.locator('[data-verdict]:not([aria-busy="true"])').waitFor();
  await button(page, en.frame.back).click();
  await page.getByText(asked).first().waitFor();
  await paste(page, pastes.noCredit);
  await page.locator('[data-cause="credit-exhausted"]').waitFor();
  await button(page, en.steps.failing).last().click();
  const link = await shareLink(page);
  await button(page, en.steps.works).first().click();
  await heading(page).filter({ hasText: en.solved.heading }).waitFor();
  await page.evaluate((fragment) => (location.hash = fragment), link.slice(link.indexOf('#')));
  await page.getByText(en.origin.link).waitFor();
  await paste(page, pastes.badKey);
  await page.locator('[data-cause="key-invalid"]').waitFor();
  await button(page, en.frame.check).first().click();
  await page.getByRole('dialog').getByRole('button', { name: en.privacy.close }).click();
  await button(page, en.frame.forget).click();
  await box(page).waitFor();
}

describe('after the page says that it is ready', () => {
  test('a whole walk requests nothing', async () => {
    const { page, errors } = await open({ permissions: clipboard });
    requests.length = 0;
    const begun = started(page);
    await wholeWalk(page);
    expect(begun).toEqual([]);
    expect(requests).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('a whole walk works with the network off', async () => {
    const { page, errors } = await open({ permissions: clipboard });
    await page.getByText(en.frame.ready).waitFor();
    await page.context().setOffline(true);
    await wholeWalk(page);
    expect(errors).toEqual([]);
  });

  test.each([
    ['that says how long files keep', []],
    ['that says nothing about caching', ['cache-control', 'vary']],
  ])('a reader that was stopped starts again with the network off, from a host %s', async (_, without) => {
    const host = await moodyHost({ without });
    const { page } = await open({ at: host.url });
    await page.context().setOffline(true);
    const reader = await readerOf(page);
    // Answers no more, so that the person stops it.
    await reader.evaluate('self.postMessage = () => {}');
    await paste(page, pastes.noCredit);
    await button(page, en.reading.stop).click();
    await button(page, en.failed.retry).click();
    expect((await result(page)).cause).toBe('credit-exhausted');
  });

  test('none of the doors that the policy leaves open is ever tried', async () => {
    const { page } = await open({
      permissions: clipboard,
      before: `globalThis.tried = [];
        for (const name of ['RTCPeerConnection', 'open', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'eval', 'Function', 'indexedDB', 'caches'])
          if (name in globalThis && !['eval', 'Function'].includes(name)) {
            const real = Object.getOwnPropertyDescriptor(globalThis, name) ?? {};
            Object.defineProperty(globalThis, name, { configurable: true, get() { tried.push(name); return real.get ? real.get.call(globalThis) : real.value; } });
          }
        navigator.sendBeacon = () => { tried.push('sendBeacon'); return true; };`,
    });
    await page.evaluate('tried.length = 0');
    const from = page.url();
    await wholeWalk(page);
    expect(await page.evaluate('tried')).toEqual([]);
    expect(page.url()).toBe(from);
  });
});

describe('the requests of a visit', () => {
  /** One visit to a slow host: the reader comes only after the person has acted. */
  const visit = async (act: (page: Page) => Promise<unknown>, fragment = ''): Promise<{ served: string[]; begun: string[] }> => {
    const host = await moodyHost({ hold: /worker/ });
    const context = await newContext();
    const page = await context.newPage();
    const begun = started(page);
    await page.goto(host.url + fragment);
    await box(page).waitFor();
    await act(page);
    host.release();
    await ready(page);
    await settled(page).catch(() => {});
    // The server sees what was asked for, the browser in which order: connections overtake each other. When it looks for
    // the icon is the browser's own matter.
    return { served: [...host.log].sort(), begun: begun.map((line) => line.replace(host.url, '/')).filter((line) => !line.includes('favicon')) };
  };

  test('are the same, in the same order, whatever is pasted and however early', async () => {
    const sure = await visit((page) => paste(page, pastes.noCredit));
    expect(sure.served.length).toBeGreaterThan(5);
    expect(await visit((page) => paste(page, pastes.elsewhere))).toEqual(sure);
    expect(await visit((page) => paste(page, `${pastes.badKey}\n`.repeat(2000)))).toEqual(sure);
    expect(await visit((page) => box(page).fill(pastes.bare))).toEqual(sure);
  });

  test('are the same when the address holds a link', async () => {
    const { page } = await open({ permissions: clipboard });
    await paste(page, pastes.noCredit);
    await result(page);
    const link = await shareLink(page);
    const plain = await visit((other) => paste(other, pastes.elsewhere));
    const host = await moodyHost();
    const other = await (await newContext()).newPage();
    await other.goto(host.url + link.slice(link.indexOf('#')));
    await ready(other);
    expect([...host.log].sort()).toEqual(plain.served);
    // A fragment never reaches a server; a query would.
    expect(host.log.join()).not.toMatch(/[?#]/);
  });
});

describe('what stays on the device', () => {
  const kept = (page: Page): Promise<{ local: Record<string, string>; tab: Record<string, string>; other: unknown }> =>
    page.evaluate(async () => ({
      local: { ...localStorage },
      tab: { ...sessionStorage },
      other: {
        cookie: document.cookie,
        databases: (await indexedDB.databases()).map(({ name }) => name),
        caches: await caches.keys(),
        state: history.state as unknown,
        name: window.name,
        files: await navigator.storage.getDirectory().then(
          async (folder) => {
            const names: string[] = [];
            for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(name);
            return names;
          },
          () => [],
        ),
        workers: (await navigator.serviceWorker.getRegistrations()).length,
      },
    }));

  test('is the record of the link and the settings, and nothing of the paste', async () => {
    const { page } = await open();
    await paste(page, pastes.noCredit);
    await result(page);
    await page.getByRole('combobox', { name: en.frame.theme }).selectOption('dark');
    const { local, tab, other } = await kept(page);
    expect(Object.keys(local)).toEqual(['keytriage.settings']);
    expect(Object.keys(tab)).toEqual(['keytriage.visit']);
    expect(local['keytriage.settings']).toMatch(/^[a-z]+ dark$/);
    expect(other).toEqual({ cookie: '', databases: [], caches: [], state: null, name: '', files: [], workers: 0 });
    expect(await page.context().cookies()).toEqual([]);
    // The record is coded: its content counts, not its look.
    const record = fromBase64url((tab['keytriage.visit'] as string).replace('#v1.', ''));
    expect(JSON.parse(record as string)).toMatchObject({ l: 'credit-exhausted' });
    for (const word of [secret, ownWord, 'billing details', 'app.py', '/srv', 'platform.openai']) {
      expect(record, word).not.toContain(word);
      expect(JSON.stringify({ local, tab, other }), word).not.toContain(word);
    }
  });

  test('no run of a key is anywhere in the page, from the first moment on', async () => {
    const { page } = await open({
      // Everything that ever enters the document is looked at, not only what is left of it.
      before: `globalThis.seen = [];
        const look = (text, where) => { if (text && text.includes(${JSON.stringify(secret)})) seen.push(where + ': ' + text.slice(0, 80)); };
        new MutationObserver((changes) => { for (const { target, addedNodes, type } of changes) {
          if (type === 'characterData') look(target.data, 'text');
          if (type === 'attributes') look(target.outerHTML.slice(0, target.outerHTML.indexOf('>')), 'attribute');
          for (const node of addedNodes) look(node.outerHTML ?? node.data, 'element');
        } }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });`,
    });
    await paste(page, `${pastes.noCredit}\n${pastes.badKey}`);
    await result(page);
    await unfold(page);
    await page.getByRole('checkbox', { name: en.share.addText }).first().check();
    expect(await page.evaluate('seen')).toEqual([]);
    const all = await page.evaluate(() => document.documentElement.outerHTML + [...document.querySelectorAll('textarea, input')].map((field) => (field as HTMLInputElement).value).join());
    expect(all).not.toContain(secret);
    expect(all).toContain(ownWord); // what is no secret is shown: the person must be able to check the masks
    expect(await page.title()).not.toContain(ownWord);
    expect(page.url()).toBe(address());
  });

  test('the address and the history hold nothing while a walk goes on', async () => {
    const { page } = await open({ permissions: clipboard });
    const before = await page.evaluate(() => history.length);
    await paste(page, pastes.noCredit);
    await result(page);
    await button(page, en.steps.failing).last().click();
    expect(page.url()).toBe(address());
    expect(await page.evaluate(() => [history.length, history.state] as unknown[])).toEqual([before, null]);
  });
});

describe('outgoing links', () => {
  const linksOf = async (page: Page): Promise<{ href: string; rel: string; target: string; policy: string }[]> => {
    await unfold(page);
    return page.locator('a[href]').evaluateAll((all) =>
      (all as HTMLAnchorElement[]).map(({ href, rel, target, referrerPolicy }) => ({ href, rel, target, policy: referrerPolicy })),
    );
  };

  test('carry nothing of the paste and no referrer, in every view', async () => {
    const { page } = await open();
    const planted = ['gpt-4o-mini', 'EXAMPLE', 'req_', ownWord, 'insufficient_quota', '429'];
    const all: Awaited<ReturnType<typeof linksOf>> = [];
    for (const text of [pastes.noCredit, pastes.badKey, `${pastes.noCredit}\nrequest-id: req_EXAMPLE0123456789 model gpt-4o-mini`, pastes.bare]) {
      await paste(page, text);
      await page.locator('[data-verdict]:not([aria-busy="true"])').waitFor();
      all.push(...(await linksOf(page)));
      for (let step = 0; step < 12 && (await button(page, en.steps.failing).count()) > 0; step++) {
        await button(page, en.steps.failing).last().click();
        all.push(...(await linksOf(page)));
      }
    }
    expect(all.length).toBeGreaterThan(5);
    for (const { href, rel, target } of all) {
      expect(rel.split(' '), href).toContain('noreferrer');
      expect(target, href).toBe('_blank');
      expect(href).toMatch(/^https:\/\//);
      for (const word of planted) expect(href).not.toContain(word);
    }
  });

  test('are the same whatever else the text says', async () => {
    const of = async (text: string): Promise<string[]> => {
      const { page } = await open();
      await paste(page, text);
      await result(page);
      return (await linksOf(page)).map(({ href }) => href);
    };
    const plain = await of(pastes.noCredit);
    expect(plain.length).toBeGreaterThan(0);
    expect(await of(`${pastes.noCredit}\nuser=marie organization=org-EXAMPLE4711 model=gpt-4o-mini https://internal.example/${ownWord}?q=1#2`)).toEqual(plain);
  });
});

describe('Trusted Types', () => {
  test('let through the reader’s own blob and nothing else', async () => {
    const { page } = await open({
      // The policy object never leaves its module; here it is taken at its birth.
      before: `globalThis.made = {}; const create = trustedTypes.createPolicy.bind(trustedTypes);
        TrustedTypePolicyFactory.prototype.createPolicy = (name, rules) => (made[name] = create(name, rules));`,
    });
    const tried = await page.evaluate(async () => {
      const { made } = globalThis as unknown as { made: Record<string, { createScriptURL(url: string): unknown; createScript(text: string): unknown; createHTML(text: string): unknown }> };
      const policy = made['keytriage-script-url']!;
      const outcome = (act: () => unknown): string => {
        try {
          return `allowed: ${String(act())}`;
        } catch (error) {
          return (error as Error).name;
        }
      };
      const blob = URL.createObjectURL(new Blob(['0'], { type: 'text/javascript' }));
      const { trustedTypes } = globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown; defaultPolicy: unknown } };
      return {
        names: Object.keys(made).sort(),
        foreign: outcome(() => policy.createScriptURL('https://example.com/x.js')),
        data: outcome(() => policy.createScriptURL('data:text/javascript,0')),
        own: outcome(() => policy.createScriptURL(new URL('assets/x.js', document.baseURI).href)),
        otherBlob: outcome(() => policy.createScriptURL(blob)),
        script: outcome(() => policy.createScript('0')),
        html: outcome(() => policy.createHTML('<b>')),
        again: outcome(() => trustedTypes.createPolicy('keytriage-script-url', { createScriptURL: (url: string) => url })),
        another: outcome(() => trustedTypes.createPolicy('mine', { createScriptURL: (url: string) => url })),
        default: trustedTypes.defaultPolicy,
        plainWorker: outcome(() => new Worker(blob)),
        plainMarkup: outcome(() => (document.body.innerHTML = '<b>')),
        // Outside this call: inside it the test's own door to the browser allows what the page may not.
        // eslint-disable-next-line no-eval -- it must be refused
        plainEval: await new Promise((done) => setTimeout(() => done(outcome(() => (0, eval)('1'))))),
      };
    });
    expect(tried).toEqual({
      names: ['keytriage-script-url', 'svelte-trusted-html'],
      foreign: 'TypeError',
      data: 'TypeError',
      own: 'TypeError',
      otherBlob: 'TypeError',
      script: 'TypeError',
      html: 'TypeError',
      again: 'TypeError',
      another: 'TypeError',
      default: null,
      plainWorker: 'TypeError',
      plainMarkup: 'TypeError',
      plainEval: 'EvalError',
    });
  });

  test('are not needed: a browser without them reads just as well', async () => {
    // Such a browser has no object and does not know the directive, so both are taken away.
    const host = await moodyHost({
      edit: (path, text) => (path === '/' ? text.replace(/; require-trusted-types-for[^"]*/, '') : text),
      without: ['content-security-policy'],
    });
    const { page, errors } = await open({ at: host.url, before: 'delete window.trustedTypes; for (const name of Object.getOwnPropertyNames(window)) if (/^Trusted/.test(name)) delete window[name];' });
    expect(await page.evaluate('"trustedTypes" in window')).toBe(false);
    await paste(page, pastes.noCredit);
    expect(await result(page)).toEqual({ verdict: 'sure', provider: 'openai', cause: 'credit-exhausted' });
    expect(errors).toEqual([]);
  });

  test('nothing that the page does violates the policy', async () => {
    const { page } = await open({ permissions: clipboard, before: `globalThis.violations = []; addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sourceFile));` });
    const errors = errorsOf(page);
    await wholeWalk(page);
    expect(await page.evaluate('violations')).toEqual([]);
    expect(errors).toEqual([]);
    expect(await notice(page).count()).toBe(0);
  });
});
