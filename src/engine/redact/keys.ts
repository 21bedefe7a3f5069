/** Keys that are told by their own text: by a prefix, a mark inside, or the shape of the whole. */
import { ALNUM, DIGIT, DOTTED, TOKEN, classOf, isCrossedOut, isMadeUp, looksRandom, runEnd } from './chars.ts';
import type { PrefixGroup } from './compile.ts';
import { KEY_WINDOW, isWordStart, readToken, shapeOfVisible } from './token.ts';
import type { Found, Walk } from './walk.ts';

/** A key whose prefix is known. */
export function takePrefixed(walk: Walk, i: number, group: PrefixGroup): void {
  if (walk.again) {
    const masked = walk.maskEnd(i - 1);
    if (masked >= 0) {
      walk.floor = Math.max(walk.floor, masked - 1);
      return;
    }
  }
  const strength = group.shapes[0]!.strength;
  if (strength !== 'strong' && !isWordStart(walk.text, i, strength === 'weak')) return;
  const token = readToken(walk.text, i, group, i + KEY_WINDOW);
  if (!token) return;
  const place = walk.placeOf(i, token.to);
  const visible = token.state === 'masked' ? shapeOfVisible(walk.kb.groups, token.head) : null;
  const shape = visible?.shape ?? token.shape;
  const flaws = token.flaws;
  const key: Found['key'] =
    shape.kind === 'account' ? null : {
      state: token.state, shape: shape.id, provider: shape.provider, prefix: visible?.prefix ?? group.prefix, length: token.length,
      flaws, name: null, scheme: null, place,
    };
  if (token.state === 'hidden') {
    walk.hide(i, token.to, shape.kind, shape, key, token.length ?? token.to - i);
  } else walk.show(i, token.to, key);
}

/** `T3BlbkFJ`: an OpenAI key whose front was cut off or wrapped away. */
export function takeMarked(walk: Walk, i: number, length: number): void {
  let from = i;
  while (from > walk.floor && from > i - 100 && classOf(walk.text.charCodeAt(from - 1)) & TOKEN) from--;
  const to = runEnd(walk.text, i + length, TOKEN);
  if (to - from < length + 6) return;
  const group = walk.kb.groups.find((one) => one.prefix === 'sk-');
  const shape = group?.shapes.find((one) => one.infix !== undefined) ?? null;
  walk.hide(from, to, 'api-key', shape, {
    state: 'hidden', shape: shape?.id ?? null, provider: shape?.provider ?? null, prefix: '', length: to - from,
    flaws: ['cut-off'], name: null, scheme: null, place: 'text',
  }, to - from, '');
}

/** The whole paste is one run without blanks: a key without a prefix, pasted alone. */
export function takeAlone(walk: Walk): boolean {
  const { text } = walk;
  if (text.length > 400) return false;
  const trimmed = text.trim();
  if (trimmed.length < 20 || trimmed.length > 200 || !/^[A-Za-z0-9+/_.~-]+={0,2}$/.test(trimmed)) return false;
  if (!/\d/.test(trimmed) || trimmed.includes('...') || /[-_.](?:api|sdk|bin|exe|log|json)\b/i.test(trimmed)) return false;
  if (/^(?:req_|chatcmpl|msg_|gen-|resp_|https?|org-|proj_|[\w-]+(?:\.[\w-]+)+$)/.test(trimmed)) {
    // Ids of requests, and hosts; an id and its secret, joined by a dot, is a key.
    if (!/^[0-9a-f]{32}\.[A-Za-z0-9]{16}$/.test(trimmed)) return false;
  }
  if (walk.kb.groups.some((group) => group.prefix.length > 2 && trimmed.startsWith(group.prefix))) return false;
  // Publishable by name, or words in one case with a number at their end.
  if (/^pk_(?:live|test)_/.test(trimmed) || (/^(?:[a-z]+|[A-Z]+)$/.test(trimmed.replace(/[\d_-]/g, '')) && trimmed.replace(/\D/g, '').length * 12 < trimmed.length)) return false;
  if (trimmed.startsWith('eyJ') || !looksRandom(trimmed) || isCrossedOut(trimmed) || isMadeUp(trimmed) || trimmed.includes('T3BlbkFJ')) return false;
  const from = text.indexOf(trimmed);
  walk.hide(from, from + trimmed.length, 'unknown-secret', null, {
    state: 'hidden', shape: null, provider: null, prefix: '', length: trimmed.length, flaws: [], name: null,
    scheme: null, place: 'alone',
  });
  return true;
}

/** Discord's tokens: id in base64, six of time, the rest. */
export function takeDiscord(walk: Walk, i: number): void {
  const { text } = walk;
  let from = i;
  while (from > walk.floor && from > i - 30 && classOf(text.charCodeAt(from - 1)) & TOKEN) from--;
  const to = runEnd(text, i + 8, TOKEN, 60);
  if (i - from < 23 || i - from > 29 || to - i < 33 || to - i > 50 || !/[MNO]/.test(text.charAt(from))) return;
  walk.hide(from, to, 'token');
}

/** Facebook's `<id>|<secret>`. */
export function takePiped(walk: Walk, i: number): void {
  const { text } = walk;
  if (!(classOf(text.charCodeAt(i - 1)) & DIGIT) || !(classOf(text.charCodeAt(i + 1)) & TOKEN)) return;
  let from = i;
  while (from > walk.floor && from > i - 19 && classOf(text.charCodeAt(from - 1)) & DIGIT) from--;
  const to = runEnd(text, i + 1, TOKEN, 40);
  if (i - from < 15 || i - from > 18 || to - i < 26 || to - i > 32 || !looksRandom(text, i + 1, to)) return;
  walk.hide(i + 1, to, 'token');
}

/** `0x` and 64 hex digits: a wallet's private key, or what looks like one. */
export function takeHex(walk: Walk, i: number): void {
  const { text } = walk;
  if (!isWordStart(text, i, false)) return;
  const to = runEnd(text, i + 2, ALNUM, 70);
  if (to - i !== 66 || !/^[0-9a-fA-F]+$/.test(text.slice(i + 2, to)) || isMadeUp(text, i + 2, to)) return;
  walk.hide(i, to, 'unknown-secret');
}

/** Zhipu's `<32 hex>.<16>`: the one known key without a prefix that has a shape. */
export function takePair(walk: Walk, i: number): void {
  const { text } = walk;
  if (i < 32 + walk.floor || !(classOf(text.charCodeAt(i + 16)) & ALNUM) || !(classOf(text.charCodeAt(i - 32)) & ALNUM)) return;
  const to = runEnd(text, i + 1, ALNUM, 20);
  if (to - i !== 17 || classOf(text.charCodeAt(i - 33)) & TOKEN) return;
  if (!/^[0-9a-f]{32}$/.test(text.slice(i - 32, i))) return;
  walk.hide(i - 32, to, 'api-key', null, {
    state: 'hidden', shape: 'zhipu', provider: 'zhipu', prefix: '', length: to - i + 32, flaws: [], name: null, scheme: null,
    place: walk.placeOf(i - 32, to),
  });
}

/** Telegram's `<id>:A<34>`. */
export function takeTelegram(walk: Walk, i: number): void {
  const { text } = walk;
  let from = i;
  while (from > walk.floor && from > i - 17 && classOf(text.charCodeAt(from - 1)) & DIGIT) from--;
  const to = runEnd(text, i + 1, TOKEN, 60);
  if (i - from < 6 || to - i < 31 || to - i > 48) return;
  walk.hide(from, to, 'token');
}

/** Entra's client secrets: three characters, a digit, `Q~`, 31 to 34 more. */
export function takeEntra(walk: Walk, i: number): void {
  const { text } = walk;
  if (!(classOf(text.charCodeAt(i - 1)) & DIGIT)) return;
  const from = i - 4;
  const to = runEnd(text, i + 2, TOKEN | DOTTED, 60);
  if (from < walk.floor || to - i < 26 || to - i > 44 || !looksRandom(text, i + 2, to) || isCrossedOut(text, i + 2, to)) return;
  walk.hide(from, to, 'cloud-key');
}

/** Mailchimp's `<32 hex>-us12`. */
export function takeMailchimp(walk: Walk, i: number): void {
  const { text } = walk;
  if (!(classOf(text.charCodeAt(i + 3)) & DIGIT) || i - 32 < walk.floor) return;
  if (!/^[0-9a-f]{32}$/.test(text.slice(i - 32, i))) return;
  walk.hide(i - 32, runEnd(text, i + 3, DIGIT), 'api-key');
}
