/**
 * What loads right after the page, always and in the same order: the views of results with their words and look. The
 * box accepts a paste before it is here.
 */
import { result } from '../i18n/en/result.ts';
import Results from './Results.svelte';
import Failed from './views/Failed.svelte';
import PrivacyPanel from './parts/PrivacyPanel.svelte';
import type { ResultWords } from '../i18n/index.ts';

export { Failed, PrivacyPanel, Results };

/** Of each language of the page. */
export const words: Record<string, ResultWords> = { en: result };
