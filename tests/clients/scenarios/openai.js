import { openai as answers } from '../answers/openai.js';
import { others } from '../answers/others.js';
import { damaged, keys } from '../lib/keys.js';
import { called, forAnswers, networkFailures, speechless } from './common.js';

const chat = { client: 'openai', provider: 'openai', run: 'openai/chat.js' };
const bad = damaged(keys.openai);
const malformed = { cause: 'key-malformed' };

// Only a streaming request is refused for want of verification.
const whole = Object.keys(answers).filter((id) => id !== 'org_verification');

/** @type {import('./common.js').Scenario[]} */
export const openai = [
  ...forAnswers(answers, { ...chat, only: whole }),
  ...forAnswers(answers, {
    ...chat,
    run: 'openai/chat-message.js',
    ending: '-message',
    only: whole,
  }),
  ...forAnswers(answers, {
    ...chat,
    run: 'openai/chat-caught.js',
    ending: '-caught',
    only: ['invalid_api_key', 'insufficient_quota', 'rate_limit_tokens', 'unsupported_country'],
  }),
  ...forAnswers(answers, {
    ...chat,
    run: 'openai/responses.js',
    ending: '-responses',
    only: ['missing_scopes', 'rate_limit_tokens', 'model_not_found', 'overloaded'],
  }),
  ...forAnswers(answers, {
    ...chat,
    run: 'openai/stream.js',
    ending: '-stream',
    only: ['org_verification', 'insufficient_quota'],
  }),
  ...forAnswers(answers, {
    ...chat,
    run: 'openai/chat-retried.js',
    ending: '-retried',
    only: ['insufficient_quota'],
  }),

  ...forAnswers(others, {
    ...chat,
    only: ['cloudflare_challenge', 'cloudflare_block', 'empty_401', 'go_404'],
  }),
  ...forAnswers(others, {
    ...chat,
    run: 'openai/chat-message.js',
    ending: '-message',
    only: ['empty_401', 'go_404'],
  }),
  // The package takes any body with status 200 for an answer; the program falls over it.
  ...speechless(forAnswers(others, { ...chat, only: ['web_page', 'empty_200'] })),

  { ...called({ ...chat, name: 'key-unset', cause: 'key-not-loaded' }), env: () => ({}) },
  called({ ...chat, name: 'key-empty', key: '', cause: 'key-not-loaded' }),
  called({ ...chat, name: 'key-newline-inside', key: bad.newlineInside, ...malformed }),
  called({ ...chat, name: 'key-curly-quotes', key: bad.curlyQuotes, ...malformed }),
  called({ ...chat, name: 'key-zero-width', key: bad.zeroWidth, ...malformed }),
  called({
    ...chat,
    name: 'key-zero-width-message',
    run: 'openai/chat-message.js',
    key: bad.zeroWidth,
    ...malformed,
  }),
  called({
    ...chat,
    name: 'base-url-without-scheme',
    base: 'api.openai.com',
    cause: 'endpoint-not-found',
  }),

  ...networkFailures(chat),
  called({
    ...chat,
    name: 'network-refused-message',
    run: 'openai/chat-message.js',
    answer: 'refused',
    cause: null,
    accept: ['connection-failed', 'dns-failure', 'tls-certificate', 'proxy-error'],
  }),
  called({
    ...chat,
    name: 'network-timeout',
    run: 'openai/chat-timeout.js',
    answer: 'silent',
    cause: 'timeout',
  }),
];
