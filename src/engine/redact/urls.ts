/** Users and passwords in URLs, and in curl's own argument for them. */
import { SPACE, classOf, isCrossedOut, looksRandom } from './chars.ts';
import { blanksEnd } from './lines.ts';
import { quoteAt, quoteEnd } from './quotes.ts';
import { isTemplateText } from './standins.ts';
import { bareEnd } from './values.ts';
import type { Walk } from './walk.ts';

/** `://user:password@host`, or a token in the place of both. */
export function takeUrlPassword(walk: Walk, from: number): void {
  const { text } = walk;
  const limit = Math.min(text.length, from + 512);
  let at = -1;
  let colon = -1;
  for (let p = from; p < limit; p++) {
    const code = text.charCodeAt(p);
    if (code === 64) at = p;
    else if (code === 58 && colon < 0 && at < 0) colon = p;
    else if (classOf(code) & SPACE || code === 47 || code === 34 || code === 39 || code === 60 || code === 62 || code === 63 || code === 35) {
      if (code === 60 || code === 35 || code === 63 || code === 47) {
        // A password may hold them; only believed while an @ follows before the word ends.
        if (at >= 0 || code !== 35) break;
        continue;
      }
      break;
    }
  }
  if (at < 0) return;
  if (colon > 0 && colon < at) {
    const password = text.slice(colon + 1, at);
    const user = text.slice(from, colon);
    if (isStandIn(walk, password, user)) {
      // `password@host` is no address.
      walk.floor = Math.max(walk.floor, at + 1);
      return;
    }
    if (!isTemplate(password) && at > colon + 1 && !walk.isMask(colon + 1)) {
      if (user !== '' && !isTemplate(user) && !walk.kb.sharedUsers.has(user.toLowerCase()) && !walk.isMask(from)) {
        if (looksRandom(user) && user.length > 12) walk.hide(from, colon, 'token');
        else walk.hide(from, colon, 'user');
      }
      walk.hide(colon + 1, at, 'password');
    }
    return;
  }
  const user = text.slice(from, at);
  if (user.length >= 12 && looksRandom(user) && !walk.prefixAt(from)) walk.hide(from, at, 'token');
}

/** `${X}`, `<password>`, `***`: nothing to hide. */
function isTemplate(value: string): boolean {
  return /^(?:\$\{?[^}]*\}?|<[^>]*>|\{{1,2}[^}]*\}{1,2}|%s|\*+|x{3,}|\[[^\]]*\]|%[A-Z_]+%|\$\(.*\))$/i.test(value) || value === '';
}

/** A URL's password that documentation writes: `YOUR_PASSWORD`, the user's name again, one letter repeated. */
function isStandIn(walk: Walk, password: string, user: string): boolean {
  const lower = password.toLowerCase();
  return (lower === user.toLowerCase() && !/\d/.test(lower)) || (/[-_]/.test(password) && isTemplateText(walk, password)) || isCrossedOut(password) || /^(.)\1*$/.test(password);
}

/** `curl -u user:password`. */
export function takeCurlUser(walk: Walk, i: number, valueFrom: number): void {
  const { text } = walk;
  if (!(classOf(text.charCodeAt(i - 1)) & SPACE)) return;
  if (!/\bcurl\b/i.test(text.slice(Math.max(0, i - 400), i))) return;
  let from = blanksEnd(text, valueFrom, 20);
  const quote = quoteAt(text, from);
  if (quote) from = quote.open;
  let to = quote ? quoteEnd(text, from, quote, 300, false) : bareEnd(walk, from, true);
  // A shell joins quoted pieces: "user":"password".
  if (quote && text.charCodeAt(to + 1) === 58) to = trimQuote(walk, bareEnd(walk, to, true));
  const colon = from + text.slice(from, to).indexOf(':');
  if (colon === to - 1 && looksRandom(text, from, colon)) return walk.hide(from, colon, 'token');
  if (colon < from || colon >= to - 1) return;
  const user = text.slice(from, colon);
  const password = text.slice(colon + 1, to);
  if (/[${}<>[\]]/.test(user + password) && !looksRandom(password)) return;
  if (/^["']?\$\{?\w/.test(password) || walk.kb.placeholders.has(password.toLowerCase()) || /^[xyz]{3}$/.test(password)) return;
  walk.hide(colon + 1, to, 'password');
}

function trimQuote(walk: Walk, to: number): number {
  return /["'`]/.test(walk.text.charAt(to - 1)) ? to - 1 : to;
}
