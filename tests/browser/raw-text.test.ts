/** The raw text: where it goes, how long it lives, and that no element ever holds it. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/index.ts';
import { address, box, button, clipboard, drop, heading, notice, open, ownWord, paste, pastes, readerOf, ready, result, secret, settled, shareLink, unfold, useBrowser } from './browser.ts';

useBrowser();

/** Watches every change of the document and every value of a field, from the first moment on. */
const watcher = (words: readonly string[]): string => `globalThis.seen = [];
  const words = ${JSON.stringify(words)};
  const look = (text, where) => { for (const word of words) if (text && text.includes(word)) seen.push(where + ' holds ' + word); };
  new MutationObserver((changes) => { for (const { target, addedNodes, type, attributeName } of changes) {
    if (type === 'characterData') look(target.data, 'a text');
    if (type === 'attributes') look(target.getAttribute(attributeName), 'the attribute ' + attributeName);
    for (const node of addedNodes) look(node.outerHTML ?? node.data, 'an element');
  } }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  for (const kind of [HTMLTextAreaElement, HTMLInputElement]) {
    const { get, set } = Object.getOwnPropertyDescriptor(kind.prototype, 'value');
    Object.defineProperty(kind.prototype, 'value', { get, set(value) { look(value, 'a field'); set.call(this, value); } });
  }
  for (const name of ['beforeinput', 'input']) addEventListener(name, (event) => look(event.data ?? event.target.value, 'an ' + name + ' event'), true);`;

const seen = (page: Page): Promise<unknown> => page.evaluate('seen');

/** The box's own text; null when there is no box. */
const inTheBox = (page: Page): Promise<string | null> => page.locator('textarea#paste').inputValue().catch(() => null);

describe('a paste', () => {
  test('is cancelled before the browser puts it anywhere, in the box and beside it', async () => {
    const { page } = await open();
    const cancelled = await page.evaluate((text) => {
      const all: boolean[] = [];
      for (const where of [document.querySelector('textarea')!, document.body, document]) {
        const data = new DataTransfer();
        data.setData('text/plain', text);
        const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
        where.dispatchEvent(event);
        all.push(event.defaultPrevented);
      }
      return all;
    }, pastes.noCredit);
    expect(cancelled).toEqual([true, true, true]);
    expect((await result(page)).verdict).toBe('sure');
  });

  test('with the keyboard reaches no element and no input event', async () => {
    const { page } = await open({ permissions: clipboard, before: watcher([secret]) });
    await page.evaluate((text) => navigator.clipboard.writeText(text), pastes.noCredit);
    await box(page).focus();
    await page.keyboard.press('ControlOrMeta+v');
    expect((await result(page)).cause).toBe('credit-exhausted');
    expect(await seen(page)).toEqual([]);
    expect(await page.content()).toContain(ownWord);
  });

  test('works wherever the focus is, also on a button and before the page has finished loading', async () => {
    const { page } = await open({ wait: false });
    await button(page, en.frame.forget).focus();
    await paste(page, pastes.noCredit);
    expect((await result(page)).cause).toBe('credit-exhausted');
  });

  test('of formatted text takes the words and leaves the markup', async () => {
    const { page, errors } = await open({ before: 'globalThis.ran = false;' });
    await page.evaluate((text) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      data.setData('text/html', '<img src=x onerror="ran = true"><b>bold</b>');
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    }, pastes.noCredit);
    await result(page);
    expect(await page.evaluate('ran')).toBe(false);
    expect(await page.locator('main img, main b:text("bold")').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test('that is markup itself is shown as text', async () => {
    const { page, errors } = await open({ before: 'globalThis.ran = false;' });
    await paste(page, `<img src=x onerror="ran = true"><script>ran = true</script><a href="javascript:ran=true">x</a> {{constructor}}\n${pastes.noCredit}`);
    await result(page);
    await unfold(page);
    expect(await page.getByText('<img src=x').count()).toBeGreaterThan(0);
    expect(await page.locator('main img, main script, a[href^="javascript:"]').count()).toBe(0);
    expect(await page.evaluate('ran')).toBe(false);
    expect(errors).toEqual([]);
  });
});

describe('a drop', () => {
  test('of text and of a file is cancelled, and so is what hovers over the page', async () => {
    const { page } = await open({ before: watcher([secret]) });
    const cancelled = await page.evaluate((text) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      const fire = (kind: string): boolean => {
        const event = new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true });
        document.querySelector('textarea')!.dispatchEvent(event);
        return event.defaultPrevented;
      };
      return [fire('dragover'), fire('drop')];
    }, pastes.noCredit);
    expect(cancelled).toEqual([true, true]);
    expect((await result(page)).cause).toBe('credit-exhausted');
    expect(await seen(page)).toEqual([]);
  });

  test('of a log file is read and masked', async () => {
    const { page } = await open({ before: watcher([secret]) });
    await drop(page, { name: 'app.log', parts: `[${JSON.stringify(pastes.noCredit)}]` });
    expect((await result(page)).cause).toBe('credit-exhausted');
    expect(await seen(page)).toEqual([]);
    expect(await page.content()).toContain(ownWord);
  });

  test('of a file that PowerShell wrote, in UTF-16, is read', async () => {
    const { page } = await open();
    await drop(page, {
      name: 'errors.txt',
      parts: `[(() => { const text = ${JSON.stringify(pastes.noCredit)}; const bytes = new Uint8Array(2 + text.length * 2); bytes.set([0xff, 0xfe]); for (let i = 0; i < text.length; i++) bytes[2 + i * 2] = text.charCodeAt(i); return bytes; })()]`,
    });
    expect((await result(page)).cause).toBe('credit-exhausted');
  });

  test('of a file through the picker is read, and the picker forgets it', async () => {
    const { page } = await open();
    const picker = page.locator('input[type=file]').first();
    await picker.setInputFiles({ name: 'app.log', mimeType: 'text/plain', buffer: Buffer.from(pastes.noCredit) });
    expect((await result(page)).cause).toBe('credit-exhausted');
    expect(await page.locator('input[type=file]').evaluateAll((all) => all.map((input) => (input as HTMLInputElement).files?.length))).toEqual([0]);
  });
});

describe('typed text', () => {
  test('is read 300 ms after the last change, not before, and the box is then empty', async () => {
    const { page } = await open();
    // From here on the clock stands still: what passes is told, so nothing here depends on the machine.
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 3_600_000);
    const [start, end] = [pastes.noCredit.slice(0, 60), pastes.noCredit];
    await box(page).fill(start);
    await page.clock.runFor(290);
    expect(await inTheBox(page)).toBe(start);
    await box(page).fill(end);
    await page.clock.runFor(290);
    // The second change began the wait anew.
    expect(await inTheBox(page)).toBe(end);
    expect(await page.locator('[data-verdict]').count()).toBe(0);
    await page.clock.runFor(20);
    await page.locator('[data-verdict="sure"]').waitFor();
    await page.clock.resume();
    expect(await inTheBox(page)).toBe('');
  });

  test('filled in by a tool is replaced by its mask', async () => {
    const { page } = await open();
    await box(page).fill(pastes.noCredit);
    expect((await result(page)).cause).toBe('credit-exhausted');
    const values = await page.locator('textarea, input').evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value).join());
    expect(values).not.toContain(ownWord);
    const masked = page.locator('pre', { hasText: ownWord });
    await masked.first().waitFor();
    expect(await page.content()).not.toContain(secret);
    await masked.getByText(/\d+ characters/).first().waitFor(); // the mask says how long the key was
  });

  test('typed key by key is read when the person pauses', async () => {
    const { page } = await open();
    await box(page).pressSequentially('getaddrinfo ENOTFOUND api.openai.com');
    expect((await result(page)).cause).toBe('dns-failure');
  });

  test('of blanks is no text: nothing is read and nothing is complained about', async () => {
    const { page, errors } = await open();
    await box(page).fill('   \n\t ');
    await page.clock.install();
    await page.clock.runFor(1000);
    expect(await page.locator('[data-verdict]').count()).toBe(0);
    expect(errors).toEqual([]);
    await box(page).fill(pastes.noCredit);
    await page.clock.runFor(1000);
    await page.locator('[data-verdict="sure"]').waitFor();
  });

  test('in the box of a result is read like in the first one', async () => {
    const { page } = await open();
    await paste(page, pastes.noCredit);
    await result(page);
    await box(page).fill(pastes.badKey);
    await page.locator('[data-cause="key-invalid"]').waitFor();
    expect(await inTheBox(page)).toBe('');
  });
});

test('no browser service reads along: box and masked text switch spelling, filling in and translation off', async () => {
  const { page } = await open();
  const attributes = (selector: string): Promise<(string | null)[][]> =>
    page.locator(selector).evaluateAll((all) => all.map((element) => ['spellcheck', 'autocomplete', 'translate'].map((name) => element.getAttribute(name))));
  expect(await attributes('textarea')).toEqual([['false', 'off', 'no']]);
  await paste(page, pastes.noCredit);
  await result(page);
  expect(await attributes('textarea')).toEqual([['false', 'off', 'no']]);
  // What the browser makes of them, for the element that shows the text: `translate` and `spellcheck` are inherited.
  const shown = await page.locator('pre', { hasText: ownWord }).first().evaluate((element) => {
    const { translate, spellcheck } = element as HTMLElement;
    return { translate, spellcheck, autocomplete: element.getAttribute('autocomplete') };
  });
  expect(shown).toEqual({ translate: false, spellcheck: false, autocomplete: 'off' });
});

test('long texts are shown around the evidence, with more on request', async () => {
  const { page } = await open();
  const noise = Array.from({ length: 6000 }, (_, i) => `2026-01-01 INFO worker ${i} did nothing of note`).join('\n');
  await paste(page, `${noise}\n${pastes.noCredit}\n${noise}`);
  await result(page);
  const shown = (): Promise<number> => page.locator('pre', { hasText: 'insufficient_quota' }).first().evaluate((element) => element.textContent!.length);
  const first = await shown();
  expect(first).toBeLessThan(25_000);
  await button(page, en.evidence.more).click();
  await page.waitForFunction((before) => [...document.querySelectorAll('pre')].some((pre) => pre.textContent!.includes('insufficient_quota') && pre.textContent!.length > before), first);
});

describe('after a reload', () => {
  test('the result returns, the paste does not, and the page says so', async () => {
    const { page } = await open();
    await paste(page, pastes.noCredit);
    const before = await result(page);
    const title = await heading(page).innerText();
    await page.reload();
    await ready(page);
    expect(await result(page)).toEqual(before);
    await heading(page).filter({ hasText: title }).waitFor();
    await page.getByText(en.origin.visit).waitFor();
    expect(await page.content()).not.toContain(ownWord);
    expect(await page.content()).not.toContain(secret);
    expect(await inTheBox(page)).toBe('');
  });

  test('answers and steps that were taken are still taken', async () => {
    const { page } = await open();
    await paste(page, pastes.noCredit);
    await result(page);
    await button(page, en.steps.failing).last().click();
    const done = await page.locator('details.step').allInnerTexts();
    const at = await page.locator('details.step[open] h3').innerText();
    await page.reload();
    await ready(page);
    await result(page);
    expect(await page.locator('details.step[open] h3').innerText()).toBe(at);
    expect((await page.locator('details.step').allInnerTexts()).map((text) => text.split('\n')[0])).toEqual(done.map((text) => text.split('\n')[0]));
  });

  test('a page that waited still waits, and another tab knows nothing of the result', async () => {
    const { page } = await open();
    await page.reload();
    await ready(page);
    expect(await page.locator('[data-verdict]').count()).toBe(0);
    await paste(page, pastes.noCredit);
    await result(page);
    const other = await page.context().newPage();
    await other.goto(address());
    await ready(other);
    expect(await other.locator('[data-verdict]').count()).toBe(0);
  });
});

describe('“Forget everything”', () => {
  test('removes the result, the record and the settings, and says so', async () => {
    const { page } = await open();
    await paste(page, pastes.noCredit);
    await result(page);
    await page.getByRole('combobox', { name: en.frame.theme }).selectOption('dark');
    await button(page, en.frame.forget).click();
    await page.getByText(en.frame.forgotten).waitFor();
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    expect(await page.locator('[data-verdict]').count()).toBe(0);
    expect(await page.content()).not.toContain(ownWord);
    await page.reload();
    await ready(page);
    expect(await page.locator('[data-verdict]').count()).toBe(0);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  });

  test('takes the settings back on the page that is open, not only in storage', async () => {
    const { page } = await open();
    const theme = page.getByRole('combobox', { name: en.frame.theme });
    await theme.selectOption('dark');
    await button(page, en.frame.forget).click();
    expect(await theme.inputValue()).toBe('system');
    expect(await page.locator('html').getAttribute('data-theme')).toBeNull();
  });

  test('while a text is being read ends the reading', async () => {
    const { page, errors } = await open();
    const reader = await readerOf(page);
    await reader.evaluate('self.postMessage = () => {}'); // never answers
    await paste(page, pastes.noCredit);
    await button(page, en.reading.stop).waitFor();
    await button(page, en.frame.forget).click();
    await box(page).waitFor();
    expect(await page.locator('[data-verdict]').count()).toBe(0);
    // The next text is read as if nothing had been.
    await paste(page, pastes.badKey);
    expect((await result(page)).cause).toBe('key-invalid');
    expect(errors).toEqual([]);
  });
});

describe('a query string', () => {
  test('is ignored, whatever it says', async () => {
    const { page } = await open({ fragment: `?text=${encodeURIComponent(pastes.noCredit)}&error=401&q=1` });
    await box(page).waitFor();
    expect(await page.locator('[data-verdict]').count()).toBe(0);
    expect(await inTheBox(page)).toBe('');
  });

  test('is never written, and is no part of the link', async () => {
    const { page } = await open({ fragment: '?utm_source=chat', permissions: clipboard });
    await paste(page, pastes.noCredit);
    await result(page);
    const link = await shareLink(page);
    expect(link).toMatch(new RegExp(`^${address()}#v1\\.[\\w-]+$`));
    await page.goto(link);
    await settled(page);
    expect(new URL(page.url()).search).toBe('');
    expect(await notice(page).count()).toBe(0);
  });
});
