/**
 * Where a cause can occur. Nobody is asked about organizations where there are none, about keys at Midjourney, or
 * about memory at a hosted service. Only what is asked and assumed without evidence depends on it: words that prove a
 * cause count wherever they stand. `unknown` stands in a list where somebody who cannot name the service may have it.
 */
import { providerIds, type CauseId, type ProviderId } from './ids.ts';

export type Places = 'everywhere' | readonly ProviderId[];

const everywhereBut = (...none: readonly ProviderId[]): readonly ProviderId[] => providerIds.filter((id) => !none.includes(id));

/** Midjourney has no key, no model name to send and no browser's SDK; a local server mostly wants no key. */
const withKeys = everywhereBut('midjourney', 'ollama');
/** Vertex AI is called with a cloud identity. */
const withApiKeys = everywhereBut('midjourney', 'ollama', 'vertex');

export const occurs: Readonly<Record<CauseId, Places>> = {
  // A local server needs none, but the SDK that calls it does.
  'key-not-loaded': everywhereBut('midjourney', 'bedrock', 'vertex'),
  'auth-header': withKeys,
  'key-malformed': withApiKeys,
  'key-placeholder': withApiKeys,
  'key-invalid': withApiKeys,
  'key-wrong-provider': everywhereBut('midjourney', 'ollama', 'vertex', 'bedrock'),
  'key-expired': ['anthropic', 'bedrock', 'gemini', 'ppapi', 'openrouter', 'litellm', 'zhipu', 'cohere', 'github-models', 'unknown'],
  'key-disabled': withApiKeys,
  'key-leaked': withKeys,
  'login-expired': ['openai', 'azure-openai', 'anthropic', 'bedrock', 'gemini', 'vertex', 'midjourney', 'ppapi', 'zhipu', 'github-models', 'ollama', 'unknown'],
  'auth-method': ['openai', 'azure-openai', 'anthropic', 'gemini', 'vertex', 'ppapi', 'github-models', 'unknown'],
  'credential-conflict': withKeys,
  'cloud-credentials': ['openai', 'azure-openai', 'anthropic', 'bedrock', 'gemini', 'vertex', 'unknown'],
  'org-mismatch': ['openai', 'unknown'],
  'project-mismatch': ['openai', 'anthropic', 'gemini', 'vertex', 'dashscope', 'unknown'],
  'permission-scope': everywhereBut('ppapi', 'deepseek', 'dashscope', 'groq', 'cohere', 'together', 'perplexity', 'ollama'),
  'model-access': everywhereBut('midjourney', 'openrouter', 'deepseek', 'cohere', 'perplexity'),
  'org-verification': ['openai', 'bedrock', 'unknown'],
  'terms-not-accepted': ['bedrock', 'vertex', 'midjourney', 'groq', 'huggingface', 'unknown'],
  'ip-restricted': ['openai', 'azure-openai', 'gemini', 'vertex', 'ppapi', 'moonshot', 'unknown'],
  'key-restriction': ['anthropic', 'gemini', 'ppapi', 'litellm', 'moonshot', 'zhipu', 'github-models', 'unknown'],
  'api-not-enabled': ['gemini', 'vertex', 'unknown'],
  'region-unsupported': ['openai', 'anthropic', 'bedrock', 'gemini', 'openrouter', 'groq', 'cohere', 'unknown'],
  'account-suspended': everywhereBut('litellm', 'ollama'),
  'data-policy': ['openai', 'anthropic', 'openrouter', 'unknown'],
  'dns-failure': 'everywhere',
  'connection-failed': 'everywhere',
  timeout: 'everywhere',
  'tls-certificate': 'everywhere',
  'proxy-error': 'everywhere',
  'blocked-by-firewall': 'everywhere',
  cors: everywhereBut('midjourney'),
  'credit-exhausted': everywhereBut('azure-openai', 'bedrock', 'vertex', 'midjourney', 'litellm', 'mistral', 'groq', 'github-models', 'ollama'),
  'spend-limit': ['openai', 'anthropic', 'gemini', 'ppapi', 'openrouter', 'litellm', 'zhipu', 'mistral', 'xai', 'cohere', 'together', 'unknown'],
  'billing-inactive': ['openai', 'anthropic', 'bedrock', 'gemini', 'vertex', 'midjourney', 'ppapi', 'dashscope', 'moonshot', 'zhipu', 'mistral', 'cohere', 'together', 'unknown'],
  'plan-usage-limit': ['openai', 'anthropic', 'gemini', 'midjourney', 'ppapi', 'moonshot', 'zhipu', 'github-models', 'unknown'],
  'rate-limit': 'everywhere',
  'rate-limit-requests': everywhereBut('midjourney', 'deepseek', 'ollama'),
  'rate-limit-tokens': everywhereBut('midjourney', 'ppapi', 'openrouter', 'deepseek', 'zhipu', 'perplexity', 'huggingface', 'ollama'),
  'rate-limit-daily': ['openai', 'bedrock', 'gemini', 'openrouter', 'moonshot', 'zhipu', 'groq', 'github-models', 'unknown'],
  'rate-limit-concurrent': ['anthropic', 'midjourney', 'litellm', 'deepseek', 'moonshot', 'zhipu', 'github-models', 'ollama', 'unknown'],
  'request-exceeds-rate-limit': ['openai', 'anthropic', 'gemini', 'groq', 'unknown'],
  'upstream-rate-limit': ['ppapi', 'openrouter', 'litellm', 'unknown'],
  'no-channel': ['ppapi', 'litellm', 'unknown'],
  // At Azure the name in the call is a deployment's.
  'model-not-found': everywhereBut('midjourney', 'azure-openai'),
  'model-retired': everywhereBut('midjourney', 'litellm', 'ollama'),
  'endpoint-not-found': 'everywhere',
  'endpoint-model-mismatch': ['openai', 'azure-openai', 'anthropic', 'gemini', 'vertex', 'ppapi', 'openrouter', 'dashscope', 'zhipu', 'xai', 'cohere', 'huggingface', 'ollama', 'unknown'],
  'deployment-not-found': ['azure-openai', 'bedrock', 'vertex', 'together', 'huggingface', 'unknown'],
  'api-version': ['openai', 'azure-openai', 'anthropic', 'bedrock', 'gemini', 'ppapi', 'litellm', 'unknown'],
  'unsupported-parameter': 'everywhere',
  'invalid-request': 'everywhere',
  'context-length': everywhereBut('midjourney'),
  'request-too-large': 'everywhere',
  'content-blocked': everywhereBut('ollama'),
  'sdk-mismatch': 'everywhere',
  'key-in-browser': everywhereBut('bedrock', 'gemini', 'vertex', 'midjourney', 'ollama'),
  'unexpected-response': 'everywhere',
  'local-resources': ['ollama', 'unknown'],
  overloaded: everywhereBut('midjourney'),
  'server-error': 'everywhere',
  'channel-permission': ['midjourney'],
  'bot-unresponsive': ['midjourney'],
  none: 'everywhere',
};
