/** What people really drop on a page like this, and what they see then: never an exception, always a plain word. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { toBase64url } from '../../src/flow/base64url.ts';
import { en } from '../../src/i18n/index.ts';
import { address, box, button, clipboard, drop, heading, keys, moodyHost, notice, open, ownWord, paste, pastes, readerOf, ready, result, secret, settled, shareLink, useBrowser } from './browser.ts';

useBrowser();

/** Pastes a text that is made in the page: megabytes need not travel there. */
const pasteMade = (page: Page, expression: string): Promise<unknown> =>
  page.evaluate(`(() => {
    const data = new DataTransfer();
    data.setData('text/plain', ${expression});
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  })()`);

/** After any bad input: the page still reads. */
async function stillWorks(page: Page): Promise<void> {
  await paste(page, pastes.noCredit);
  await page.locator('[data-cause="credit-exhausted"]').waitFor();
  expect(await notice(page).count()).toBe(0);
}

describe('a paste without an error in it', () => {
  test.each([
    ['an empty clipboard', ''],
    ['blanks and line breaks', ' \n\t \r\n  '],
    ['blanks that cannot be seen', '\u00a0\u2003\ufeff\u3000'],
  ])('%s: the page asks for the text again', async (_, text) => {
    const { page, errors } = await open();
    await paste(page, text);
    await notice(page).filter({ hasText: en.refused.empty }).waitFor();
    expect(await page.locator('[data-verdict]').count()).toBe(0);
    await stillWorks(page);
    expect(errors).toEqual([]);
  });

  test('a paste event without a clipboard: the same', async () => {
    const { page, errors } = await open();
    await page.evaluate(() => document.body.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true })));
    await notice(page).filter({ hasText: en.refused.empty }).waitFor();
    expect(errors).toEqual([]);
  });

  test('characters that nobody sees are no text: the page asks again, or says that it is no failure', async () => {
    const { page, errors } = await open();
    await paste(page, '\u200b\u200b\u200e\u0000\u0001');
    await settled(page);
    const region = page.locator('[data-verdict]');
    if ((await region.count()) > 0) expect(await region.getAttribute('data-verdict')).toBe('none');
    await stillWorks(page);
    expect(errors).toEqual([]);
  });

  test('lorem ipsum: it says kindly that this is no AI API’s failure, and offers the walk without a text', async () => {
    const { page, errors } = await open();
    await paste(page, pastes.elsewhere);
    expect(await result(page)).toMatchObject({ verdict: 'none', cause: '' });
    await heading(page).filter({ hasText: /\bnot?\b.* AI API/ }).waitFor();
    await page.getByRole('heading', { name: en.qs.walk }).waitFor();
    await page.locator('main').getByRole('button', { name: en.waiting.walk, exact: true }).click();
    expect((await result(page)).verdict).toBe('ask');
    await page.getByText(en.origin.walk).waitFor();
    expect(errors).toEqual([]);
  });

  test.each([
    ['a recipe', 'Whisk 401 g of flour with 3 eggs, rest for 429 seconds, bake at 180 °C. Serves 4.'],
    ['a shell that finds no file', 'cat: /etc/nope: No such file or directory'],
    ['right-to-left text', 'שלום עולם، هذا نص عربي بلا خطأ \u202eevil\u202c'],
    ['emoji', '🔥🔥🔥 nothing works 😭 👩‍👩‍👧‍👦 🏳️‍🌈'],
    ['half a surrogate', 'ab\ud83dcd'],
  ])('%s: no exception, no certainty', async (_, text) => {
    const { page, errors } = await open();
    await paste(page, text);
    expect((await result(page)).verdict).not.toBe('sure');
    expect(errors).toEqual([]);
    await stillWorks(page);
  });
});

describe('an error in odd clothes', () => {
  test('between right-to-left text and emoji it is found, and the page does not run sideways', async () => {
    const { page, errors } = await open({ viewport: { width: 390, height: 800 } });
    await paste(page, `שגיאה 😭😭: ${pastes.noCredit}\nهذا لا يعمل 🔥\u202e`);
    expect(await result(page)).toEqual({ verdict: 'sure', provider: 'openai', cause: 'credit-exhausted' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    expect(await page.content()).not.toContain(secret);
    expect(errors).toEqual([]);
  });

  test('half a JSON is read as far as it goes', async () => {
    const { page, errors } = await open();
    await paste(page, '{"type":"error","error":{"type":"authentication_error","message":"invalid x-api-k');
    expect(await result(page)).toMatchObject({ provider: 'anthropic' });
    await paste(page, '{"error": {"message": "Incorrect API key prov');
    await settled(page);
    await paste(page, '{'.repeat(5000));
    await settled(page);
    expect(errors).toEqual([]);
  });

  test('a key cut in two by a line wrap is masked to its end', async () => {
    const { page } = await open();
    const cut = keys.openai.length - 20;
    await paste(page, `${pastes.noCredit.split('\n')[1]}\nOPENAI_API_KEY=${keys.openai.slice(0, cut)}\n${keys.openai.slice(cut)}\n`);
    expect((await result(page)).verdict).toBe('sure');
    expect(await page.content()).not.toContain(keys.openai.slice(cut, cut + 12));
  });
});

describe('a paste that is too much', () => {
  test('more than 5 MB of text: the page asks for a file, and takes it', async () => {
    const { page, errors } = await open();
    await pasteMade(page, `'x'.repeat(5 * 1024 * 1024) + 'y'`);
    await notice(page).filter({ hasText: en.refused['too-large-for-clipboard'] }).waitFor();
    await drop(page, { name: 'all.log', parts: `['INFO all is well\\n'.repeat(330_000), ${JSON.stringify(pastes.noCredit)}]` });
    await page.locator('[data-cause="credit-exhausted"]').waitFor();
    expect(errors).toEqual([]);
  });

  test('just under 5 MB of text is read', async () => {
    const { page, errors } = await open();
    await pasteMade(page, `'INFO all is well, nothing happened here\\n'.repeat(125_000) + ${JSON.stringify(pastes.noCredit)}`);
    expect((await result(page)).cause).toBe('credit-exhausted');
    expect(errors).toEqual([]);
  });

  test('a file of 21 MB: the page says what to do instead', async () => {
    const { page, errors } = await open();
    await drop(page, { name: 'huge.log', parts: '[new Uint8Array(21 * 1024 * 1024).fill(65)]' });
    await notice(page).filter({ hasText: en.refused['too-large'] }).waitFor();
    await stillWorks(page);
    expect(errors).toEqual([]);
  });

  test('one line of 2 MB: the page answers while the reader reads, and shows little of it', async () => {
    const { page, errors } = await open();
    const reader = await readerOf(page);
    // The reader does nothing else for a moment, so that the click surely falls into its work.
    await reader.evaluate('void setTimeout(() => { const end = Date.now() + 4000; while (Date.now() < end); })');
    await pasteMade(page, `'x'.repeat(1_000_000) + ${JSON.stringify(pastes.noCredit.replaceAll('\n', ' '))} + 'y '.repeat(500_000)`);
    await page.getByRole('combobox', { name: en.frame.theme }).selectOption('dark');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await button(page, en.reading.stop).waitFor();
    expect(await page.locator('[data-verdict]').count()).toBe(0);
    expect((await result(page)).cause).toBe('credit-exhausted');
    expect(await page.evaluate(() => document.body.textContent!.length)).toBeLessThan(80_000);
    expect(errors).toEqual([]);
  });
});

describe('a file that is no text', () => {
  const png = '[new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13])]';
  const zeros = '[new Uint8Array(4096)]';

  test.each([
    ['a screenshot', { name: 'error.png', type: 'image/png', parts: png }, en.refused.picture],
    ['a photograph without a type', { name: 'IMG_0001.HEIC', parts: png }, en.refused.picture],
    ['a picture without a name', { name: 'blob', type: 'image/webp', parts: png }, en.refused.picture],
    ['a PDF', { name: 'invoice.pdf', type: 'application/pdf', parts: `['%PDF-1.7']` }, en.refused.binary],
    ['an archive', { name: 'logs.zip', type: 'application/zip', parts: `['PK']` }, en.refused.binary],
    ['a program under the name of a log', { name: 'error.log', type: 'text/plain', parts: zeros }, en.refused.binary],
    ['an empty file', { name: 'empty.log', type: 'text/plain', parts: '[]' }, en.refused.empty],
    ['a file of blanks', { name: 'blank.txt', type: 'text/plain', parts: `['  \\n\\n']` }, en.refused.empty],
  ])('%s gets a kind answer', async (_, file, words) => {
    const { page, errors } = await open();
    await drop(page, file);
    await notice(page).filter({ hasText: words }).waitFor();
    expect(await page.locator('[data-verdict]').count()).toBe(0);
    await stillWorks(page);
    expect(errors).toEqual([]);
  });

  test('a pasted screenshot gets the same answer as a dropped one', async () => {
    const { page } = await open();
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array([137, 80, 78, 71])], 'image.png', { type: 'image/png' }));
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    });
    await notice(page).filter({ hasText: en.refused.picture }).waitFor();
  });

  test('a dropped folder or link gives no exception', async () => {
    const { page, errors } = await open();
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/uri-list', 'https://example.com/');
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    });
    await settled(page);
    await stillWorks(page);
    expect(errors).toEqual([]);
  });

  test('while a result stands, a picture gets its answer and the page can go on', async () => {
    const { page, errors } = await open();
    await stillWorks(page);
    await drop(page, { name: 'error.png', type: 'image/png', parts: png });
    await notice(page).filter({ hasText: en.refused.picture }).waitFor();
    await stillWorks(page);
    expect(errors).toEqual([]);
  });
});

describe('a broken link', () => {
  const linkOf = async (text: string): Promise<{ page: Page; errors: string[]; fragment: string }> => {
    const { page, errors } = await open({ permissions: clipboard });
    await paste(page, text);
    await result(page);
    return { page, errors, fragment: new URL(await shareLink(page)).hash };
  };
  /** Opens it in the page that is there, as a click on a link does. */
  const follow = async (page: Page, fragment: string): Promise<void> => {
    await button(page, en.frame.forget).click();
    await box(page).waitFor();
    await page.evaluate((hash) => (location.hash = hash), fragment);
    await settled(page);
  };

  test('with one character changed, anywhere, says so or shows a result, and never breaks', async () => {
    const { page, errors, fragment } = await linkOf(pastes.noCredit);
    const places = 22;
    const said: string[] = [];
    for (let i = 0; i < places; i++) {
      const at = 4 + Math.floor(((fragment.length - 4) * i) / places);
      for (const other of ['A', '_', '%']) {
        if (fragment[at] === other) continue;
        await follow(page, fragment.slice(0, at) + other + fragment.slice(at + 1));
        const words = (await notice(page).count()) > 0 ? await notice(page).innerText() : '';
        if (words !== '') expect(Object.values(en.link)).toContain(words);
        else expect(await page.locator('[data-verdict]').getAttribute('data-verdict')).toMatch(/^(?:sure|ask)$/);
        said.push(words);
      }
    }
    expect(errors).toEqual([]);
    // Most changes break the coding, so the plain word must have been seen.
    expect(said).toContain(en.link.damaged);
    await stillWorks(page);
  });

  test('cut off, doubled, emptied or of another kind, says so', async () => {
    const { page, errors, fragment } = await linkOf(pastes.noCredit);
    for (const broken of [fragment.slice(0, -7), fragment.slice(0, 20), `${fragment}${fragment.slice(1)}`, '#v1.', '#v1.!!!!', '#v1.e30', '#v1.bnVsbA', '#v1.W10', `#v1.${'A'.repeat(100_000)}`]) {
      await follow(page, broken);
      expect(await notice(page).innerText(), broken.slice(0, 30)).toBe(en.link.damaged);
    }
    expect(errors).toEqual([]);
  });

  test.each(['#v2.eyJoIjpbXX0', '#v17.anything-at-all'])('made by a later version (%s) says so, also when it is the first thing that is opened', async (fragment) => {
    const { page, errors } = await open({ fragment });
    await notice(page).filter({ hasText: en.link.newer }).waitFor();
    await stillWorks(page);
    expect(errors).toEqual([]);
  });

  test.each(['#', '#top', '#/route?x=1', '#v', '#v1', '#<img src=x onerror=alert(1)>', '#%00%ff', '#access_token=EXAMPLE'])('that is none of ours (%s) is left alone', async (fragment) => {
    const { page, errors } = await open({ fragment });
    await box(page).waitFor();
    expect(await page.locator('[data-verdict]').count()).toBe(0);
    expect(await notice(page).count()).toBe(0);
    await stillWorks(page);
    expect(errors).toEqual([]);
  });

  test('that somebody wrote by hand brings in no text of theirs', async () => {
    const record = {
      l: 'credit-exhausted',
      h: ['openai/insufficient-quota', 'openai/no-such-rule', '__proto__'],
      a: [['constructor', 'x'], ['which-provider', '<b>bold</b>']],
      s: [['add-credit', '<img src=x onerror=alert(1)>'], ['toString', 'x']],
      f: [['model', 'https://evil.example/pay-here'], ['host', 'evil.example'], ['message', 'Call 555 0100 now'], ['status', '429'], ['wait', 'ten lifetimes', 's']],
    };
    const { page, errors } = await open({ fragment: `#v1.${toBase64url(JSON.stringify(record))}` });
    await settled(page);
    const all = await page.content();
    for (const word of ['evil.example', 'Call 555', 'no-such-rule', 'onerror', 'lifetimes', 'bold']) expect(all, word).not.toContain(word);
    expect(errors).toEqual([]);
    await stillWorks(page);
  });

  test('in the storage of an earlier visit does not keep the page from starting', async () => {
    for (const stored of ['#v1.broken!', 'nonsense', '#v9.e30', '']) {
      const { page, errors } = await open({ before: `if (location.protocol === 'http:') { sessionStorage.setItem('keytriage.visit', ${JSON.stringify(stored)}); localStorage.setItem('keytriage.settings', '<b> \\u0000'); }` });
      await box(page).waitFor();
      await stillWorks(page);
      expect(errors).toEqual([]);
    }
  });

  test('and storage that is forbidden altogether: the page works without', async () => {
    const { page, errors } = await open({ before: `for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError'); } });` });
    await stillWorks(page);
    await page.getByRole('combobox', { name: en.frame.theme }).selectOption('dark');
    await button(page, en.frame.forget).click();
    await box(page).waitFor();
    expect(errors).toEqual([]);
  });
});

describe('a reader that fails', () => {
  /** The failed view: what happened, that nothing is lost, and a way on. */
  const failed = async (page: Page): Promise<void> => {
    await heading(page).filter({ hasText: en.failed.heading }).waitFor();
    await page.getByText(en.failed.text).waitFor();
    expect(await page.content()).not.toContain(ownWord);
  };

  test('by an exception: the page says so, and reads the same text again on request', async () => {
    const { page } = await open();
    const reader = await readerOf(page);
    await reader.evaluate(`self.postMessage = () => setTimeout(() => { throw new Error('the reader died'); })`);
    await paste(page, pastes.noCredit);
    await failed(page);
    await page.getByText('the reader died').waitFor();
    await button(page, en.failed.retry).click();
    expect((await result(page)).cause).toBe('credit-exhausted');
    expect(await page.content()).toContain(ownWord); // the text itself was read, not only a record of it
  });

  test('by hanging: the page gives up after a while, and reads the same text again on request', async () => {
    const { page } = await open();
    const reader = await readerOf(page);
    await reader.evaluate('void setTimeout(() => { for (;;); })');
    // The clock is told how late it is; nobody waits.
    await page.clock.install();
    await paste(page, pastes.noCredit);
    await page.clock.runFor(19_000);
    await button(page, en.reading.stop).waitFor();
    await page.clock.runFor(2_000);
    await failed(page);
    await button(page, en.failed.retry).click();
    expect((await result(page)).cause).toBe('credit-exhausted');
  });

  test('by hanging: the person may stop it, discard the text, and go on', async () => {
    const { page } = await open();
    const reader = await readerOf(page);
    await reader.evaluate('void setTimeout(() => { for (;;); })');
    await paste(page, pastes.noCredit);
    await button(page, en.reading.stop).click();
    await failed(page);
    await button(page, en.failed.discard).click();
    await box(page).waitFor();
    await stillWorks(page);
  });

  test('by hanging: another paste does not wait behind the first', async () => {
    const { page } = await open();
    const reader = await readerOf(page);
    await reader.evaluate('void setTimeout(() => { for (;;); })');
    await paste(page, pastes.badKey);
    await button(page, en.reading.stop).waitFor();
    await paste(page, pastes.noCredit);
    expect((await result(page)).cause).toBe('credit-exhausted');
  });

  test('in the middle of a walk: the answers that were given are still there after the retry', async () => {
    const { page } = await open();
    await paste(page, pastes.bare);
    expect((await result(page)).verdict).toBe('ask');
    const reader = await readerOf(page);
    await reader.evaluate(`self.postMessage = () => setTimeout(() => { throw new Error('the reader died'); })`);
    const question = await page.locator('#question').innerText();
    await page.getByRole('list', { name: question }).getByRole('button').first().click();
    await failed(page);
    await button(page, en.failed.retry).click();
    await result(page);
    // The answer stands among what is known, with its way to change it.
    await button(page, new RegExp(`^${en.asking.change}.*${question.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)).waitFor();
  });

  test('because its file is not there: the page says so, and goes on when it is', async () => {
    let gone = true;
    const host = await moodyHost({ missing: (path) => gone && /worker/.test(path) });
    const { page } = await open({ at: host.url, wait: false });
    await box(page).waitFor();
    await paste(page, pastes.noCredit);
    await failed(page);
    await button(page, en.failed.retry).click();
    await failed(page);
    gone = false;
    await button(page, en.failed.retry).click();
    expect((await result(page)).cause).toBe('credit-exhausted');
    await ready(page);
  });

  test('because its file comes very late: the text waits and is read', async () => {
    const host = await moodyHost({ hold: /worker/ });
    const { page } = await open({ at: host.url, wait: false });
    await box(page).waitFor();
    await page.clock.install();
    await paste(page, pastes.noCredit);
    await page.clock.runFor(60_000);
    await button(page, en.reading.stop).waitFor();
    host.release();
    expect((await result(page)).cause).toBe('credit-exhausted');
    expect(host.log.filter((path) => /worker/.test(path))).toHaveLength(1);
  });

  test('words that do not come: the page says so, and does not claim to be complete', async () => {
    const { page: whole } = await open();
    const pack = (await whole.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))).find((name) => /\/en-/.test(name));
    expect(pack).toBeDefined();
    const host = await moodyHost({ missing: (path) => /\/en-/.test(path) });
    const { page } = await open({ at: host.url, wait: false });
    await paste(page, pastes.noCredit);
    expect((await result(page)).cause).toBe('credit-exhausted');
    expect(await page.locator('html').getAttribute('data-ready')).toBeNull();
    expect(await page.getByText(en.frame.ready).count()).toBe(0);
  });
});

test('ten pastes in a row, without waiting, end with the last one', async () => {
  const { page, errors } = await open();
  for (let i = 0; i < 9; i++) await paste(page, i % 2 ? pastes.badKey : `${pastes.bare} ${i}`);
  await paste(page, pastes.noCredit);
  await page.locator('[data-cause="credit-exhausted"]').waitFor();
  expect(await page.content()).toContain(ownWord);
  expect(page.url()).toBe(address());
  expect(errors).toEqual([]);
});
