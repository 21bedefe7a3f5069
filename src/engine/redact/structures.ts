/** Secrets with a structure of their own: JWTs, PEM blocks, manifests of secrets. */
import { BASE64, BLANK, BREAK, SPACE, TOKEN, classOf, isCrossedOut, looksRandom, runEnd } from './chars.ts';
import { blanksEnd, lineEnd, lineStart } from './lines.ts';
import { quoteAt } from './quotes.ts';
import { isWordStart, starsEnd } from './token.ts';
import { VALUE_WINDOW } from './values.ts';
import type { Walk } from './walk.ts';

const PEM_WINDOW = 20_000;
/** Longest way between a manifest's kind and its data. */
const MANIFEST_WINDOW = 3000;

/** A JWT, whole or cut off, over the lines that a terminal broke it into. */
export function takeJwt(walk: Walk, i: number): void {
  if (!isWordStart(walk.text, i, false)) return;
  const { text } = walk;
  let to = i;
  let dots = 0;
  const limit = i + 16_000;
  while (to < limit) {
    to = runEnd(text, to, TOKEN | BASE64);
    const code = text.charCodeAt(to);
    if (code === 46 && classOf(text.charCodeAt(to + 1)) & TOKEN) {
      dots++;
      to++;
      continue;
    }
    // Wrapped: a line of nothing but more of it.
    if (classOf(code) & BREAK || (classOf(code) & BLANK && to - i > 40)) {
      let p = to;
      while (p < to + 120 && (classOf(text.charCodeAt(p)) & SPACE || /[│┃║|>]/.test(text.charAt(p)))) p++;
      const end = runEnd(text, p, TOKEN | BASE64);
      if (/\n/.test(text.slice(to, p)) && end - p >= 16 && looksRandom(text, p, end)) {
        to = end;
        continue;
      }
      if (dots > 0 && /\n/.test(text.slice(to, p)) && end - p >= 4 && text.charCodeAt(end) !== 58 && looksRandom(text, p, end)) {
        to = end;
      }
    }
    break;
  }
  if (to - i < 20 || (dots === 0 && !looksRandom(text, i, to))) return;
  if (starsEnd(text, to) > to && to - i < 24) return;
  if (isCrossedOut(text, i, to)) return;
  walk.hide(i, to, 'jwt', null, {
    state: 'hidden', shape: 'jwt', provider: null, prefix: '', length: to - i, flaws: [], name: null, scheme: null,
    place: walk.placeOf(i, to),
  });
}

/** A PEM block with a private key in it, its line breaks escaped or not. */
export function takePem(walk: Walk, i: number): void {
  const { text } = walk;
  if (text.charCodeAt(i - 1) !== 45 || text.charCodeAt(i - 2) !== 45) return;
  const dashes = text.slice(i, i + 80).indexOf('-----');
  const lineTo = i + dashes;
  if (dashes < 0 || !/PRIVATE KEY|PGP MESSAGE/.test(text.slice(i, lineTo))) return;
  let from = i;
  while (from > walk.floor && text.charCodeAt(from - 1) === 45 && from > i - 6) from--;
  let end = -1;
  if (i < walk.noPemEndFrom) {
    end = text.indexOf('-----END', lineTo);
    if (end < 0) walk.noPemEndFrom = i;
  }
  let to: number;
  if (end >= 0 && end - i < PEM_WINDOW) {
    const close = text.indexOf('-----', end + 8);
    to = close >= 0 && close - end < 80 ? close + 5 : end + 8;
    // Nothing, or a word, between the two lines.
    if (end - lineTo < 40 && text.slice(lineTo + 5, end).replace(/\\[nr]|\W/g, '').length < 24) {
      walk.floor = Math.max(walk.floor, to);
      return;
    }
  } else {
    // Cut off: whatever looks like base64 and line breaks, escaped or not.
    to = lineTo + 5;
    while (to < i + PEM_WINDOW) {
      const code = text.charCodeAt(to);
      if (classOf(code) & (TOKEN | BASE64 | SPACE) || (code === 92 && /[nr\\]/.test(text.charAt(to + 1)))) to++;
      else break;
    }
  }
  walk.hide(from, to, 'private-key', null, {
    state: 'hidden', shape: 'pem', provider: null, prefix: '', length: to - from, flaws: end < 0 ? ['cut-off'] : [],
    name: null, scheme: null, place: 'text',
  });
}

/** The lines under `data:` in a manifest of kind Secret: base64, whatever their names. */
export function takeManifest(walk: Walk, i: number, literalTo: number): void {
  const { text } = walk;
  let p = literalTo;
  if (quoteAt(text, p)) p++;
  if (text.charCodeAt(p) !== 58) return;
  p = blanksEnd(text, p + 1, 8);
  if (text.charCodeAt(p) === 13) p++;
  if (text.charCodeAt(p) !== 10 || !isSecretNear(walk, i)) return;
  const lineFrom = lineStart(text, i, 40);
  const outdent = runEnd(text, lineFrom, BLANK) - lineFrom;
  for (let lines = 0; lines < 100; lines++) {
    const from = p + 1;
    const at = runEnd(text, from, BLANK, 40);
    const line = text.slice(at, lineEnd(text, at, VALUE_WINDOW));
    if (/^#/.test(line)) {
      p = at + line.length;
      continue;
    }
    const entry = /^[\w.-]{1,80}["']?:[ \t]{1,8}["']?(?=[A-Za-z0-9+/]{10})/.exec(line);
    if (!entry || at - from <= outdent) return;
    const valueFrom = at + entry[0].length;
    const valueTo = runEnd(text, valueFrom, TOKEN | BASE64);
    if (/^(?:[A-Za-z0-9+/]{4})+$|=$/.test(text.slice(valueFrom, valueTo))) walk.hide(valueFrom, valueTo, 'unknown-secret');
    p = at + line.length;
    if (text.charCodeAt(p) === 13) p++;
    if (text.charCodeAt(p) !== 10) return;
  }
}

/** Whether the manifest around `at` says that it is a Secret. */
function isSecretNear(walk: Walk, at: number): boolean {
  walk.manifests ??= Array.from(walk.text.matchAll(/kind["']?:[ \t]{0,4}["']?secret\b/gi), (one) => one.index);
  let low = 0;
  let high = walk.manifests.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (walk.manifests[middle]! < at - MANIFEST_WINDOW) low = middle + 1;
    else high = middle;
  }
  return (walk.manifests[low] ?? Infinity) < at + MANIFEST_WINDOW;
}
