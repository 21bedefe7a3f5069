/** The person's choices: runner and theme. Kept on this device, nothing else with them. */
import { runners, type Runner } from '../kb/guidance.ts';
import type { Theme } from '../ui/page.ts';
import { recall, remember } from './storage.ts';

export interface Settings {
  runner: Runner;
  theme: Theme;
}

const themes: readonly Theme[] = ['system', 'light', 'dark'];

/** What most people on this system use; they choose anew with one click. */
const likelyRunner = (): Runner => (/Windows/.test(navigator.userAgent) ? 'powershell' : 'bash');

export function loadSettings(): Settings {
  const [runner, theme] = (recall('settings') ?? '').split(' ');
  return {
    runner: runners.find((known) => known === runner) ?? likelyRunner(),
    theme: themes.find((known) => known === theme) ?? 'system',
  };
}

export const saveSettings = ({ runner, theme }: Settings): void => remember('settings', `${runner} ${theme}`);

export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
