import { anthropic } from '../answers/anthropic.js';
import { gemini } from '../answers/gemini.js';
import { openai } from '../answers/openai.js';
import { others } from '../answers/others.js';
import { called, forAnswers, networkFailures, places, speechless, variables } from './common.js';

const chat = { client: 'axios', provider: 'openai', run: 'axios/chat.js' };
const data = { ...chat, run: 'axios/chat-data.js' };

const throughProxy = (rest) => ({
  ...called({ ...data, place: places.proxy, cause: 'proxy-error', ...rest }),
  env: ({ port }) => ({
    ...variables.openai(places.openai.origin),
    HTTPS_PROXY: `http://127.0.0.1:${port}`,
  }),
});

/** @type {import('./common.js').Scenario[]} */
export const axios = [
  ...forAnswers(openai, { ...chat, only: ['invalid_api_key', 'rate_limit_tokens'] }),
  ...forAnswers(openai, {
    ...data,
    ending: '-data',
    only: [
      'no_key',
      'model_not_found',
      'unsupported_country',
      'context_length',
      'overloaded',
      'wrong_path',
    ],
  }),
  ...forAnswers(anthropic, {
    ...data,
    provider: 'anthropic',
    run: 'axios/messages-data.js',
    ending: '-anthropic-data',
    only: ['no_key', 'credit_too_low', 'no_version', 'rate_limit_tokens', 'forbidden'],
  }),
  ...forAnswers(gemini, {
    ...data,
    provider: 'gemini',
    run: 'axios/generate-data.js',
    ending: '-gemini-data',
    only: ['no_key', 'invalid_key', 'api_disabled', 'quota_per_minute', 'prepayment_depleted'],
  }),
  ...forAnswers(others, { ...data, ending: '-data', only: ['cloudflare_challenge', 'empty_401'] }),
  ...speechless(forAnswers(others, { ...data, ending: '-data', only: ['web_page'] })),

  ...networkFailures(data),
  called({ ...chat, name: 'network-reset-uncaught', answer: 'reset', cause: 'connection-failed' }),
  called({
    ...data,
    name: 'network-timeout',
    run: 'axios/chat-timeout.js',
    answer: 'silent',
    cause: 'timeout',
  }),
  throughProxy({
    name: 'proxy-refused',
    answer: 'refused',
    accept: ['proxy-error', 'connection-failed'],
  }),
  throughProxy({ name: 'proxy-login', answer: 'proxy-login' }),
];
