import type { Provider } from '../define.ts';
import type { ProviderId } from '../ids.ts';
import { anthropic } from './anthropic.ts';
import { gemini } from './gemini.ts';
import { openai } from './openai.ts';
import { unknown } from './unknown.ts';

const stub = <I extends string>(id: I, name: string) => ({ id, name, hosts: [], modelPrefixes: [], words: [], mentions: [], env: [], envMisspelt: [], facts: {} }) as const;

export const providers = {
  openai,
  anthropic,
  gemini,
  'azure-openai': stub('azure-openai', "Azure OpenAI and Azure AI Foundry"),
  'bedrock': stub('bedrock', "Amazon Bedrock"),
  'vertex': stub('vertex', "Google Vertex AI"),
  'midjourney': stub('midjourney', "Midjourney and its Discord bot"),
  'ppapi': stub('ppapi', "PP API and other gateways of the One API and New API family"),
  'openrouter': stub('openrouter', "OpenRouter"),
  'litellm': stub('litellm', "LiteLLM proxy"),
  'deepseek': stub('deepseek', "DeepSeek"),
  'dashscope': stub('dashscope', "Alibaba Cloud Model Studio (DashScope, Qwen)"),
  'moonshot': stub('moonshot', "Moonshot AI (Kimi)"),
  'zhipu': stub('zhipu', "Zhipu (GLM, Z.ai)"),
  'mistral': stub('mistral', "Mistral AI"),
  'groq': stub('groq', "Groq"),
  'xai': stub('xai', "xAI (Grok)"),
  'cohere': stub('cohere', "Cohere"),
  'together': stub('together', "Together AI"),
  'perplexity': stub('perplexity', "Perplexity"),
  'huggingface': stub('huggingface', "Hugging Face inference"),
  'github-models': stub('github-models', "GitHub Models and Copilot"),
  'ollama': stub('ollama', "Ollama and other local OpenAI-compatible servers"),
  unknown,
} as const satisfies {
  [K in ProviderId]: Provider & { id: K };
};
