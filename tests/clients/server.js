import http from 'node:http';
import http2 from 'node:http2';
import net from 'node:net';

const LOOPBACK = '127.0.0.1';

/** Writes an answer exactly as given, without the headers that Node would add. */
function answerWith(answer) {
  const headers = {
    ...answer.headers,
    'content-length': String(Buffer.byteLength(answer.body)),
  };
  return (request, response) => {
    response.sendDate = false;
    const respond = () => response.writeHead(answer.status, headers).end(answer.body);
    // Only once the request was read: a client that is still sending would see
    // a broken stream instead of the answer.
    request.resume().on('end', respond);
  };
}

/**
 * A server that does something to the connection once a request came in. The
 * pause lets clients finish that send headers and body in two pieces: whether
 * they notice while sending or while waiting would otherwise be chance.
 */
const fault = (act) =>
  net.createServer((socket) =>
    socket.on('error', () => {}).once('data', () => setTimeout(() => act(socket), 100)),
  );

/** Servers that fail below HTTP, by name. */
const faults = {
  /** Breaks the connection off. */
  reset: () => fault((socket) => socket.resetAndDestroy()),
  /** Hangs up politely without a word. */
  close: () => fault((socket) => socket.end()),
  /** Listens and never answers. */
  silent: () => fault(() => {}),
  /** Promises more than it sends. */
  cut: () =>
    fault((socket) =>
      socket.end(
        'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2048\r\n\r\n{"id":',
      ),
    ),
  /** A proxy that wants a login before it opens a tunnel. */
  'proxy-login': () =>
    fault((socket) =>
      socket.end(
        'HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm="proxy"\r\nContent-Length: 0\r\n\r\n',
      ),
    ),
  /** Nothing: the port is free again before the client comes. */
  refused: () => net.createServer(),
  /** For clients that must give up before they connect. */
  unreached: () => fault((socket) => socket.end()),
};

function create(answer, certificate) {
  if (typeof answer === 'string') return faults[answer]();
  const listener = answerWith(answer);
  // HTTP/2 for those who ask for it: curl then prints what it prints of the real hosts.
  if (certificate) return http2.createSecureServer({ ...certificate, allowHTTP1: true }, listener);
  const server = http.createServer(listener);
  // Without it Node announces its own `Keep-Alive: timeout=5`, which no provider sends.
  server.keepAliveTimeout = 0;
  return server;
}

/**
 * Starts a server on this machine for one run.
 *
 * @param {import('./answers/body.js').Answer | keyof typeof faults} answer What it answers, or how it fails.
 * @param {{ key: string, cert: string }} [certificate] Speaks TLS with this certificate.
 * @returns {Promise<{ port: number, visits: () => number, close: () => void }>}
 *   `visits`: how many connections were opened so far.
 */
export async function serve(answer, certificate) {
  const server = create(answer, certificate);
  const sockets = new Set();
  let visits = 0;
  server.on('connection', (socket) => {
    visits += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => {});
  });
  // A client that does not trust the certificate breaks the handshake off.
  server.on('tlsClientError', () => {});
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, LOOPBACK, resolve);
  });
  const { port } = server.address();
  const close = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  if (answer === 'refused') close();
  return { port, visits: () => visits, close };
}
