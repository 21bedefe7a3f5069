import { anthropic } from '../answers/anthropic.js';
import { gemini } from '../answers/gemini.js';
import { openai } from '../answers/openai.js';
import { others } from '../answers/others.js';
import { keys } from '../lib/keys.js';
import { places, unknownHost } from './common.js';

const hello = '{"role": "user", "content": "Say hello."}';

/** The call as the provider's documentation prints it. */
const calls = {
  openai: (origin) => [
    `${origin}/v1/chat/completions`,
    ...['-H', 'Content-Type: application/json', '-H', `Authorization: Bearer ${keys.openai}`],
    ...['-d', `{"model": "gpt-4.1", "messages": [${hello}]}`],
  ],
  anthropic: (origin) => [
    `${origin}/v1/messages`,
    ...['-H', 'content-type: application/json', '-H', `x-api-key: ${keys.anthropic}`],
    ...['-H', 'anthropic-version: 2023-06-01'],
    ...['-d', `{"model": "claude-sonnet-4-6", "max_tokens": 1024, "messages": [${hello}]}`],
  ],
  gemini: (origin) => [
    `${origin}/v1beta/models/gemini-2.5-flash:generateContent`,
    ...['-H', 'Content-Type: application/json', '-H', `x-goog-api-key: ${keys.gemini}`],
    ...['-d', '{"contents": [{"parts": [{"text": "Say hello."}]}]}'],
  ],
};

/**
 * The smallest call: the list of models. Nothing is uploaded: when curl remarks
 * that an upload ended, before or after the TLS tickets, is chance.
 */
const checks = {
  openai: (origin) => [`${origin}/v1/models`, '-H', `Authorization: Bearer ${keys.openai}`],
  anthropic: (origin) => [
    `${origin}/v1/models`,
    ...['-H', `x-api-key: ${keys.anthropic}`, '-H', 'anthropic-version: 2023-06-01'],
  ],
  gemini: (origin) => [`${origin}/v1beta/models`, '-H', `x-goog-api-key: ${keys.gemini}`],
};

/**
 * A call to the provider's real name that ends at the local server. No progress
 * meter: curl draws none on a terminal, only into files.
 */
const scenario = ({ provider, flags = [], trusted = true, call = calls, ...rest }) => ({
  client: 'curl',
  provider,
  tls: typeof rest.answer === 'object',
  place: places[provider],
  command: ({ port, certificate }) => [
    ...['curl', '--no-progress-meter', ...flags],
    ...call[provider](places[provider].origin),
    ...['--connect-to', `::127.0.0.1:${port}`],
    ...(trusted ? ['--cacert', certificate] : []),
  ],
  ...rest,
});

/** A call that goes where the environment or the URL says, not to the provider's name. */
const direct = ({ flags = [], origin = () => places.openai.origin, ...rest }) =>
  scenario({
    provider: 'openai',
    command: ({ port }) => ['curl', '--no-progress-meter', ...flags, ...calls.openai(origin(port))],
    ...rest,
  });

/** A call to a server of the person's own, without TLS. */
const ownServer = (rest) =>
  direct({ place: places.own, origin: (port) => `http://127.0.0.1:${port}`, ...rest });

/** A call through a proxy. */
const proxied = (rest) =>
  direct({
    place: places.proxy,
    env: ({ port }) => ({ HTTPS_PROXY: `http://127.0.0.1:${port}` }),
    ...rest,
  });

const forAnswers = (answers, { ending = '', only = Object.keys(answers), ...rest }) =>
  only.map((id) => {
    const { cause, accept } = answers[id];
    const name = `${rest.provider}-${id}${ending}`.replaceAll('_', '-');
    return scenario({ ...rest, name, answer: answers[id], cause, accept });
  });

const include = { flags: ['-i'] };
const verbose = { flags: ['-v'], ending: '-verbose', call: checks };
const plain = { ending: '-plain' };
const network = { provider: 'openai' };
const untrusted = { ...network, answer: openai.no_key, trusted: false, cause: 'tls-certificate' };

/** @type {import('./common.js').Scenario[]} */
export const curl = [
  ...forAnswers(openai, { ...include, provider: 'openai' }),
  ...forAnswers(anthropic, { ...include, provider: 'anthropic' }),
  ...forAnswers(gemini, { ...include, provider: 'gemini' }),
  ...forAnswers(openai, {
    ...verbose,
    provider: 'openai',
    only: ['invalid_api_key', 'mismatched_organization'],
  }),
  ...forAnswers(anthropic, { ...verbose, provider: 'anthropic', only: ['invalid_key'] }),
  ...forAnswers(gemini, { ...verbose, provider: 'gemini', only: ['invalid_key'] }),
  ...forAnswers(openai, {
    ...plain,
    provider: 'openai',
    only: ['insufficient_quota', 'invalid_api_key'],
  }),
  ...forAnswers(anthropic, {
    ...plain,
    provider: 'anthropic',
    only: ['credit_too_low', 'overloaded'],
  }),
  ...forAnswers(gemini, { ...plain, provider: 'gemini', only: ['quota_zero', 'location'] }),
  ...forAnswers(others, {
    ...include,
    provider: 'openai',
    ending: '-include',
    only: ['cloudflare_challenge', 'empty_401', 'web_page', 'go_404'],
  }),

  direct({
    name: 'network-unknown-host',
    origin: () => unknownHost('openai'),
    cause: 'dns-failure',
  }),
  scenario({ ...untrusted, name: 'network-self-signed' }),
  scenario({ ...untrusted, name: 'network-self-signed-verbose', flags: ['-v'] }),
  scenario({ ...network, name: 'network-reset', answer: 'reset', cause: 'connection-failed' }),
  scenario({
    ...network,
    name: 'network-closed',
    answer: 'close',
    cause: 'connection-failed',
    accept: ['connection-failed', 'tls-certificate'],
  }),
  // The server answers the TLS greeting in plain HTTP.
  scenario({
    ...network,
    name: 'network-plain-http-port',
    answer: 'cut',
    cause: 'tls-certificate',
    accept: ['tls-certificate', 'endpoint-not-found'],
  }),
  scenario({
    ...network,
    name: 'network-timeout',
    flags: ['--max-time', '1'],
    answer: 'silent',
    cause: 'timeout',
  }),

  ownServer({ name: 'own-server-refused', answer: 'refused', cause: 'connection-failed' }),
  ownServer({
    name: 'own-server-refused-verbose',
    flags: ['-v'],
    answer: 'refused',
    cause: 'connection-failed',
  }),
  ownServer({ name: 'own-server-reset', answer: 'reset', cause: 'connection-failed' }),
  ownServer({ name: 'own-server-closed', answer: 'close', cause: 'connection-failed' }),
  ownServer({ name: 'own-server-cut', answer: 'cut', cause: 'connection-failed' }),
  ownServer({
    name: 'own-server-timeout',
    flags: ['--max-time', '1'],
    answer: 'silent',
    cause: 'timeout',
  }),

  proxied({
    name: 'proxy-refused',
    answer: 'refused',
    cause: 'proxy-error',
    accept: ['proxy-error', 'connection-failed'],
  }),
  proxied({ name: 'proxy-login', answer: 'proxy-login', cause: 'proxy-error' }),
  proxied({
    name: 'proxy-login-verbose',
    flags: ['-v'],
    answer: 'proxy-login',
    cause: 'proxy-error',
  }),
];
