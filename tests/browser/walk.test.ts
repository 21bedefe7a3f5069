/** Whole walks, from the first paste to the last view, as people go them: by mouse, by keyboard, on a phone, in the dark. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import pack from 'virtual:guidance/en';
import { pick } from '../../src/i18n/slots.ts';
import { en } from '../../src/i18n/index.ts';
import { plain } from '../../src/i18n/prose.ts';
import { providerIds, type ProviderId, type StepId } from '../../src/kb/ids.ts';
import { address, box, button, clipboard, heading, open, ownWord, paste, pastes, ready, result, secret, shareLink, sideways, unfold, useBrowser } from './browser.ts';

useBrowser();

const slots = (provider: ProviderId): { provider: (typeof pack.providers)[ProviderId]; hit: Record<string, string> } => ({ provider: pack.providers[provider], hit: {} });

/** The step that is open, by the words that stand on the page. */
async function openStep(page: Page, provider: ProviderId): Promise<StepId> {
  const title = (await page.locator('details[open] > summary h3').innerText()).trim();
  const found = (Object.keys(pack.steps) as StepId[]).find((id) => plain(pick(pack.steps[id].title, provider), slots(provider)).trim() === title);
  expect(found, `a step with the title “${title}”`).toBeDefined();
  return found as StepId;
}

const solved = (page: Page): Promise<void> => heading(page).filter({ hasText: en.solved.heading }).waitFor();
const stuck = (page: Page): Promise<void> => heading(page).filter({ hasText: en.stuck.heading }).waitFor();
const steady = (page: Page, attributes = ''): Promise<void> => page.locator(`[data-verdict]${attributes}:not([aria-busy="true"])`).waitFor();

/** Answers of the question that stands on the page; the last one is "I can't tell". */
const answers = async (page: Page): Promise<{ question: string; all: string[] }> => {
  const question = await page.locator('#question').innerText();
  return { question, all: await page.getByRole('list', { name: question }).getByRole('button').allInnerTexts() };
};
const give = async (page: Page, nth: number): Promise<void> => {
  const { question } = await answers(page);
  await page.getByRole('list', { name: question }).getByRole('button').nth(nth).click();
  // The question goes, whatever comes in its place.
  await page.waitForFunction((old) => document.querySelector('#question')?.textContent !== old && document.querySelector('[data-verdict]:not([aria-busy="true"])') !== null, await Promise.resolve(question));
};

describe('from a paste to “Solved”', () => {
  test('the diagnosis says what it is, whether to retry and what to do first, in this order', async () => {
    const { page, errors } = await open();
    await paste(page, pastes.noCredit);
    expect(await result(page)).toEqual({ verdict: 'sure', provider: 'openai', cause: 'credit-exhausted' });
    const questions = await page.locator('main .q').allInnerTexts();
    const order = [en.qs.what, en.qs.retry, en.qs.todo, en.qs.know, en.qs.else].map((q) => questions.indexOf(q));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    const title = await heading(page).innerText();
    expect(title).toMatch(/OpenAI/);
    expect(title).toMatch(/\bcredit\b/);
    expect(title).not.toContain('credit-exhausted'); // people's words, not ours
    await page.getByText(en.retry.word.no, { exact: true }).first().waitFor();
    expect(await page.locator('details.step[open]').count()).toBe(1);
    // The small facts, and the line of the request with the stop where it ended.
    for (const fact of ['OpenAI', '429', 'insufficient_quota']) expect(await page.locator('.facts').innerText()).toContain(fact);
    expect(await page.locator('ol [aria-current="step"]').count()).toBe(1);
    expect(errors).toEqual([]);
  });

  test('an outcome leads to the next step, “It works now” to the end, and back comes back', async () => {
    const { page, errors } = await open();
    await paste(page, pastes.noCredit);
    await result(page);
    const first = await openStep(page, 'openai');
    const outcomes = pick(pack.steps[first].outcomes, 'openai');
    const goesOn = outcomes.find(({ to }) => to === 'next' || (typeof to === 'object' && 'step' in to));
    expect(goesOn, `an outcome of ${first} that goes on`).toBeDefined();
    await page.locator('details[open]').getByRole('button', { name: plain(goesOn!.label, slots('openai')) }).click();
    const second = await openStep(page, 'openai');
    expect(second).not.toBe(first);
    await page.getByText(new RegExp(`^${en.steps.done}`)).first().waitFor({ state: 'attached' });
    await button(page, en.steps.works).first().click();
    await solved(page);
    await page.getByText(en.qs.prevent).waitFor();
    await unfold(page);
    await page.getByLabel(en.share.report).first().waitFor();
    await button(page, en.frame.back).click();
    await steady(page);
    expect(await openStep(page, 'openai')).toBe(second);
    await button(page, en.frame.back).click();
    await steady(page);
    expect(await openStep(page, 'openai')).toBe(first);
    await button(page, en.frame.backToBox).click();
    await box(page).waitFor();
    expect(await page.locator('[data-verdict]').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test('“Still failing” on every step ends in a report with what was ruled out, and without a secret', async () => {
    const { page, errors } = await open();
    await paste(page, pastes.noCredit);
    await result(page);
    const tried: string[] = [];
    while ((await button(page, en.steps.failing).count()) > 0) {
      tried.push(await page.locator('details[open] > summary h3').innerText());
      expect(tried.length, 'steps in one plan').toBeLessThan(20);
      await button(page, en.steps.failing).last().click();
      await steady(page);
      await page.waitForFunction((last) => document.querySelector('details[open] > summary h3')?.textContent?.trim() !== last.trim(), tried.at(-1) as string);
    }
    await stuck(page);
    await unfold(page);
    expect(new Set(tried).size).toBe(tried.length);
    const report = await page.getByLabel(en.share.report).first().innerText();
    for (const title of tried) expect(report).toContain(title);
    expect(report).toContain('insufficient_quota');
    expect(report).not.toContain(secret);
    expect(report).not.toContain(ownWord); // the text goes in only when it is asked for
    await page.getByRole('checkbox', { name: en.share.addText }).first().check();
    const whole = await page.getByLabel(en.share.report).first().innerText();
    expect(whole).toContain(ownWord);
    expect(whole).not.toContain(secret);
    // Even now there is a way to say that it works.
    await button(page, en.steps.works).first().click();
    await solved(page);
    expect(errors).toEqual([]);
  });

  test('another cause can be chosen by hand, and taken back', async () => {
    const { page, errors } = await open();
    await paste(page, pastes.noCredit);
    const before = await heading(page).filter({ hasText: 'credit' }).innerText();
    const rows = page.getByRole('list', { name: en.qs.else }).getByRole('button');
    const chosen = ((await rows.first().innerText()) as string).split('\n')[0] as string;
    await rows.first().click();
    await heading(page).filter({ hasText: chosen }).waitFor();
    await page.getByText(en.evidence.byChoice).waitFor();
    expect((await result(page)).cause).not.toBe('credit-exhausted');
    await button(page, en.frame.back).click();
    await heading(page).filter({ hasText: before }).waitFor();
    expect(errors).toEqual([]);
  });

  test('another provider can be chosen by hand, and the words follow', async () => {
    const { page } = await open();
    await paste(page, pastes.noCredit);
    await result(page);
    const group = page.getByRole('group', { name: en.others.provider });
    await group.getByRole('button', { name: 'Anthropic' }).click();
    await page.locator('[data-provider="anthropic"]').waitFor();
    await page.getByText(en.facts.byChoice('Anthropic')).first().waitFor();
    expect(await group.getByRole('button', { name: 'Anthropic' }).getAttribute('aria-pressed')).toBe('true');
  });

  test('no two providers to choose from have the same name', async () => {
    const { page } = await open();
    await paste(page, pastes.noCredit);
    await result(page);
    const names = await page.getByRole('group', { name: en.others.provider }).getByRole('button').allInnerTexts();
    expect(names.length).toBeGreaterThanOrEqual(Math.min(4, providerIds.length));
    expect([...new Set(names)]).toEqual(names);
  });

  test('a wait that was read counts down from the paste', async () => {
    const { page } = await open();
    await page.clock.install();
    await paste(page, `Error code: 429 - {'error': {'message': 'Rate limit reached for gpt-4o in organization org-EXAMPLE on tokens per min (TPM): Limit 30000, Used 28000, Requested 4000. Please try again in 20s. Visit https://platform.openai.com/account/rate-limits to learn more.', 'type': 'tokens', 'param': None, 'code': 'rate_limit_exceeded'}}`);
    expect((await result(page)).cause).toBe('rate-limit-tokens');
    const timer = page.getByRole('timer');
    await timer.waitFor();
    const left = async (): Promise<number> => Number(/\d+/.exec(await timer.innerText())?.[0] ?? 0);
    const before = await left();
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThanOrEqual(20);
    await page.clock.runFor(5_000);
    expect(await left()).toBeLessThan(before);
    await page.clock.runFor(30_000);
    await timer.filter({ hasText: en.retry.over }).waitFor();
  });

  test('a reason lights its words in the masked text, and the words lead back', async () => {
    const { page } = await open();
    await paste(page, pastes.noCredit);
    await result(page);
    await button(page, new RegExp(en.evidence.showInText(1))).last().click();
    const marked = page.locator('mark.lit').first();
    await marked.waitFor();
    expect(pastes.noCredit).toContain((await marked.innerText()).replace(/\d+$/, '').slice(0, 20));
  });

  test('another error is one paste away from every view', async () => {
    const { page, errors } = await open();
    for (const reach of [
      async () => {},
      async () => button(page, en.steps.works).first().click().then(() => solved(page)),
      async () => button(page, en.brand).click().then(() => box(page).waitFor()),
    ]) {
      await paste(page, pastes.noCredit);
      await page.locator('[data-cause="credit-exhausted"]').waitFor();
      await reach();
      await paste(page, pastes.badKey);
      await page.locator('[data-provider="anthropic"][data-cause="key-invalid"]').waitFor();
    }
    expect(errors).toEqual([]);
  });
});

describe('a question', () => {
  test('follows a bare status; the answer is shown, can be taken back and changed', async () => {
    const { page, errors } = await open();
    await paste(page, pastes.bare);
    expect(await result(page)).toMatchObject({ verdict: 'ask', cause: '' });
    const { question, all } = await answers(page);
    expect(all.length).toBeGreaterThan(2);
    expect(all.at(-1)).toContain(en.asking.cannotTell);
    await give(page, 0);
    const said = (all[0] as string).split('\n')[0] as string;
    const known = page.locator('dl.known, dl').filter({ hasText: question });
    await known.getByText(said).first().waitFor();
    // Back asks the same again.
    await button(page, en.frame.back).click();
    await page.locator('#question', { hasText: question }).waitFor();
    await give(page, 1);
    await page.locator('dl').filter({ hasText: question }).getByText((all[1] as string).split('\n')[0] as string).first().waitFor();
    // And "Change" beside the answer does too.
    await button(page, new RegExp(`^${en.asking.change}.*${question.slice(0, 20)}`)).click();
    await page.locator('#question', { hasText: question }).waitFor();
    expect(errors).toEqual([]);
  });

  test('that nobody can answer is not asked again, and the walk still ends somewhere', async () => {
    const { page, errors } = await open();
    await paste(page, pastes.bare);
    await result(page);
    const asked: string[] = [];
    while ((await page.locator('#question').count()) > 0) {
      const { question, all } = await answers(page);
      expect(asked).not.toContain(question);
      asked.push(question);
      await give(page, all.length - 1);
    }
    expect(asked.length).toBeGreaterThan(0);
    // Either a cause leads now, or the person chooses one from what is left.
    await steady(page);
    expect(await page.locator('main').getByRole('button').count()).toBeGreaterThan(3);
    expect(errors).toEqual([]);
  });

  test('can be skipped by choosing the cause that one knows', async () => {
    const { page } = await open();
    await paste(page, pastes.bare);
    await result(page);
    const rows = page.getByRole('list', { name: en.qs.possible }).getByRole('button');
    const title = (await rows.first().innerText()).split('\n')[0] as string;
    await rows.first().click();
    await heading(page).filter({ hasText: title }).waitFor();
    expect((await result(page)).verdict).toBe('sure');
  });
});

describe('without an error text', () => {
  test('a symptom and a few answers lead to guidance, from every symptom', async () => {
    const { page, errors } = await open();
    const symptoms = pick(pack.questions['what-happens'].answers, 'unknown').map(({ label }) => plain(label, slots('unknown')));
    expect(symptoms.length).toBeGreaterThan(3);
    for (const symptom of symptoms) {
      await button(page, symptom).click();
      await steady(page);
      await page.getByText(en.origin.walk).waitFor();
      for (let i = 0; i < 16 && (await page.locator('#question').count()) > 0; i++) await give(page, 0);
      // Where no question is left that could tell two causes apart, the person chooses.
      const rows = page.getByRole('list', { name: en.qs.choose }).getByRole('button');
      if ((await rows.count()) > 0) await rows.first().click();
      await steady(page, '[data-verdict="sure"]');
      expect((await result(page)).cause, symptom).not.toBe('');
      expect(await page.locator('details.step').count()).toBeGreaterThan(0);
      // No text was read, so nothing is said to be proven by it.
      expect(await page.locator('main').innerText()).not.toContain(en.evidence.maskedText);
      await page.getByRole('button', { name: en.brand, exact: true }).click();
      await box(page).waitFor();
    }
    expect(errors).toEqual([]);
  });
});

describe('shell or language', () => {
  test('is chosen once for every command, and survives a reload', async () => {
    const { page } = await open();
    await paste(page, pastes.badKey);
    await result(page);
    /** Command parts on the page, with what is chosen in each. */
    const chosen = (): Promise<(string | null)[]> =>
      page.getByRole('tablist', { name: en.commands.label }).evaluateAll((all) => all.map((list) => (list.querySelector('[aria-selected="true"]') as HTMLElement | null)?.innerText ?? null));
    const withShell = async (): Promise<boolean> => (await page.getByRole('tab', { name: en.commands.runner.powershell, exact: true }).count()) > 0;
    /** On to the next step that has a command for PowerShell. */
    const onward = async (): Promise<void> => {
      for (let i = 0; i < 12; i++) {
        await button(page, en.steps.failing).last().click();
        await steady(page);
        if (await withShell()) return;
      }
      throw new Error('no further step has a command for PowerShell');
    };
    if (!(await withShell())) await onward();
    const tab = page.getByRole('tab', { name: en.commands.runner.powershell, exact: true }).first();
    const before = await page.getByRole('tabpanel').first().innerText();
    await tab.click();
    expect(await tab.getAttribute('aria-selected')).toBe('true');
    expect(await page.getByRole('tabpanel').first().innerText()).not.toBe(before);
    await onward();
    expect(new Set(await chosen())).toEqual(new Set([en.commands.runner.powershell]));
    await page.reload();
    await ready(page);
    await steady(page);
    expect(await withShell()).toBe(true);
    expect(new Set(await chosen())).toEqual(new Set([en.commands.runner.powershell]));
    // Another tab of the same device begins with it too.
    expect(await page.evaluate(() => localStorage.getItem('keytriage.settings'))).toMatch(/^powershell /);
  });

  test('begins with PowerShell on Windows and with bash elsewhere', async () => {
    for (const [userAgent, runner] of [
      ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/150', en.commands.runner.powershell],
      ['Mozilla/5.0 (X11; Linux x86_64) Chrome/150', en.commands.runner.bash],
    ] as const) {
      const { page } = await open({ userAgent });
      await paste(page, pastes.badKey);
      await result(page);
      for (let i = 0; i < 12 && (await page.getByRole('tab', { name: runner, exact: true }).count()) === 0; i++) await button(page, en.steps.failing).last().click();
      expect(await page.getByRole('tab', { name: runner, exact: true }).first().getAttribute('aria-selected')).toBe('true');
    }
  });
});

describe('a shared link', () => {
  const share = async (act: (page: Page) => Promise<unknown>): Promise<{ link: string; before: Awaited<ReturnType<typeof result>>; title: string; done: number }> => {
    const { page } = await open({ permissions: clipboard });
    await act(page);
    await steady(page);
    return { before: await result(page), title: await heading(page).innerText(), done: await page.locator('details.step.done').count(), link: await shareLink(page) };
  };
  const opened = async ({ link, before, title, done }: Awaited<ReturnType<typeof share>>): Promise<Page> => {
    const { page, errors } = await open({ fragment: link.slice(address().length) });
    expect(await result(page)).toEqual(before);
    await heading(page).filter({ hasText: title }).waitFor();
    await page.getByText(en.origin.link).waitFor();
    expect(await page.locator('details.step.done').count()).toBe(done);
    expect(await page.content()).not.toContain(ownWord);
    expect(await page.content()).not.toContain(secret);
    // The link has been read and leaves the address: a bookmark shall not bring it back.
    expect(page.url()).toBe(address());
    expect(errors).toEqual([]);
    return page;
  };

  test('shows the same diagnosis in a fresh profile, says whose it is, and leads on', async () => {
    const page = await opened(await share((sender) => paste(sender, pastes.noCredit)));
    expect(await page.locator('main').innerText()).not.toContain(en.evidence.maskedText);
    await button(page, en.steps.works).first().click();
    await solved(page);
  });

  test('holds the steps that were tried', async () => {
    await opened(
      await share(async (sender) => {
        await paste(sender, pastes.noCredit);
        await result(sender);
        await button(sender, en.steps.failing).last().click();
        await sender.locator('details.step.done').waitFor();
      }),
    );
  });

  test('holds a question that is still open, and the answers so far', async () => {
    await opened(await share((sender) => paste(sender, pastes.bare)));
    await opened(
      await share(async (sender) => {
        await paste(sender, pastes.bare);
        await result(sender);
        await give(sender, 0);
      }),
    );
  });

  test('holds a choice by hand', async () => {
    const page = await opened(
      await share(async (sender) => {
        await paste(sender, pastes.noCredit);
        await result(sender);
        await sender.getByRole('list', { name: en.qs.else }).getByRole('button').first().click();
        await sender.getByText(en.evidence.byChoice).waitFor();
      }),
    );
    await page.getByText(en.evidence.byChoice).waitFor();
  });

  test('opened beside a result replaces it, and a reload returns to the last one', async () => {
    const shared = await share((sender) => paste(sender, pastes.noCredit));
    const { page } = await open();
    await paste(page, pastes.badKey);
    await page.locator('[data-cause="key-invalid"]').waitFor();
    await page.evaluate((hash) => (location.hash = hash), new URL(shared.link).hash);
    await page.locator('[data-cause="credit-exhausted"]').waitFor();
    await page.reload();
    await ready(page);
    expect((await result(page)).cause).toBe('credit-exhausted');
  });

  test('is short enough for a chat', async () => {
    expect((await share((sender) => paste(sender, pastes.noCredit))).link.length).toBeLessThan(600);
  });
});

/** The views that everybody meets, by the shortest way. */
const views: Record<string, (page: Page) => Promise<unknown>> = {
  waiting: (page) => button(page, en.waiting.walk).waitFor(),
  diagnosis: async (page) => {
    await paste(page, `${pastes.noCredit}\nrequest-id: req_EXAMPLE${'0123456789'.repeat(6)} https://example.com/${'long'.repeat(60)}`);
    await steady(page, '[data-verdict="sure"]');
  },
  asking: async (page) => {
    await paste(page, pastes.bare);
    await steady(page, '[data-verdict="ask"]');
  },
  solved: async (page) => {
    await paste(page, pastes.noCredit);
    await steady(page, '[data-verdict="sure"]');
    await button(page, en.steps.works).first().click();
    await solved(page);
  },
  stuck: async (page) => {
    await paste(page, pastes.noCredit);
    await steady(page, '[data-verdict="sure"]');
    for (let i = 0; i < 20 && (await button(page, en.steps.failing).count()) > 0; i++) await button(page, en.steps.failing).last().click();
    await stuck(page);
  },
  elsewhere: async (page) => {
    await paste(page, pastes.elsewhere);
    await steady(page, '[data-verdict="none"]');
  },
  'privacy panel': async (page) => {
    await button(page, en.frame.check).first().click();
    await page.getByRole('dialog').waitFor();
  },
};

describe.each(Object.keys(views))('the view “%s”', (name) => {
  const go = views[name] as (page: Page) => Promise<unknown>;

  test.each([320, 390, 1280])('never runs sideways at %i px, folded or unfolded', async (width) => {
    const { page, errors } = await open({ viewport: { width, height: 800 } });
    await go(page);
    expect(await sideways(page)).toEqual([]);
    await unfold(page);
    expect(await sideways(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('has no barrier that axe finds, in %s', async (colorScheme) => {
    const { page } = await open({ colorScheme, reducedMotion: 'reduce' });
    await go(page);
    await unfold(page);
    const { violations, passes } = await new AxeBuilder({ page }).analyze();
    expect(passes.length).toBeGreaterThan(10);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`).slice(0, 3).join(' | ')}`)).toEqual([]);
  });

  test('has one heading of the first level and no step left out below it', async () => {
    const { page } = await open();
    await go(page);
    const levels = await page.locator('main').locator('h1, h2, h3, h4').evaluateAll((all) => all.map((element) => Number(element.tagName[1])));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.reduce((last, level) => {
      expect(level - last).toBeLessThanOrEqual(1);
      return level;
    });
  });
});

test('dark and light are two looks, chosen by the system or by the person, and kept', async () => {
  const paper = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor || getComputedStyle(document.documentElement).backgroundColor);
  const { page: light } = await open({ colorScheme: 'light' });
  const { page: dark } = await open({ colorScheme: 'dark' });
  expect(await paper(light)).not.toBe(await paper(dark));
  await light.getByRole('combobox', { name: en.frame.theme }).selectOption('dark');
  await light.reload();
  await ready(light);
  expect(await paper(light)).toBe(await paper(dark));
});

describe('by keyboard alone', () => {
  /** What has the focus, in words. */
  const focused = (page: Page): Promise<{ tag: string; words: string; visible: boolean }> =>
    page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element.matches('input.sr') ? (element.parentElement as HTMLElement) : element);
      return {
        tag: element.tagName,
        words: (element.getAttribute('aria-label') ?? element.innerText ?? '').trim(),
        visible: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
      };
    });
  /** Tabs until something with these words has the focus; everything on the way must show that it has it. */
  async function tabTo(page: Page, words: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const met: string[] = [];
    for (let i = 0; i < 150; i++) {
      await page.keyboard.press(key);
      const at = await focused(page);
      if (at.tag === 'BODY') continue;
      met.push(at.words.slice(0, 40));
      expect(at.visible, `the focus can be seen at ${at.tag} “${at.words.slice(0, 40)}”`).toBe(true);
      if (typeof words === 'string' ? at.words.startsWith(words) : words.test(at.words)) return;
    }
    throw new Error(`nothing with the words “${String(words)}” takes the focus: ${met.join(', ')}`);
  }
  const put = (page: Page, text: string): Promise<void> => page.evaluate((value) => navigator.clipboard.writeText(value), text);

  test('the box has the focus, a paste is diagnosed, and the walk goes on to “Solved”', async () => {
    const { page, errors } = await open({ permissions: clipboard });
    expect((await focused(page)).tag).toBe('TEXTAREA');
    await put(page, pastes.badKey);
    await page.keyboard.press('ControlOrMeta+v');
    await steady(page, '[data-verdict="sure"]');
    // The focus goes to the heading, so that a screen reader begins with what it is.
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    // To the first step that offers shells; its tabs go by arrows.
    for (let i = 0; i < 12 && (await page.getByRole('tab').count()) < 2; i++) {
      await tabTo(page, en.steps.failing);
      await page.keyboard.press('Enter');
    }
    await page.locator('h1').focus();
    const chosen = page.getByRole('tab', { selected: true }).first();
    const before = (await chosen.innerText()).trim();
    await tabTo(page, before);
    await page.keyboard.press('ArrowRight');
    const after = await focused(page);
    expect(after.words).not.toBe(before);
    expect((await page.getByRole('tab', { selected: true }).first().innerText()).trim()).toBe(after.words);
    await page.keyboard.press('ArrowLeft');
    expect((await focused(page)).words).toBe(before);
    await tabTo(page, en.steps.works);
    await page.keyboard.press('Enter');
    await solved(page);
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    await tabTo(page, en.share.copyLink);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: en.commands.copied }).first().waitFor();
    expect(errors).toEqual([]);
  });

  test('a question is answered, taken back and answered otherwise', async () => {
    const { page } = await open({ permissions: clipboard });
    await put(page, pastes.bare);
    await page.keyboard.press('ControlOrMeta+v');
    await steady(page, '[data-verdict="ask"]');
    const { question, all } = await answers(page);
    const words = (nth: number): string => (all[nth] as string).split('\n')[0] as string;
    await tabTo(page, words(0));
    await page.keyboard.press('Enter');
    await page.locator('dl').filter({ hasText: question }).getByText(words(0)).first().waitFor();
    expect((await focused(page)).tag).not.toBe('BODY');
    await tabTo(page, en.frame.back, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.locator('#question', { hasText: question }).waitFor();
    expect((await focused(page)).tag).not.toBe('BODY');
    await tabTo(page, words(1));
    await page.keyboard.press('Space');
    await page.locator('dl').filter({ hasText: question }).getByText(words(1)).first().waitFor();
  });

  test('a walk without a text begins at a symptom', async () => {
    const { page } = await open();
    await tabTo(page, plain(pick(pack.questions['what-happens'].answers, 'unknown')[0]!.label, slots('unknown')));
    await page.keyboard.press('Enter');
    await steady(page);
    expect((await focused(page)).tag).not.toBe('BODY');
  });

  test('the privacy panel opens, holds the focus, and gives it back', async () => {
    const { page } = await open();
    await tabTo(page, en.frame.check);
    const from = (await focused(page)).words;
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    expect(await page.evaluate(() => document.querySelector('dialog')!.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect((await focused(page)).words).toBe(from);
  });

  test('the first Tab stop leads past the header', async () => {
    const { page } = await open();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await tabTo(page, en.frame.skip);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.closest('main') !== null);
  });
});
