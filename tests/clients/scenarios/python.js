import { anthropic } from '../answers/anthropic.js';
import { openai } from '../answers/openai.js';
import { others } from '../answers/others.js';
import { damaged, keys } from '../lib/keys.js';
import { called, forAnswers, networkFailures, places, unreadable, variables } from './common.js';

const chat = { client: 'python', provider: 'openai', run: 'python/chat_urllib.py' };
const caught = { ...chat, run: 'python/chat_urllib_caught.py' };
const messages = { client: 'python', provider: 'anthropic', run: 'python/messages_http_client.py' };
const bad = damaged(keys.openai);
const malformed = { cause: 'key-malformed' };

/** A bare status line fits every cause behind that status. */
const undecided = (scenarios, accept) =>
  scenarios.map((scenario) => ({ ...scenario, cause: null, accept }));

/** @type {import('./common.js').Scenario[]} */
export const python = [
  ...undecided(forAnswers(openai, { ...chat, only: ['invalid_api_key'] }), [
    'key-invalid',
    'auth-header',
  ]),
  ...undecided(forAnswers(openai, { ...chat, only: ['insufficient_quota'] }), [
    'credit-exhausted',
    'rate-limit',
    'rate-limit-requests',
    'rate-limit-tokens',
  ]),
  ...forAnswers(openai, {
    ...caught,
    ending: '-caught',
    only: [
      'invalid_api_key',
      'insufficient_quota',
      'mismatched_organization',
      'request_too_large',
      'billing_not_active',
    ],
  }),
  ...forAnswers(anthropic, {
    ...messages,
    ending: '-anthropic',
    only: ['invalid_key', 'overloaded', 'max_tokens_too_large'],
  }),
  ...unreadable([
    ...forAnswers(others, { ...chat, only: ['web_page', 'empty_200'] }),
    ...forAnswers(others, { ...messages, ending: '-anthropic', only: ['cloudflare_challenge'] }),
  ]),

  called({ ...chat, name: 'key-newline-at-end', key: bad.newlineAtEnd, ...malformed }),
  called({ ...chat, name: 'key-curly-quotes', key: bad.curlyQuotes, ...malformed }),
  called({ ...chat, name: 'key-zero-width', key: bad.zeroWidth, ...malformed }),
  {
    ...called({ ...chat, name: 'key-unset', cause: 'key-not-loaded' }),
    env: ({ port }) => ({ OPENAI_BASE_URL: `http://127.0.0.1:${port}/v1` }),
  },
  called({
    ...messages,
    name: 'key-newline-at-end-anthropic',
    key: damaged(keys.anthropic).newlineAtEnd,
    ...malformed,
  }),

  ...networkFailures(chat),
  called({ ...chat, name: 'network-timeout', answer: 'silent', cause: 'timeout' }),
  ...networkFailures(messages)
    .filter(({ name }) => /refused|closed|self-signed|unknown-host/.test(name))
    .map((scenario) => ({ ...scenario, name: `${scenario.name}-anthropic` })),
  called({ ...messages, name: 'network-timeout-anthropic', answer: 'silent', cause: 'timeout' }),
  ...['refused', 'proxy-login'].map((answer) => ({
    ...called({
      ...chat,
      name: answer === 'refused' ? 'proxy-refused' : answer,
      answer,
      place: places.proxy,
      // "Connection refused" alone: nothing in the text says that it was the proxy.
      ...(answer === 'refused'
        ? { cause: null, accept: ['connection-failed', 'proxy-error'] }
        : { cause: 'proxy-error' }),
    }),
    env: ({ port }) => ({
      ...variables.openai(places.openai.origin),
      HTTPS_PROXY: `http://127.0.0.1:${port}`,
    }),
  })),
];
