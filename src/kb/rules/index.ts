/** All rules, emitter by emitter in the order of `emitterIds`. */
import type { Rule } from '../define.ts';
import type { EmitterId } from '../ids.ts';
import aiSdk from './ai-sdk/rules.ts';
import anthropic from './anthropic/rules.ts';
import anthropicSdk from './anthropic-sdk/rules.ts';
import apps from './apps/rules.ts';
import browser from './browser/rules.ts';
import claudeCode from './claude-code/rules.ts';
import codex from './codex/rules.ts';
import elsewhere from './elsewhere/rules.ts';
import frameworks from './frameworks/rules.ts';
import gemini from './gemini/rules.ts';
import geminiCli from './gemini-cli/rules.ts';
import geminiSdk from './gemini-sdk/rules.ts';
import http from './http/rules.ts';
import key from './key/rules.ts';
import openai from './openai/rules.ts';
import openaiSdk from './openai-sdk/rules.ts';
import packages from './packages/rules.ts';
import proxy from './proxy/rules.ts';
import runtimes from './runtimes/rules.ts';
import tls from './tls/rules.ts';
import azureOpenai from './azure-openai/rules.ts';
import bedrock from './bedrock/rules.ts';
import vertex from './vertex/rules.ts';
import midjourney from './midjourney/rules.ts';
import ppapi from './ppapi/rules.ts';
import openrouter from './openrouter/rules.ts';
import litellm from './litellm/rules.ts';
import deepseek from './deepseek/rules.ts';
import dashscope from './dashscope/rules.ts';
import moonshot from './moonshot/rules.ts';
import zhipu from './zhipu/rules.ts';
import mistral from './mistral/rules.ts';
import groq from './groq/rules.ts';
import xai from './xai/rules.ts';
import cohere from './cohere/rules.ts';
import together from './together/rules.ts';
import perplexity from './perplexity/rules.ts';
import huggingface from './huggingface/rules.ts';
import githubModels from './github-models/rules.ts';
import ollama from './ollama/rules.ts';
import general from './general/rules.ts';

export const rulesByEmitter = {
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
  general,
  'openai-sdk': openaiSdk,
  'anthropic-sdk': anthropicSdk,
  'gemini-sdk': geminiSdk,
  'ai-sdk': aiSdk,
  frameworks,
  'claude-code': claudeCode,
  codex,
  'gemini-cli': geminiCli,
  apps,
  http,
  runtimes,
  tls,
  proxy,
  browser,
  packages,
  key,
  elsewhere,
} as const satisfies Record<EmitterId, readonly Rule[]>;

export const rules: readonly Rule[] = Object.values(rulesByEmitter).flat();
