/** What the views may ask for, carried out: the only place with the page's effects besides the reader. */
import type { Actor } from 'xstate';
import { fragmentOf, recordOf } from '../flow/link.ts';
import type { walkMachine } from '../flow/machine.ts';
import type { PageActions } from '../ui/page.ts';
import type { Page } from './page.svelte.ts';
import type { RawText } from './raw-text.ts';
import type { Reader } from './reader.ts';
import { applyTheme, loadSettings, saveSettings } from './settings.ts';
import { forget } from './storage.ts';

interface Parts {
  walk: Actor<typeof walkMachine>;
  reader: Reader;
  raw: RawText;
  page: Page;
}

export function makeActions({ walk, reader, raw, page }: Parts): PageActions {
  const take = (what: string | File): void => {
    raw.hold(what);
    walk.send({ type: 'paste.received' });
  };
  const shared = () => {
    const { diagnosis, answers, choice, done } = walk.getSnapshot().context;
    if (diagnosis === null) throw new Error('there is no result to share');
    return { diagnosis, answers, choice, done };
  };
  return {
    send: (event) => walk.send(event),
    receiveText: take,
    receiveFile: take,
    stop: () => reader.stop('stopped'),
    link: () => `${location.origin}${location.pathname}${fragmentOf(shared())}`,
    linkRecord: () => recordOf(shared()),
    async copy(text) {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch {
        return false;
      }
    },
    chooseRunner(runner) {
      page.runner = runner;
      saveSettings(page);
    },
    chooseTheme(theme) {
      page.theme = theme;
      applyTheme(theme);
      saveSettings(page);
    },
    forget() {
      raw.forget();
      reader.abandon();
      forget('visit');
      forget('settings');
      Object.assign(page, loadSettings());
      applyTheme(page.theme);
      walk.send({ type: 'restart' });
    },
  };
}
