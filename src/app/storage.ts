/** Storage that may be full, blocked or absent: then nothing is kept and nothing breaks. */

const prefix = 'keytriage.';

/** `settings` lives on the device, `visit` in the tab. */
type Name = 'settings' | 'visit';

const storeOf = (name: Name): Storage => (name === 'visit' ? sessionStorage : localStorage);

export function recall(name: Name): string | null {
  try {
    return storeOf(name).getItem(prefix + name);
  } catch {
    return null;
  }
}

export function remember(name: Name, value: string): void {
  try {
    storeOf(name).setItem(prefix + name, value);
  } catch {
    // Private windows and full disks: the page works without.
  }
}

export function forget(name: Name): void {
  try {
    storeOf(name).removeItem(prefix + name);
  } catch {
    // Nothing was kept then.
  }
}
