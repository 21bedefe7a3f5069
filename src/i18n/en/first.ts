/** The words that stand on the page before anything is read: they are part of the first load. */
import type { StopId } from '../../engine/types.ts';
import type { RefusedPaste } from '../../flow/events.ts';
import type { LinkNotice } from '../../flow/record.ts';

export const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
/** `2026-11` as `November 2026`. */
export const month = (id: string): string => `${months[Number(id.slice(5)) - 1] ?? ''} ${id.slice(0, 4)}`.trim();

export const first = {
  lang: 'en',
  /** For dates: day, month, year, and 24 hours. */
  locale: 'en-GB',
  brand: 'Keytriage',
  title: 'Keytriage: paste the error of a failed AI API call',
  pageTitle: (what: string) => `${what} · Keytriage`,
  upper,
  theProvider: 'the provider',

  frame: {
    skip: 'Skip to the content',
    back: 'Back',
    backToBox: 'Back to the paste box',
    privacy: 'Check the privacy claim',
    theme: 'Theme',
    themes: { system: 'System', light: 'Light', dark: 'Dark' },
    claim: 'Nothing leaves this page:',
    check: 'Check it yourself',
    ready: 'Works with the network unplugged.',
    loading: 'Still loading. Pasting works already.',
    knowledge: (id: string) => `knowledge checked ${month(id)}`,
    version: (version: string) => `Version ${version}`,
    forget: 'Forget everything',
    forgotten: 'Forgotten: the text, the result, the stored record and the settings.',
    wordsComing: 'Read. The guidance is still loading.',
    busy: 'Working on it',
    newTab: '(opens in a new tab)',
  },

  waiting: {
    heading: ['Paste the error of a failed AI API call.', 'See where it stopped and what to do.'],
    placeholder: 'A traceback, a log, a JSON answer, curl output, one line from a dialog box',
    claim: 'Nothing leaves this page, and the browser enforces it. Keys are masked before anything reads the text.',
    anywhere: 'Paste anywhere, drop a file, or',
    openFile: 'open a file',
    drop: 'Drop it here. It stays in this tab.',
    examples: 'Try a real one',
    examplesNote: ['A Python traceback, OpenAI', 'A JSON answer, Anthropic', 'A Node log, before any provider'],
    noText: 'No error text?',
    fromSymptom: 'Start from what you see.',
    walk: 'Something else',
    how: 'How it reads an error',
    howText: 'Every call travels one line. An error proves more than it says: some stops already work, so you can leave them alone.',
    lineLabel: 'The line that every call travels',
  },

  refused: {
    empty: 'There was no text in that. Copy the error again, as text, and paste it here.',
    picture: 'That is a picture: copy its text. Most systems can: select the text in the screenshot tool, or take it from the log.',
    binary: 'That file holds no plain text. Open it, select the error, and paste that.',
    'too-large': 'That file is larger than 20 MB. Cut out the part around the error, a few hundred lines, and paste that.',
    'too-large-for-clipboard': 'That is more than 5 MB of text. Save it as a file and drop the file here; up to 20 MB are read.',
  } satisfies Record<RefusedPaste, string>,

  link: {
    damaged: 'This link is damaged and cannot be read. Ask for a new one, or paste the error.',
    newer: 'This link was made by a newer version of this page. What this version knows is shown; reload to get the newer one.',
    'partly-unknown': 'Parts of this link are not known here and were left out.',
  } satisfies Record<LinkNotice, string>,

  reading: {
    heading: 'Reading',
    text: 'The text is masked first, then read. Nothing leaves this tab.',
    opening: 'Opening the link',
    weighing: 'Weighing what is known',
    percent: (n: number) => `${Math.round(n * 100)} %`,
    stop: 'Stop',
  },

  line: {
    /** Names that never change between pages; `p` is the provider. */
    name: (stop: StopId | 'program+key-read', p: string): string =>
      ({
        program: 'Program starts',
        'program+key-read': 'Program has a key',
        'key-read': 'Program has a key',
        network: `Reaches ${p}`,
        gateway: 'Gateway passes it on',
        'key-accepted': 'Key is recognised',
        account: 'Account may do this',
        quota: 'Credit and rate are left',
        request: 'Request is right',
        answer: `${upper(p)} answers`,
      })[stop],
    /** What goes wrong there, for the empty line. */
    hint: {
      program: 'Package, version, crash',
      'program+key-read': 'Unset, misspelt, not loaded',
      'key-read': 'Unset, misspelt, not loaded',
      network: 'DNS, proxy, firewall, certificate',
      gateway: 'Its own key, its route',
      'key-accepted': 'Mistyped, revoked, wrong provider',
      account: 'Permission, project, region',
      quota: 'Balance, tokens per minute',
      request: 'Model, parameter, length',
      answer: 'Overload, outage',
    } satisfies Record<StopId | 'program+key-read', string>,
    yourSide: 'Your side',
    inside: (p: string) => `Inside ${p}`,
  },
};

export type FirstWords = typeof first;
