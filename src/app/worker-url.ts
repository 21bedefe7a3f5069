/**
 * Address of the reader's worker. A worker loaded from a file answers to that file's own headers and may fetch; one
 * made from a blob inherits the page's policy, `connect-src 'none'` included. So the worker is a blob of one line that
 * imports the built file, and the Trusted Types policy lets through nothing but such a blob.
 */
import workerFile from './reader.worker.ts?worker&url';

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): { createScriptURL(url: string): unknown };
}

let blobUrl: string | null = null;

const allow = (url: string): string => {
  if (url !== blobUrl) throw new TypeError('only the reader may be loaded as a script');
  return url;
};

const trustedTypes = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
const policy = trustedTypes?.createPolicy('keytriage-script-url', { createScriptURL: allow });

/** A URL for `new Worker`, typed as a string although the browser may want its own trusted type. */
export function readerUrl(): string {
  if (blobUrl === null) {
    const file = new URL(workerFile, document.baseURI).href;
    blobUrl = URL.createObjectURL(new Blob([`import ${JSON.stringify(file)};`], { type: 'text/javascript' }));
  }
  return (policy?.createScriptURL(blobUrl) ?? allow(blobUrl)) as string;
}
