import { anthropic } from '../answers/anthropic.js';
import { gemini } from '../answers/gemini.js';
import { openai } from '../answers/openai.js';
import { others } from '../answers/others.js';
import { damaged, keys } from '../lib/keys.js';
import { called, forAnswers, networkFailures, speechless, unreadable } from './common.js';

const chat = { client: 'fetch', provider: 'openai', run: 'fetch/chat-status.js' };
const bad = damaged(keys.openai);
const malformed = { cause: 'key-malformed' };

/** @type {import('./common.js').Scenario[]} */
export const fetch = [
  ...forAnswers(openai, {
    ...chat,
    only: [
      'no_key',
      'invalid_api_key',
      'bad_json',
      'no_model',
      'rate_limit_requests',
      'project_without_model',
    ],
  }),
  ...forAnswers(anthropic, {
    ...chat,
    provider: 'anthropic',
    run: 'fetch/messages-status.js',
    ending: '-anthropic',
    only: ['invalid_key', 'cors', 'spend_limit', 'request_too_large'],
  }),
  ...forAnswers(gemini, {
    ...chat,
    provider: 'gemini',
    run: 'fetch/generate-status.js',
    ending: '-gemini',
    only: ['expected_oauth', 'leaked', 'key_restricted', 'quota_per_day', 'unknown_name'],
  }),
  ...forAnswers(others, { ...chat, only: ['cloudflare_block', 'empty_401', 'go_404'] }),
  ...forAnswers(others, {
    ...chat,
    run: 'fetch/chat-json.js',
    ending: '-json',
    only: ['cloudflare_challenge', 'go_404'],
  }),
  ...unreadable(
    forAnswers(others, {
      ...chat,
      run: 'fetch/chat-json.js',
      ending: '-json',
      only: ['web_page', 'empty_200'],
    }),
  ),
  // The commonest beginner's program: the status is never looked at.
  ...speechless(
    forAnswers(openai, {
      ...chat,
      run: 'fetch/chat-json.js',
      ending: '-unchecked',
      only: ['invalid_api_key'],
    }),
  ),

  called({ ...chat, name: 'key-newline-inside', key: bad.newlineInside, ...malformed }),
  called({ ...chat, name: 'key-curly-quotes', key: bad.curlyQuotes, ...malformed }),
  called({
    ...chat,
    name: 'base-url-without-scheme',
    base: 'api.openai.com',
    cause: 'endpoint-not-found',
  }),

  ...networkFailures(chat),
  called({
    ...chat,
    name: 'network-timeout',
    run: 'fetch/chat-timeout.js',
    answer: 'silent',
    cause: 'timeout',
  }),
];
