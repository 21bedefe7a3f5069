import { gemini as answers, streamed } from '../answers/gemini.js';
import { others } from '../answers/others.js';
import { damaged, keys } from '../lib/keys.js';
import { called, forAnswers, networkFailures, unreadable } from './common.js';

const generate = { client: 'google-genai', provider: 'gemini', run: 'gemini/generate.js' };
const bad = damaged(keys.gemini);
const malformed = { cause: 'key-malformed' };

/** @type {import('./common.js').Scenario[]} */
export const gemini = [
  ...forAnswers(answers, generate),
  ...forAnswers(answers, { ...generate, run: 'gemini/generate-message.js', ending: '-message' }),
  ...forAnswers(answers, {
    ...generate,
    run: 'gemini/generate-caught.js',
    ending: '-caught',
    only: ['invalid_key', 'quota_per_day', 'overloaded'],
  }),
  ...forAnswers(answers, {
    ...generate,
    run: 'gemini/stream.js',
    ending: '-stream',
    only: ['invalid_key', 'quota_zero', 'location', 'overloaded'],
  }).map((scenario) => ({ ...scenario, answer: streamed(scenario.answer) })),

  ...forAnswers(others, {
    ...generate,
    only: ['cloudflare_challenge', 'empty_401', 'go_404'],
  }),
  ...unreadable(forAnswers(others, { ...generate, only: ['web_page', 'empty_200'] })),

  {
    ...called({
      ...generate,
      name: 'key-unset',
      cause: 'key-not-loaded',
      accept: ['key-not-loaded', 'cloud-credentials'],
    }),
    // Without a key the SDK looks for Google Cloud credentials, and for those it
    // would ask the metadata server of the machine: an address on the network.
    env: () => ({ METADATA_SERVER_DETECTION: 'none' }),
  },
  called({ ...generate, name: 'key-newline-inside', key: bad.newlineInside, ...malformed }),
  called({ ...generate, name: 'key-curly-quotes', key: bad.curlyQuotes, ...malformed }),
  called({ ...generate, name: 'key-zero-width', key: bad.zeroWidth, ...malformed }),

  ...networkFailures(generate),
  called({
    ...generate,
    name: 'network-timeout',
    run: 'gemini/generate-timeout.js',
    answer: 'silent',
    cause: 'timeout',
    accept: ['timeout', 'connection-failed'],
  }),
];
