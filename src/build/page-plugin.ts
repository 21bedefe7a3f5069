/** Vite plugin: the policy goes into the built page only, because hot reload needs sockets. */
import type { Plugin } from 'vite';
import { contentSecurityPolicy, responseHeaders } from './policy.ts';

export function pagePlugin(): Plugin {
  return {
    name: 'keytriage-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
          injectTo: 'head-prepend',
        },
      ],
    },
    generateBundle() {
      const lines = Object.entries(responseHeaders).map(([name, value]) => `  ${name}: ${value}`);
      this.emitFile({ type: 'asset', fileName: '_headers', source: `/*\n${lines.join('\n')}\n` });
    },
  };
}
