/** base64url of ASCII text, without the browser's `btoa`, so that the codec runs in a worker, in Node and in tests alike. */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** @param text ASCII only */
export function toBase64url(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i += 3) {
    const [a, b, c] = [text.charCodeAt(i), text.charCodeAt(i + 1), text.charCodeAt(i + 2)] as [number, number, number];
    const bits = (a << 16) | ((b || 0) << 8) | (c || 0);
    out += alphabet[bits >> 18]! + alphabet[(bits >> 12) & 63]!;
    if (i + 1 < text.length) out += alphabet[(bits >> 6) & 63]!;
    if (i + 2 < text.length) out += alphabet[bits & 63]!;
  }
  return out;
}

/** @returns null where a character does not belong to the alphabet or the length is impossible */
export function fromBase64url(text: string): string | null {
  if (text.length % 4 === 1) return null;
  let out = '';
  let bits = 0;
  let held = 0;
  for (const character of text) {
    const value = alphabet.indexOf(character);
    if (value < 0) return null;
    bits = (bits << 6) | value;
    held += 6;
    if (held >= 8) {
      held -= 8;
      out += String.fromCharCode((bits >> held) & 255);
      bits &= (1 << held) - 1;
    }
  }
  return out;
}
