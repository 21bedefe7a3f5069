/** Wires the page: reader, machine, words, address bar, storage, clipboard. */
import { mount } from 'svelte';
import { createActor, fromPromise } from 'xstate';
import App from '../ui/App.svelte';
import { loadResults } from '../ui/load-results.ts';
import { walkMachine } from '../flow/machine.ts';
import { unreadable } from '../flow/record.ts';
import { first as messages } from '../i18n/en/first.ts';
import type { GuidancePack } from '../kb/guidance.ts';
import { makeActions } from './actions.ts';
import { Page } from './page.svelte.ts';
import { Reader } from './reader.ts';
import { RawText } from './raw-text.ts';
import { applyTheme, loadSettings } from './settings.ts';
import { keepAddress } from './visit.ts';

const settings = loadSettings();
applyTheme(settings.theme);

// First the reader, then the check of links, then the words; what is pasted meanwhile changes nothing in that order.
const raw = new RawText();
const reader = new Reader((share) => (page.progress = share));
const linkChecker = reader.ready.then(() => import('../flow/check-link.ts'));
const walk = createActor(
  walkMachine.provide({
    actors: {
      read: fromPromise(async () => {
        const text = raw.value();
        const diagnosis = await reader.read(text);
        raw.forget(text); // answered: nothing needs the original any more
        return diagnosis;
      }),
      weigh: fromPromise(({ input }) => reader.weigh(input)),
      open: fromPromise(async ({ input }) => {
        const record = (await linkChecker).checkLink(input.fragment);
        return typeof record === 'string' ? unreadable(record) : reader.replay(record);
      }),
    },
  }),
);
const page = new Page(walk, settings);

mount(App, {
  target: document.querySelector('#page') as HTMLElement,
  props: { state: page, actions: makeActions({ walk, reader, raw, page }), messages },
});
walk.start();
keepAddress(walk);

await reader.ready;
await linkChecker;
// Ready is said when the views of results are here too: after it nothing is requested any more.
const [words]: [{ default: GuidancePack }, unknown] = await Promise.all([import('virtual:guidance/en'), loadResults()]);
page.pack = words.default;
page.ready = true;
document.documentElement.dataset['ready'] = 'true';
