import type { Provider } from '../define.ts';
import type { ProviderId } from '../ids.ts';
import { anthropic } from './anthropic.ts';
import { gemini } from './gemini.ts';
import { openai } from './openai.ts';
import { unknown } from './unknown.ts';

export const providers = { openai, anthropic, gemini, unknown } as const satisfies {
  [K in ProviderId]: Provider & { id: K };
};
