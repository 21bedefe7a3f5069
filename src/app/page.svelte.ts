/** The machine's snapshot and the page's few own values, as Svelte state. Eight lines serve better than a store. */
import { createSubscriber } from 'svelte/reactivity';
import type { Actor, SnapshotFrom } from 'xstate';
import type { walkMachine, WalkContext } from '../flow/machine.ts';
import type { GuidancePack, Runner } from '../kb/guidance.ts';
import type { PageState, Theme, WalkPlace } from '../ui/page.ts';
import type { Settings } from './settings.ts';

declare const __POLICY__: string;
declare const __VERSION__: string;

/** `{ result: 'asking' }` → `result.asking` */
const pathOf = (value: SnapshotFrom<typeof walkMachine>['value']): WalkPlace =>
  (typeof value === 'string' ? value : Object.entries(value)[0]!.join('.')) as WalkPlace;

export class Page implements PageState {
  pack = $state.raw<GuidancePack | null>(null);
  ready = $state(false);
  progress = $state<number | null>(null);
  runner = $state<Runner>('bash');
  theme = $state<Theme>('system');
  readonly build = { policy: __POLICY__, version: __VERSION__ };
  readonly #walk: Actor<typeof walkMachine>;
  readonly #subscribe: () => void;

  constructor(walk: Actor<typeof walkMachine>, settings: Settings) {
    this.#walk = walk;
    this.runner = settings.runner;
    this.theme = settings.theme;
    this.#subscribe = createSubscriber((update) => {
      const { unsubscribe } = walk.subscribe(update);
      return unsubscribe;
    });
  }

  get place(): WalkPlace {
    this.#subscribe();
    return pathOf(this.#walk.getSnapshot().value);
  }

  get context(): WalkContext {
    this.#subscribe();
    return this.#walk.getSnapshot().context;
  }
}
