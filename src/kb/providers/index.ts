/** Every provider by its id: a missing entry, and a swapped one, do not compile. */
import type { Provider } from '../define.ts';
import type { ProviderId } from '../ids.ts';
import { anthropic } from './anthropic.ts';
import { gemini } from './gemini.ts';
import { openai } from './openai.ts';
import { mistral } from './mistral.ts';
import { groq } from './groq.ts';
import { xai } from './xai.ts';
import { cohere } from './cohere.ts';
import { together } from './together.ts';
import { perplexity } from './perplexity.ts';
import { ollama } from './ollama.ts';
import { azureOpenai } from './azure-openai.ts';
import { bedrock } from './bedrock.ts';
import { vertex } from './vertex.ts';
import { githubModels } from './github-models.ts';
import { huggingface } from './huggingface.ts';
import { litellm } from './litellm.ts';
import { midjourney } from './midjourney.ts';
import { openrouter } from './openrouter.ts';
import { ppapi } from './ppapi.ts';
import { deepseek } from './deepseek.ts';
import { dashscope } from './dashscope.ts';
import { moonshot } from './moonshot.ts';
import { zhipu } from './zhipu.ts';
import { unknown } from './unknown.ts';

export const providers = {
  openai,
  anthropic,
  gemini,
  'azure-openai': azureOpenai,
  bedrock,
  vertex,
  midjourney,
  ppapi,
  openrouter,
  litellm,
  deepseek,
  dashscope,
  moonshot,
  zhipu,
  mistral,
  groq,
  xai,
  cohere,
  together,
  perplexity,
  huggingface,
  'github-models': githubModels,
  ollama,
  unknown,
} as const satisfies {
  [K in ProviderId]: Provider & { id: K };
};
