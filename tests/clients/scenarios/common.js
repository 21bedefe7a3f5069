import { join } from 'node:path';
import { others } from '../answers/others.js';
import { keys } from '../lib/keys.js';

/** Folder of the package. */
export const root = join(import.meta.dirname, '..');

/**
 * One way to fail.
 *
 * @typedef {object} Scenario
 * @property {string} client Folder of the record and name of the client.
 * @property {string} name File name of the record, without its ending.
 * @property {string} provider Who was called: a Keytriage provider id, or `unknown`.
 * @property {string | null} cause Keytriage cause id; null when several fit.
 * @property {string[]} [accept] The causes that fit, when there are several.
 * @property {import('../answers/body.js').Answer | string} [answer] What the server answers, or how it fails.
 * @property {boolean} [tls] Whether the server speaks TLS.
 * @property {import('../lib/normalise.js').Place} place What the server stands for.
 * @property {(run: Run) => string[]} command Program and arguments.
 * @property {(run: Run) => Record<string, string>} [env] What the program finds in its environment.
 *
 * @typedef {object} Run What is known once the server listens.
 * @property {number} port
 * @property {string} certificate Path of the server's certificate.
 */

/** @type {Record<string, import('../lib/normalise.js').Place>} */
export const places = {
  openai: { origin: 'https://api.openai.com', address: '203.0.113.10', port: 443 },
  anthropic: { origin: 'https://api.anthropic.com', address: '203.0.113.20', port: 443 },
  gemini: {
    origin: 'https://generativelanguage.googleapis.com',
    address: '203.0.113.30',
    port: 443,
  },
  // A server of the person's own and a desktop proxy: there a real text says 127.0.0.1 too.
  own: { origin: 'http://127.0.0.1:8080', address: '127.0.0.1', port: 8080 },
  proxy: { origin: 'http://127.0.0.1:7890', address: '127.0.0.1', port: 7890 },
};

/** A program below `run/`, started by its interpreter. */
export const program = (path) => [
  path.endsWith('.py') ? 'python3' : process.execPath,
  join(root, 'run', path),
];

/** The variables that a program for this provider reads. */
export const variables = {
  openai: (base, key = keys.openai) => ({ OPENAI_API_KEY: key, OPENAI_BASE_URL: `${base}/v1` }),
  anthropic: (base, key = keys.anthropic) => ({ ANTHROPIC_API_KEY: key, ANTHROPIC_BASE_URL: base }),
  gemini: (base, key = keys.gemini) => ({ GEMINI_API_KEY: key, GOOGLE_GEMINI_BASE_URL: base }),
};

/**
 * A scenario whose program takes key and base URL from the environment.
 *
 * @param {object} what
 * @param {string} what.client
 * @param {string} what.name
 * @param {'openai' | 'anthropic' | 'gemini'} what.provider
 * @param {string} what.run Program below `run/`.
 * @param {string} [what.key] Key, if not the usual one.
 * @param {string} [what.base] Base URL, if not the server's.
 * @param {import('../lib/normalise.js').Place} [what.place] What the server stands for, if not the provider.
 * @returns {Scenario}
 */
export function called({ run, key, base, ...rest }) {
  const { provider, tls } = rest;
  return {
    place: places[provider],
    command: () => program(run),
    env: ({ port }) =>
      variables[provider](base ?? `${tls ? 'https' : 'http'}://127.0.0.1:${port}`, key),
    ...rest,
  };
}

/**
 * One scenario for each answer.
 *
 * @param {Record<string, import('../answers/body.js').Answer>} answers
 * @param {{ ending?: string, only?: string[] } & Record<string, unknown>} rest
 *   `ending` is put behind the answer's name; `only` picks some answers.
 * @returns {Scenario[]}
 */
export const forAnswers = (answers, { ending = '', only = Object.keys(answers), ...rest }) =>
  only.map((id) => {
    const answer = answers[id];
    const name = `${id}${ending}`.replaceAll('_', '-');
    return called({ ...rest, name, answer, cause: answer.cause, accept: answer.accept });
  });

/**
 * What goes wrong below HTTP, the same for every client.
 *
 * @param {{ client: string, provider: 'openai' | 'anthropic' | 'gemini', run: string }} rest
 * @returns {Scenario[]}
 */
export const networkFailures = (rest) => [
  called({
    ...rest,
    name: 'network-refused',
    answer: 'refused',
    place: places.own,
    cause: 'connection-failed',
  }),
  called({
    ...rest,
    name: 'network-unknown-host',
    base: unknownHost(rest.provider),
    cause: 'dns-failure',
  }),
  called({
    ...rest,
    name: 'network-self-signed',
    answer: others.go_404,
    tls: true,
    cause: 'tls-certificate',
  }),
  called({ ...rest, name: 'network-reset', answer: 'reset', cause: 'connection-failed' }),
  called({ ...rest, name: 'network-closed', answer: 'close', cause: 'connection-failed' }),
  called({ ...rest, name: 'network-cut', answer: 'cut', cause: 'connection-failed' }),
];

/** Scenarios whose text tells nothing of what happened: any cause would be a guess. */
export const speechless = (scenarios) =>
  scenarios.map((scenario) => ({ ...scenario, cause: null, accept: [] }));

/** Scenarios whose text shows a body that could not be read, and not the body. */
export const unreadable = (scenarios) =>
  scenarios.map((scenario) => ({
    ...scenario,
    cause: 'unexpected-response',
    accept: ['unexpected-response', 'endpoint-not-found', 'blocked-by-firewall'],
  }));

/** The provider's host under a domain that never resolves (RFC 2606). */
export const unknownHost = (provider) => places[provider].origin.replace(/\.com$/, '.invalid');
