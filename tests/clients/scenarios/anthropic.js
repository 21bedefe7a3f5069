import { anthropic as answers } from '../answers/anthropic.js';
import { others } from '../answers/others.js';
import { damaged, keys } from '../lib/keys.js';
import { called, forAnswers, networkFailures, speechless } from './common.js';

const messages = { client: 'anthropic', provider: 'anthropic', run: 'anthropic/messages.js' };
const stream = { ...messages, run: 'anthropic/stream.js' };
const bad = damaged(keys.anthropic);
const malformed = { cause: 'key-malformed' };

// Only a stream can break in the middle.
const whole = Object.keys(answers).filter((id) => id !== 'overloaded_in_stream');

/** @type {import('./common.js').Scenario[]} */
export const anthropic = [
  ...forAnswers(answers, { ...messages, only: whole }),
  ...forAnswers(answers, {
    ...messages,
    run: 'anthropic/messages-message.js',
    ending: '-message',
    only: whole,
  }),
  ...forAnswers(answers, {
    ...messages,
    run: 'anthropic/messages-caught.js',
    ending: '-caught',
    only: ['invalid_key', 'credit_too_low', 'rate_limit_tokens', 'overloaded'],
  }),
  ...forAnswers(answers, { ...stream, only: ['overloaded_in_stream'] }),
  ...forAnswers(answers, {
    ...stream,
    ending: '-stream',
    only: ['credit_too_low', 'rate_limit_tokens'],
  }),

  ...forAnswers(others, {
    ...messages,
    only: ['cloudflare_challenge', 'empty_401', 'go_404'],
  }),
  // The package takes any body with status 200 for an answer; the program falls over it.
  ...speechless(forAnswers(others, { ...messages, only: ['web_page', 'empty_200'] })),

  { ...called({ ...messages, name: 'key-unset', cause: 'key-not-loaded' }), env: () => ({}) },
  called({ ...messages, name: 'key-empty', key: '', cause: 'key-not-loaded' }),
  called({ ...messages, name: 'key-newline-inside', key: bad.newlineInside, ...malformed }),
  called({ ...messages, name: 'key-curly-quotes', key: bad.curlyQuotes, ...malformed }),
  called({ ...messages, name: 'key-zero-width', key: bad.zeroWidth, ...malformed }),
  {
    ...called({
      ...messages,
      name: 'two-credentials',
      answer: answers.invalid_key,
      cause: 'credential-conflict',
    }),
    accept: ['credential-conflict', 'key-invalid'],
    env: ({ port }) => ({
      ANTHROPIC_BASE_URL: `http://127.0.0.1:${port}`,
      ANTHROPIC_API_KEY: keys.anthropic,
      ANTHROPIC_AUTH_TOKEN: keys.anthropic.replace('api03', 'oat01'),
    }),
  },

  ...networkFailures(messages),
  called({
    ...messages,
    name: 'network-timeout',
    run: 'anthropic/messages-timeout.js',
    answer: 'silent',
    cause: 'timeout',
  }),
];
