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

// First the reader, then the words and the views, then the check of links and a spare reader; what is pasted meanwhile
// changes nothing in that order.
const raw = new RawText();
const reader = new Reader((share) => (page.progress = share));
const rest = reader.ready.then(() => Promise.all([import('virtual:guidance/en'), loadResults()]));
const linkChecker = rest.then(() => import('../flow/check-link.ts'));
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

const [words]: [{ default: GuidancePack }, unknown] = await rest;
page.pack = words.default;
await linkChecker;
await reader.prepareSpare();
// Ready is said when everything is here: after it nothing is requested any more.
page.ready = true;
document.documentElement.dataset['ready'] = 'true';
