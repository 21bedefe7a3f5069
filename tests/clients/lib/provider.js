// What only one provider's texts hold. The openai package is no mark: half of
// all providers are called with it, so its class names and paths prove nothing.
const marks = {
  openai:
    /openai\.com|openai-(?:organization|processing-ms|version)|OpenAI(?!Error|\.)|OPENAI_|sk-proj-|\b(?:org|proj)[-_]EXAMPLE|unsupported_country/,
  anthropic: /anthropic|claude|sk-ant-|x-api-key|\btype['"]?: ?['"]error['"]/i,
  gemini: /generativelanguage|google|gemini|ai\.studio/i,
};

const frame = /^ +at .*$/gm;

/**
 * The provider, where the text shows it.
 *
 * @param {string} text A record.
 * @param {string} provider The one that was called.
 * @returns {string}
 */
export const shownProvider = (text, provider) => {
  const shown = provider === 'openai' ? text.replace(frame, '') : text;
  return marks[provider].test(shown) ? provider : 'unknown';
};
