/**
 * Fetches the views of results. The app asks for them after the reader and beside the guidance, always and whatever is
 * pasted; the page counts as ready only with them.
 */
import type * as Later from './later.ts';

let loading: Promise<typeof Later> | undefined;

export function loadResults(): Promise<typeof Later> {
  loading ??= import('./later.ts').catch((error: unknown) => {
    loading = undefined; // the network may come back
    throw error;
  });
  return loading;
}
