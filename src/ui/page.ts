/**
 * What the face gets and what it may ask for. Views read `PageState` and call `PageActions`; they know nothing of
 * workers, storage, the clipboard or the address bar.
 */
import type { GuidancePack, Runner } from '../kb/guidance.ts';
import type { WalkContext } from '../flow/machine.ts';
import type { WalkEvent } from '../flow/events.ts';
import type { LinkRecord } from '../flow/link.ts';

/** The machine's state as a path: `waiting`, `reading`, `weighing`, `opening`, `failed`, `result.asking` … */
export type WalkPlace =
  | 'waiting'
  | 'reading'
  | 'opening'
  | 'weighing'
  | 'failed'
  | 'result.deciding'
  | 'result.asking'
  | 'result.choosing'
  | 'result.elsewhere'
  | 'result.guiding'
  | 'result.solved'
  | 'result.stuck';

export type Theme = 'system' | 'light' | 'dark';

export interface PageState {
  place: WalkPlace;
  context: WalkContext;
  /** Null until the words have come; everything else works meanwhile. */
  pack: GuidancePack | null;
  /** All that any walk needs is here: from now on nothing is requested, and the network may go. */
  ready: boolean;
  runner: Runner;
  theme: Theme;
  /** Progress of a large file, 0 to 1; null when nothing long is read. */
  progress: number | null;
  /** Facts of the build for the privacy panel. */
  build: { policy: string; version: string };
}

export interface PageActions {
  send(event: WalkEvent): void;
  /** The raw text goes straight to the app, which hands it to the reader; no view keeps it. */
  receiveText(text: string): void;
  receiveFile(file: File): void;
  /** Stops a long read; the text is kept, `retry` starts again. */
  stop(): void;
  /** Share link of the present result, with its fragment; synchronous, so that it can be shown before it is copied. */
  link(): string;
  /** The record inside that link, decoded, for "what does the link contain". */
  linkRecord(): LinkRecord;
  /** False when the browser refuses; the view then shows the text to be copied by hand. */
  copy(text: string): Promise<boolean>;
  chooseRunner(runner: Runner): void;
  chooseTheme(theme: Theme): void;
  /** Removes the result, the text, the stored record and the settings. */
  forget(): void;
}
