/**
 * An answer of a provider, as the local server gives it.
 *
 * @typedef {object} Answer
 * @property {number} status HTTP status.
 * @property {Record<string, string>} headers Response headers.
 * @property {string} body Body, byte for byte.
 * @property {string} source Where this body is documented or was pasted.
 * @property {string | null} cause Keytriage cause id; null when the answer fits several.
 * @property {string[]} [accept] The causes that it fits, when there are several.
 */

/** JSON as OpenAI writes it: four spaces, newline at the end. */
export const wide = (value) => `${JSON.stringify(value, null, 4)}\n`;

/** JSON as Google writes it: two spaces, newline at the end. */
export const narrow = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** JSON without white space, as Anthropic and the edges in front of the others write it. */
export const compact = (value) => JSON.stringify(value);

/** The moment at which everything recorded here happened. */
export const MOMENT = 'Sat, 21 Nov 2026 06:00:00 GMT';
