import { anthropic } from './anthropic.js';
import { axios } from './axios.js';
import { curl } from './curl.js';
import { fetch } from './fetch.js';
import { gemini } from './gemini.js';
import { openai } from './openai.js';
import { python } from './python.js';

/** Everything that is recorded. */
export const scenarios = [
  ...openai,
  ...anthropic,
  ...gemini,
  ...axios,
  ...fetch,
  ...curl,
  ...python,
];
