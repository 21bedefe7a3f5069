// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import App from '../../src/ui/App.svelte';
import { loadResults } from '../../src/ui/load-results.ts';
import { en } from '../../src/i18n/index.ts';
import type { PageState } from '../../src/ui/page.ts';
import { elsewhere, noCredit, open as openDiagnosis, pack, pageState, recorder, tooFast } from './fixtures.ts';

async function show(state: PageState) {
  const actions = recorder();
  const view = render(App, { state, actions, messages: en });
  await loadResults();
  await waitFor(() => expect(document.querySelector('main h1')).not.toBeNull());
  return { actions, go: (next: PageState) => view.rerender({ state: next, actions, messages: en }) };
}

const clipboard = (text: string, files: File[] = []) => ({ getData: (type: string) => (type === 'text/plain' ? text : ''), files });
function paste(target: Element | Document, data: unknown): Event {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: data });
  fireEvent(target as Element, event);
  return event;
}
const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /error/i });
const region = () => document.querySelector<HTMLElement>('[data-verdict]');

afterEach(() => vi.useRealTimers());

describe('taking in a text', () => {
  it('has the focus in the one box, which no spelling service and no translator reads', async () => {
    await show(pageState('waiting'));
    expect(screen.getAllByRole('textbox')).toHaveLength(1);
    expect(document.activeElement).toBe(box());
    expect(box().getAttribute('spellcheck')).toBe('false');
    expect(box().getAttribute('autocomplete')).toBe('off');
    expect(box().getAttribute('translate')).toBe('no');
  });
  it('cancels a paste anywhere, hands it over and puts nothing into the page', async () => {
    const { actions } = await show(pageState('waiting'));
    for (const target of [box(), document.body]) expect(paste(target, clipboard('sk-secret 401')).defaultPrevented).toBe(true);
    expect(actions.texts).toEqual(['sk-secret 401', 'sk-secret 401']);
    expect(actions.sent).toEqual([]);
    expect(document.documentElement.outerHTML).not.toContain('sk-secret');
    expect(box().value).toBe('');
  });
  it('takes a paste while a result is shown', async () => {
    const { actions } = await show(pageState('result.guiding', { diagnosis: noCredit, step: 'add-credit' }));
    expect(box()).toBeTruthy();
    paste(document.body, clipboard('another one'));
    expect(actions.texts).toEqual(['another one']);
  });
  it('hands over a dropped file, and says why a picture cannot be read', async () => {
    const { actions, go } = await show(pageState('waiting'));
    const drop = (file: File) => {
      const event = new Event('drop', { bubbles: true, cancelable: true });
      Object.assign(event, { dataTransfer: clipboard('', [file]) });
      fireEvent(document.body, event);
      return event;
    };
    const log = new File(['401'], 'app.log');
    expect(drop(log).defaultPrevented).toBe(true);
    expect(actions.files).toEqual([log]);
    drop(new File(['x'], 'shot.png', { type: 'image/png' }));
    expect(actions.sent).toEqual([{ type: 'paste.refused', why: 'picture' }]);
    await go(pageState('waiting', { notice: 'picture' }));
    expect(screen.getByRole('alert').textContent).toContain('That is a picture: copy its text');
  });
  it('reads what is typed 300 ms after the last change and empties the box', async () => {
    const { actions } = await show(pageState('waiting'));
    vi.useFakeTimers();
    await fireEvent.input(box(), { target: { value: 'Error code: 40' } });
    vi.advanceTimersByTime(200);
    await fireEvent.input(box(), { target: { value: 'Error code: 401' } });
    vi.advanceTimersByTime(299);
    expect(actions.texts).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(actions.texts).toEqual(['Error code: 401']);
    expect(box().value).toBe('');
  });
  it.each(Object.entries({ ...en.refused, ...en.link }))('says what happened: %s', async (notice, words) => {
    await show(pageState('waiting', { notice: notice as keyof typeof en.refused }));
    expect(screen.getByRole('alert').textContent).toBe(words);
  });
  it('starts from an example or from what the person sees', async () => {
    const { actions } = await show(pageState('waiting'));
    await userEvent.click(screen.getByRole('button', { name: /getaddrinfo ENOTFOUND/ }));
    expect(actions.texts[0]).toContain('getaddrinfo ENOTFOUND api.openai.com');
    await userEvent.click(screen.getByRole('button', { name: 'Worked yesterday' }));
    expect(actions.sent).toEqual([{ type: 'walk.started', symptom: 'Worked yesterday' }]);
  });
  it('keeps the former view while the text is read, without a verdict that is not its own', async () => {
    const { go } = await show(pageState('result.guiding', { diagnosis: noCredit, step: 'add-credit' }));
    expect(region()).not.toBeNull();
    await go(pageState('reading'));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Your OpenAI account has no credit left');
    expect(region()).toBeNull();
  });
  it('shows how far a large file is, and can be stopped', async () => {
    await show(pageState('reading', {}, { progress: 0.42 }));
    expect(screen.getByRole('progressbar')).toBeTruthy();
    expect(screen.getByText('42 %')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Stop' })).toBeTruthy();
  });
  it('retries after the reader stopped', async () => {
    const { actions } = await show(pageState('failed', { failure: 'Worker terminated' }));
    expect(await screen.findByText('Worker terminated')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Read it again' }));
    expect(actions.sent).toEqual([{ type: 'retry' }]);
  });
});

describe('a diagnosis', () => {
  const guiding = (change = {}, more = {}) => pageState('result.guiding', { diagnosis: noCredit, step: 'add-credit', ...change }, more);

  it('answers in the order of the questions, in a labelled region that says what it found', async () => {
    await show(guiding());
    expect(screen.getByRole('region', { name: 'Your OpenAI account has no credit left' })).toBe(region());
    expect({ ...region()!.dataset }).toEqual({ verdict: 'sure', provider: 'openai', cause: 'credit-exhausted' });
    expect([...document.querySelectorAll('.q')].map((q) => q.textContent)).toEqual([
      'What is it?',
      'Can I just retry?',
      'What do I do?',
      'How do you know?',
      'What else could it be?',
      'Who else needs this?',
      'Another error?',
    ]);
  });
  it('is told to screen readers and in the title of the tab, without what was read', async () => {
    const { go } = await show(pageState('waiting'));
    await go(guiding({ diagnosis: tooFast }));
    await waitFor(() => expect(document.title).toBe('Too many requests in a minute · Keytriage'));
    expect(document.activeElement?.textContent).toBe('Too many requests in a minute');
    expect([...document.querySelectorAll('[role=status]')].map((s) => s.textContent)).toContain('Too many requests in a minute. Retry: Yes, after a wait.');
  });
  it('says no to a retry, or counts down the wait that was read', async () => {
    const { go, actions } = await show(guiding());
    expect(document.querySelector('.verdict')!.textContent).toContain('No.');
    expect(screen.queryByRole('timer')).toBeNull();
    vi.useFakeTimers();
    paste(document.body, clipboard('429'));
    expect(actions.texts).toEqual(['429']);
    await go(guiding({ diagnosis: tooFast }));
    expect(document.querySelector('.verdict')!.textContent).toContain('Yes, after 20 s.');
    expect(screen.getByRole('timer').textContent).toContain('20 s left');
    await vi.advanceTimersByTimeAsync(6000);
    expect(screen.getByRole('timer').textContent).toContain('14 s left');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(screen.getByRole('timer').textContent).toBe('The wait is over.');
  });
  it('opens the first step and sends outcomes with their route', async () => {
    const { actions } = await show(guiding());
    const step = document.querySelector<HTMLElement>('details.step[open]')!;
    expect(within(step).getByRole('heading', { level: 3 }).textContent).toBe('Add credit to the organization that pays for this key');
    expect(within(step).getByRole('link', { name: /Open Billing at OpenAI/ }).getAttribute('rel')).toBe('noreferrer');
    expect(within(step).queryByText('Open the limits')).toBeNull();
    await userEvent.click(within(step).getByRole('button', { name: /Billing shows credit already/ }));
    await userEvent.click(screen.getByText('Make a new key if the old one still fails'));
    await userEvent.click(screen.getByRole('button', { name: 'Still failing' }));
    expect(actions.sent).toEqual([
      { type: 'outcome.seen', step: 'add-credit', outcome: 'there-already', to: { step: 'see-limits' } },
      { type: 'step.opened', step: 'new-key' },
      { type: 'call.still-fails' },
    ]);
  });
  it('keeps done steps with what was seen and takes the focus to the next', async () => {
    const { go } = await show(guiding());
    await go(guiding({ step: 'prove-with-curl', done: [{ step: 'add-credit', outcome: 'added' }] }));
    expect(document.querySelector('details.done')!.textContent).toContain('Credit is added');
    expect(document.activeElement?.textContent).toContain('Prove it with one small request');
    expect(screen.getByText('Step 2 of 5')).toBeTruthy();
  });
  it('shows the command of the chosen runner, moves by arrows, and copies', async () => {
    const { actions, go } = await show(guiding({}, { runner: 'cmd' }));
    // No command for cmd: the nearest stands in.
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('PowerShell');
    await go(guiding({}, { runner: 'bash' }));
    expect(screen.getByRole('tabpanel').textContent).toContain('https://api.openai.com/v1/models');
    screen.getByRole('tab', { selected: true }).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowLeft}{End}');
    expect(actions.runners).toEqual(['powershell', 'app', 'app']);
    await userEvent.click(screen.getByRole('button', { name: 'Copy' }));
    expect(actions.copied[0]).toContain('curl -sS');
    expect(screen.getByRole('button', { name: 'Copied' })).toBeTruthy();
  });
  it('shows the text to copy by hand where the browser refuses', async () => {
    const { actions } = await show(guiding());
    actions.refuseCopy = true;
    await userEvent.click(screen.getByRole('button', { name: 'Copy link' }));
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'The link, to copy by hand' });
    expect(field.value).toBe('https://keytriage.example/#v1.eyJ');
    expect(field.readOnly).toBe(true);
    expect(field.selectionEnd).toBe(field.value.length);
  });
  it('numbers its reasons, lights their words and hides what was masked', async () => {
    await show(guiding());
    const text = screen.getByLabelText('The masked text');
    expect(text.textContent).not.toContain('[sk-proj-…164]');
    expect(text.textContent).toContain('sk-proj-OpenAI project key, 164 characters');
    expect(screen.getByText('4 masks')).toBeTruthy();
    expect(text.getAttribute('translate')).toBe('no');
    const reasons = within(screen.getByRole('list', { name: 'Reasons' })).getAllByRole('listitem');
    expect(reasons[2]!.textContent).toContain('This decides. OpenAI’s code for an account without credit.');
    await userEvent.click(within(reasons[2]!).getByRole('button', { name: /Reason 3/ }));
    expect(document.querySelector('mark.lit')!.textContent).toBe("'code': 'insufficient_quota'");
    expect(document.activeElement).toBe(document.querySelector('mark.lit'));
    await userEvent.click(screen.getByRole('button', { name: '7 lines from inside openai and httpx2' }));
    expect(text.textContent).toContain('return func(*args, **kwargs)');
  });
  it('draws the journey with words for every state', async () => {
    await show(guiding());
    const stops = within(screen.getByRole('list', { name: 'The journey of this request' })).getAllByRole('listitem');
    expect(stops.map((s) => s.textContent!.replace(/\s+/g, ' ').trim())).toEqual([
      expect.stringMatching(/^Your side Proven: Program has a key The shell line sets one\. It is whole and clean\. 1$/),
      expect.stringMatching(/^Proven: Reaches OpenAI OpenAI itself answered/),
      expect.stringMatching(/^Inside OpenAI Proven: Key is recognised/),
      'Not shown: Account may do this Not shown by this text',
      expect.stringMatching(/^Credit and rate are left Stopped here/),
      'Not reached: Request is right Not reached',
      'Not reached: OpenAI answers Not reached',
    ]);
  });
  it('offers other causes with how to tell them apart, and another provider', async () => {
    const { actions } = await show(guiding({ diagnosis: { ...noCredit, alsoSeen: ['overloaded'] } }));
    await userEvent.click(screen.getByRole('button', { name: /Too many requests in a minute.*names the limit/ }));
    await userEvent.click(screen.getByRole('button', { name: /OpenAI is overloaded/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Anthropic' }));
    await userEvent.click(screen.getByRole('button', { name: 'Back to the paste box' }));
    expect(actions.sent).toEqual([
      { type: 'cause.chosen', cause: 'rate-limit-requests' },
      { type: 'cause.chosen', cause: 'overloaded' },
      { type: 'provider.chosen', provider: 'anthropic' },
      { type: 'back' },
    ]);
  });
  it('shows what the link holds, and puts the masked text into the report only when ticked', async () => {
    const { actions } = await show(guiding());
    expect(screen.getByLabelText('What the link contains').textContent).toContain('openai/insufficient-quota');
    await userEvent.click(screen.getByRole('button', { name: 'Copy report' }));
    expect(actions.copied[0]).not.toContain('Traceback');
    await userEvent.click(screen.getByText('See the report'));
    await userEvent.click(screen.getByRole('checkbox', { name: /masked text/ }));
    await userEvent.click(screen.getByRole('button', { name: /Copied|Copy report/ }));
    expect(actions.copied[1]).toContain('OPENAI_API_KEY=[OpenAI project key, 164 characters]');
  });
  it.each([
    ['link', 'Their text is not in the link.'],
    ['visit', 'The text is gone; paste it again'],
  ] as const)('says where it comes from: %s', async (origin, words) => {
    await show(guiding({ origin, diagnosis: { ...noCredit, redaction: null } }));
    expect(screen.getByText(new RegExp(words))).toBeTruthy();
    expect(screen.queryByLabelText('The masked text')).toBeNull();
  });
  it('claims its verdict before the words have come', async () => {
    await show(guiding({}, { pack: null }));
    expect(region()!.dataset['cause']).toBe('credit-exhausted');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(en.frame.wordsComing);
  });
});

describe('the other views', () => {
  it('asks one question, keeps what is known and lets it be changed', async () => {
    const { actions } = await show(pageState('result.asking', { diagnosis: openDiagnosis, answers: { 'ever-worked': 'yes' } }));
    expect({ ...region()!.dataset }).toEqual({ verdict: 'ask', provider: 'unknown', cause: '' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Three causes fit. One question tells them apart.');
    const answers = screen.getByRole('list', { name: pack.questions['curl-result'].title.all[0] as string });
    await userEvent.click(within(answers).getByRole('button', { name: /401/ }));
    await userEvent.click(within(answers).getByRole('button', { name: /I can’t tell/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Change: Did it ever work?' }));
    await userEvent.click(screen.getByRole('button', { name: /The host name does not resolve/ }));
    expect(actions.sent).toEqual([
      { type: 'answer.given', question: 'curl-result', answer: '401' },
      { type: 'answer.skipped', question: 'curl-result' },
      { type: 'answer.withdrawn', question: 'ever-worked' },
      { type: 'cause.chosen', cause: 'dns-failure' },
    ]);
    expect(screen.getAllByText('May have stopped here')).toHaveLength(2);
  });
  it('says which answer the text contradicts', async () => {
    await show(pageState('result.guiding', { diagnosis: { ...noCredit, contradicted: ['ever-worked'] }, answers: { 'ever-worked': 'no' }, step: 'add-credit' }));
    expect(screen.getByText(en.evidence.contradicted)).toBeTruthy();
  });
  it('lets the person choose where no question can tell', async () => {
    const { actions } = await show(pageState('result.choosing', { diagnosis: { ...openDiagnosis, question: null } }));
    await userEvent.click(screen.getByRole('button', { name: /Nothing answers at that address/ }));
    expect(actions.sent).toEqual([{ type: 'cause.chosen', cause: 'connection-failed' }]);
  });
  it('offers the walk where no AI API failed', async () => {
    const { actions } = await show(pageState('result.elsewhere', { diagnosis: elsewhere }));
    expect(region()!.dataset['verdict']).toBe('none');
    await userEvent.click(screen.getByRole('button', { name: 'Worked yesterday' }));
    expect(actions.sent).toEqual([{ type: 'walk.started', symptom: 'Worked yesterday' }]);
  });
  it('ends with what it was and how it never returns', async () => {
    await show(pageState('result.solved', { diagnosis: noCredit, done: [{ step: 'add-credit', outcome: 'added' }] }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Solved.');
    expect(screen.getByText(/Turn on auto-recharge/)).toBeTruthy();
    expect(screen.getByText('Fixed')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Copy report' })).toBeTruthy();
  });
  it('ends with the report and where to send it', async () => {
    const { actions } = await show(pageState('result.stuck', { diagnosis: noCredit, done: [{ step: 'add-credit', outcome: 'added' }] }));
    expect(screen.getByLabelText('The report').textContent).toContain('Keytriage report');
    expect(screen.getByRole('link', { name: /support of OpenAI/ }).getAttribute('href')).toBe('https://help.openai.com/en/');
    await userEvent.click(screen.getByRole('button', { name: 'It works now' }));
    expect(actions.sent).toEqual([{ type: 'call.works' }]);
  });
  it('shows the policy, and forgets everything', async () => {
    const { actions } = await show(pageState('waiting'));
    await userEvent.click(screen.getAllByRole('button', { name: 'Check it yourself' })[0]!);
    expect(screen.getByRole('dialog').textContent).toContain("connect-src 'none'");
    await userEvent.click(screen.getByRole('button', { name: 'Close', hidden: true }));
    await userEvent.click(screen.getByRole('button', { name: 'Forget everything' }));
    expect(actions.forgotten).toBe(1);
    expect(screen.getByText(en.frame.forgotten)).toBeTruthy();
  });
});
