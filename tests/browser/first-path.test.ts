import { expect, test } from 'vitest';
import { open, paste, result, useBrowser } from './browser.ts';

useBrowser();

// Assembled here, so that no scanner takes this file for a leak.
const key = ['sk', 'proj', `${'EXAMPLE'.repeat(8)}T3BlbkFJ${'EXAMPLE'.repeat(8)}`].join('-');

test('a pasted traceback is diagnosed without a button, masked, and has a first step', async () => {
  const { page, errors } = await open();
  await paste(
    page,
    `$ OPENAI_API_KEY=${key} python app.py\nopenai.RateLimitError: Error code: 429 - {'error': {'message': 'You exceeded your current quota, please check your plan and billing details.', 'type': 'insufficient_quota', 'param': None, 'code': 'insufficient_quota'}}`,
  );
  expect(await result(page)).toEqual({ verdict: 'sure', provider: 'openai', cause: 'credit-exhausted' });
  await page.getByRole('heading', { level: 1 }).filter({ hasText: 'credit' }).waitFor();
  expect(await page.content()).not.toContain('EXAMPLEEXAMPLE');
  expect(await page.getByText('insufficient_quota').count()).toBeGreaterThan(0);
  expect(await page.locator('details[open], [data-step]').count()).toBeGreaterThan(0);
  expect(errors).toEqual([]);
});
