/**
 * Public model names, lower case: the only ones that a share link may hold. From the providers' model and deprecation
 * pages, November 2026. A name that is missing here is recognised all the same; it only stays out of links.
 */
export const models: readonly string[] = [
  // https://platform.openai.com/docs/models and https://developers.openai.com/api/docs/deprecations
  'gpt-3.5-turbo', 'gpt-4', 'gpt-4-turbo', 'gpt-4o', 'gpt-4o-mini', 'gpt-4o-2024-05-13', 'gpt-4o-2024-08-06', 'gpt-4o-2024-11-20', 'gpt-4o-mini-2024-07-18',
  'gpt-4.1', 'gpt-4.1-mini', 'gpt-4.1-nano', 'gpt-5', 'gpt-5-mini', 'gpt-5-nano', 'gpt-5-pro', 'gpt-5-codex', 'o1', 'o1-mini', 'o1-pro', 'o3', 'o3-mini', 'o3-pro', 'o4-mini',
  'text-embedding-ada-002', 'text-embedding-3-small', 'text-embedding-3-large', 'text-davinci-003', 'whisper-1', 'tts-1', 'dall-e-2', 'dall-e-3', 'gpt-image-1',
  // https://platform.claude.com/docs/en/about-claude/model-deprecations
  'claude-2.1', 'claude-3-haiku-20240307', 'claude-3-sonnet-20240229', 'claude-3-opus-20240229', 'claude-3-5-sonnet-20240620', 'claude-3-5-sonnet-20241022', 'claude-3-5-haiku-20241022',
  'claude-3-7-sonnet-20250219', 'claude-sonnet-4-20250514', 'claude-opus-4-20250514', 'claude-opus-4-1-20250805', 'claude-sonnet-4-5', 'claude-sonnet-4-5-20250929', 'claude-haiku-4-5-20251001', 'claude-haiku-4-5',
  // https://ai.google.dev/gemini-api/docs/models and …/deprecations
  'gemini-pro', 'gemini-pro-vision', 'gemini-1.5-pro', 'gemini-1.5-flash', 'gemini-1.5-flash-8b', 'gemini-2.0-flash', 'gemini-2.0-flash-lite', 'gemini-2.5-pro', 'gemini-2.5-flash', 'gemini-2.5-flash-lite',
];
