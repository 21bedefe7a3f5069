import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import packageJson from './package.json' with { type: 'json' };
import { guidancePlugin } from './src/build/guidance-plugin.ts';
import { kbPlugin } from './src/build/kb-plugin.ts';
import { pagePlugin } from './src/build/page-plugin.ts';
import { contentSecurityPolicy } from './src/build/policy.ts';

export default defineConfig({
  // Relative addresses: the built page serves under any path.
  base: './',
  plugins: [svelte(), guidancePlugin(), pagePlugin(), svelteTesting()],
  define: {
    __POLICY__: JSON.stringify(contentSecurityPolicy),
    __VERSION__: JSON.stringify(packageJson.version),
  },
  worker: { format: 'es', plugins: () => [kbPlugin()] },
  build: {
    target: ['chrome130', 'edge130', 'firefox132', 'safari18'],
    // The polyfill uses fetch, which the policy forbids.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', testTimeout: 30_000, include: ['tests/**/*.test.ts'], exclude: ['tests/clients/**', 'tests/browser/**', '**/node_modules/**'] },
      },
      {
        extends: true,
        // The built page in a real browser; `npm run build` comes first.
        test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], fileParallelism: false, testTimeout: 60_000, hookTimeout: 60_000 },
      },
    ],
  },
});
