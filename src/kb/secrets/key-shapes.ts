/**
 * Shapes of AI providers' keys. Sources: gitleaks `config/gitleaks.toml` b58d3f1, trufflehog
 * `pkg/detectors` 3ab759f, secretlint 18346ba, betterleaks 6381fa4; `hint` marks what no scanner's rule
 * says. The prefix names the issuer, lengths only warn: issuers change them.
 */
import type { KeyShape } from './types.ts';

const month = '2026-11';
const gitleaks = 'https://github.com/gitleaks/gitleaks/blob/b58d3f1/config/gitleaks.toml';
const trufflehog = 'https://github.com/trufflesecurity/trufflehog/tree/3ab759f/pkg/detectors';
const betterleaks = 'https://github.com/betterleaks/betterleaks/tree/6381fa4/cmd/generate/config/rules';
const secretlint = 'https://github.com/secretlint/secretlint/tree/18346ba/packages/@secretlint';

/** Base64 of "OpenAI", in the middle of every key of theirs. */
const openaiMark = 'T3BlbkFJ';

export const keyShapes = [
  {
    id: 'openai-project', provider: 'openai', kind: 'api-key', prefix: 'sk-proj-', strength: 'strong',
    alphabet: 'token', lengths: [56, 132, 148, 156, 164], infix: openaiMark, source: gitleaks, month,
  },
  {
    id: 'openai-service-account', provider: 'openai', kind: 'api-key', prefix: 'sk-svcacct-', strength: 'strong',
    alphabet: 'token', lengths: [135, 151, 167], infix: openaiMark, source: gitleaks, month,
  },
  {
    id: 'openai-admin', provider: 'openai', kind: 'api-key', prefix: 'sk-admin-', strength: 'strong',
    alphabet: 'token', lengths: [133, 149, 165], infix: openaiMark, source: gitleaks, month,
  },
  {
    id: 'anthropic-api', provider: 'anthropic', kind: 'api-key', prefix: 'sk-ant-api03-', strength: 'strong',
    alphabet: 'token', lengths: [108], source: gitleaks, month,
  },
  {
    id: 'anthropic-admin', provider: 'anthropic', kind: 'api-key', prefix: 'sk-ant-admin01-', strength: 'strong',
    alphabet: 'token', lengths: [110], source: gitleaks, month,
  },
  {
    id: 'anthropic-oauth', provider: 'anthropic', kind: 'token', prefix: 'sk-ant-oat01-', strength: 'strong',
    alphabet: 'token', lengths: [], source: 'hint: https://github.com/BerriAI/litellm/pull/21039', month,
  },
  {
    id: 'anthropic-oauth', provider: 'anthropic', kind: 'token', prefix: 'sk-ant-oat', strength: 'strong',
    alphabet: 'token', lengths: [], source: 'hint: https://github.com/BerriAI/litellm/pull/21039', month,
  },
  {
    id: 'anthropic-other', provider: 'anthropic', kind: 'api-key', prefix: 'sk-ant-', strength: 'strong',
    alphabet: 'token', lengths: [], source: secretlint, month,
  },
  {
    id: 'openrouter', provider: 'openrouter', kind: 'api-key', prefix: 'sk-or-v1-', strength: 'strong',
    alphabet: 'hex', lengths: [73], source: trufflehog, month,
  },
  {
    id: 'langfuse-secret', provider: null, kind: 'api-key', prefix: 'sk-lf-', strength: 'strong',
    alphabet: 'token', lengths: [42], source: trufflehog, month,
  },
  {
    id: 'langfuse-public', provider: null, kind: 'api-key', prefix: 'pk-lf-', strength: 'strong',
    alphabet: 'token', lengths: [42], source: trufflehog, month,
  },
  {
    id: 'minimax', provider: 'minimax', kind: 'api-key', prefix: 'sk-api-', strength: 'strong',
    alphabet: 'token', lengths: [126], source: betterleaks, month,
  },
  {
    id: 'openai-legacy', provider: 'openai', kind: 'api-key', prefix: 'sk-', strength: 'weak',
    alphabet: 'token', lengths: [51], infix: openaiMark, source: gitleaks, month,
  },
  {
    // DeepSeek and DashScope cannot be told apart by their keys.
    id: 'sk-32', provider: null, kind: 'api-key', prefix: 'sk-', strength: 'weak',
    alphabet: 'lower', lengths: [35], source: trufflehog, month,
  },
  {
    // Moonshot, One API and New API: as long as OpenAI's old keys, without their mark.
    id: 'sk-48', provider: null, kind: 'api-key', prefix: 'sk-', strength: 'weak',
    alphabet: 'token', lengths: [51], source: betterleaks, month,
  },
  {
    // Virtual keys of proxies (LiteLLM about 25), and whatever else speaks OpenAI's dialect.
    id: 'sk-other', provider: null, kind: 'api-key', prefix: 'sk-', strength: 'weak',
    alphabet: 'token', lengths: [25], source: 'hint: LiteLLM virtual keys', month,
  },
  {
    id: 'gemini', provider: 'gemini', kind: 'api-key', prefix: 'AIza', strength: 'strong',
    alphabet: 'token', lengths: [39], source: gitleaks, month,
  },
  {
    id: 'gemini-authorization', provider: 'gemini', kind: 'api-key', prefix: 'AQ.', strength: 'weak',
    alphabet: 'token', lengths: [53], source: betterleaks, month,
  },
  {
    id: 'google-oauth', provider: 'vertex', kind: 'token', prefix: 'ya29.', strength: 'strong',
    alphabet: 'dotted', lengths: [], source: 'hint: https://developers.google.com/identity/protocols/oauth2', month,
  },
  {
    id: 'aws-access-key', provider: 'bedrock', kind: 'cloud-key', prefix: 'AKIA', strength: 'plain',
    alphabet: 'upper', lengths: [20], source: gitleaks, month,
  },
  {
    id: 'aws-temporary-key', provider: 'bedrock', kind: 'cloud-key', prefix: 'ASIA', strength: 'weak',
    alphabet: 'upper', lengths: [20], source: gitleaks, month,
  },
  {
    id: 'bedrock-long', provider: 'bedrock', kind: 'api-key', prefix: 'ABSK', strength: 'plain',
    alphabet: 'base64', lengths: [132], source: gitleaks, month,
  },
  {
    id: 'bedrock-short', provider: 'bedrock', kind: 'api-key', prefix: 'bedrock-api-key-', strength: 'strong',
    alphabet: 'base64', lengths: [], least: 12, source: gitleaks, month,
  },
  {
    id: 'groq', provider: 'groq', kind: 'api-key', prefix: 'gsk_', strength: 'plain',
    alphabet: 'alnum', lengths: [56], source: trufflehog, month,
  },
  {
    id: 'xai', provider: 'xai', kind: 'api-key', prefix: 'xai-', strength: 'weak',
    alphabet: 'token', lengths: [84], source: trufflehog, month,
  },
  {
    id: 'perplexity', provider: 'perplexity', kind: 'api-key', prefix: 'pplx-', strength: 'weak',
    alphabet: 'alnum', lengths: [53], source: gitleaks, month,
  },
  {
    id: 'huggingface', provider: 'huggingface', kind: 'token', prefix: 'hf_', strength: 'weak',
    alphabet: 'alnum', lengths: [37], source: trufflehog, month,
  },
  {
    id: 'huggingface-organization', provider: 'huggingface', kind: 'token', prefix: 'api_org_', strength: 'weak',
    alphabet: 'alnum', lengths: [42], source: trufflehog, month,
  },
  {
    id: 'replicate', provider: 'replicate', kind: 'token', prefix: 'r8_', strength: 'weak',
    alphabet: 'token', lengths: [40], source: trufflehog, month,
  },
  {
    id: 'nvidia', provider: 'nvidia', kind: 'api-key', prefix: 'nvapi-', strength: 'strong',
    alphabet: 'token', lengths: [70], source: trufflehog, month,
  },
  {
    id: 'elevenlabs', provider: 'elevenlabs', kind: 'api-key', prefix: 'sk_', strength: 'weak',
    alphabet: 'token', lengths: [51], source: trufflehog, month,
  },
  {
    id: 'together', provider: 'together', kind: 'api-key', prefix: 'tgp_v1_', strength: 'strong',
    alphabet: 'token', lengths: [50], source: betterleaks, month,
  },
  {
    id: 'fireworks', provider: 'fireworks', kind: 'api-key', prefix: 'fw_', strength: 'weak',
    alphabet: 'alnum', lengths: [27], source: 'hint: redaction rules of terminals', month,
  },
  {
    id: 'cerebras', provider: 'cerebras', kind: 'api-key', prefix: 'csk-', strength: 'plain',
    alphabet: 'lower', lengths: [52], source: betterleaks, month,
  },
  {
    id: 'vercel-gateway', provider: 'vercel', kind: 'api-key', prefix: 'vck_', strength: 'weak',
    alphabet: 'alnum', lengths: [24, 44, 56, 60], source: secretlint, month,
  },
  {
    id: 'alibaba-cloud', provider: null, kind: 'cloud-key', prefix: 'LTAI', strength: 'plain',
    alphabet: 'alnum', lengths: [24], source: gitleaks, month,
  },
  {
    id: 'pinecone', provider: 'pinecone', kind: 'api-key', prefix: 'pcsk_', strength: 'strong',
    alphabet: 'token', lengths: [74, 75], source: trufflehog, month,
  },
  {
    id: 'databricks', provider: 'databricks', kind: 'token', prefix: 'dapi', strength: 'weak',
    alphabet: 'token', lengths: [36, 38], source: gitleaks, month,
  },
  {
    id: 'sourcegraph', provider: 'sourcegraph', kind: 'token', prefix: 'sgp_', strength: 'weak',
    alphabet: 'token', lengths: [44, 50, 61], source: gitleaks, month,
  },
  {
    id: 'yandex', provider: 'yandex', kind: 'api-key', prefix: 'AQVN', strength: 'plain',
    alphabet: 'token', lengths: [39, 40, 41, 42], source: gitleaks, month,
  },
  {
    id: 'yandex-iam', provider: 'yandex', kind: 'token', prefix: 't1.', strength: 'weak',
    alphabet: 'dotted', lengths: [], least: 40, source: gitleaks, month,
  },
  {
    id: 'langsmith', provider: null, kind: 'api-key', prefix: 'lsv2_', strength: 'strong',
    alphabet: 'token', lengths: [51], source: trufflehog, month,
  },
] as const satisfies readonly KeyShape[];
