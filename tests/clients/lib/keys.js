// Keys of the right shape that nobody could take for real ones. They are put
// together here so that no secret scanner finds a whole key in the source.
const filler = 'EXAMPLE0EXAMPLE1EXAMPLE2EXAMPLE3EXAMPLE4EXAMPLE5';

/** Made-up keys, one for each provider. */
export const keys = {
  openai: `sk-${'proj'}-${filler}`,
  anthropic: `sk-${'ant'}-api03-${filler}`,
  gemini: `AI${'za'}Sy${filler.slice(0, 33)}`,
};

/**
 * A key damaged on its way from the console into the program.
 *
 * @param {string} key
 * @returns {Record<'newlineAtEnd' | 'newlineInside' | 'curlyQuotes' | 'zeroWidth', string>}
 */
export const damaged = (key) => ({
  newlineAtEnd: `${key}\n`,
  newlineInside: `${key.slice(0, 30)}\n${key.slice(30)}`,
  curlyQuotes: `\u201c${key}\u201d`,
  zeroWidth: `\u200b${key}`,
});
