/**
 * Before the browser tests: is there a Chromium? On a CI machine (CI set, root's apt) it is installed; on a person's
 * machine nothing is installed behind their back, the tests say in one sentence what is missing.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const found = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', chromium.executablePath()].some(
  (path) => path && existsSync(path),
);
if (!found && process.env.CI && existsSync('/usr/bin/apt-get')) {
  const apt = (...args) => execFileSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
}
