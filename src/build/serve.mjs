/**
 * Serves the built page on loopback as a good static host would: compressed, with the headers of `_headers`.
 * `npm start` runs it; the browser tests use `serve` with a log of every request.
 */
import { createServer } from 'node:http';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, extname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.webmanifest': 'application/manifest+json',
};

/** `_headers` as static hosts read it: one block for all paths. */
async function readHeaders(root) {
  const text = await readFile(join(root, '_headers'), 'utf8').catch(() => '');
  return Object.fromEntries(
    text
      .split('\n')
      .filter((line) => /^\s+\S+:/.test(line))
      .map((line) => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()]),
  );
}

/**
 * @param {string} root folder of the built page
 * @param {{ port?: number, onRequest?: (path: string) => void, headers?: boolean }} [options] port 0 takes a free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve(root, { port = 0, onRequest = () => {}, headers: withHeaders = true } = {}) {
  const headers = withHeaders ? await readHeaders(root) : {};
  const files = new Map();
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath ?? entry.path, entry.name);
    const body = await readFile(file);
    const type = types[extname(file)] ?? 'application/octet-stream';
    const compresses = /text|json|svg|xml/.test(type);
    files.set('/' + relative(root, file).split(sep).join('/'), {
      type,
      plain: body,
      br: compresses ? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }) : null,
      gzip: compresses ? gzipSync(body, { level: 9 }) : null,
    });
  }
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    onRequest(path);
    const file = files.get(path) ?? files.get(path.replace(/\/?$/, '/') + 'index.html');
    if (file === undefined) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8', ...headers }).end('not found');
      return;
    }
    const accepted = String(request.headers['accept-encoding'] ?? '');
    const encoding = file.br !== null && /\bbr\b/.test(accepted) ? 'br' : file.gzip !== null && /\bgzip\b/.test(accepted) ? 'gzip' : null;
    const body = encoding === null ? file.plain : file[encoding];
    response
      .writeHead(200, {
        'Content-Type': file.type,
        'Content-Length': body.length,
        'Cache-Control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        Vary: 'Accept-Encoding',
        ...(encoding === null ? {} : { 'Content-Encoding': encoding }),
        ...headers,
      })
      .end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise((done, failed) => server.once('error', failed).listen(port, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../dist');
  const { url } = await serve(root, { port: Number(process.env.PORT ?? 4173) }).catch((error) => {
    console.error(error.code === 'EADDRINUSE' ? 'That port is taken; choose another: PORT=4174 npm start' : String(error));
    process.exit(1);
  });
  console.log(`Keytriage is at ${url}  (Ctrl+C ends it)`);
}
