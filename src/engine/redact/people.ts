/** What names a person, a customer or a machine: addresses, folders, accounts. */
import { ALNUM, DIGIT, JOINER, TOKEN, classOf, isCrossedOut, isMadeUp, looksRandom, runEnd } from './chars.ts';
import { blanksEnd, lineStart } from './lines.ts';
import { isWordStart } from './token.ts';
import type { Walk } from './walk.ts';

const uuid = /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/y;
const accountLead = /[A-Za-z]{0,8}(?:[-_ ]?id)?["'\\]{0,3}\s{0,2}[:=]?\s{0,2}["'\\`(]{0,3}/iy;

/** What stands before and after an `@`: an e-mail address, or a prompt's user and host. */
export function takeAddressee(walk: Walk, i: number, width: number): void {
  const { text } = walk;
  let from = i;
  while (from > walk.floor && from > i - 64 && isLocal(text.charCodeAt(from - 1))) from--;
  if (from === i) return;
  // `\nname@host`: the escape's letter is not part of it.
  if (text.charCodeAt(from - 1) === 92 && /[nrt]/.test(text.charAt(from)) && from + 1 < i) from++;
  if (text.charAt(from - 1) === '%' && /^[0-9A-F]{2}/.test(text.slice(from, from + 2)) && from + 2 < i) from += 2;
  while (from < i && /[.+_-]/.test(text.charAt(from))) from++;
  if (from === i) return;
  const domainFrom = i + width;
  let to = domainFrom;
  const limit = domainFrom + 120;
  while (to < limit && (classOf(text.charCodeAt(to)) & TOKEN || text.charCodeAt(to) === 46)) to++;
  while (to > domainFrom && /[.-]/.test(text.charAt(to - 1))) to--;
  if (to - domainFrom < 2) return;
  const local = text.slice(from, i);
  const domain = text.slice(domainFrom, to);
  const mail = /\.[A-Za-z]{2,18}$/.test(domain) && !/^[\d.]+$/.test(domain) && !/^(?:latest|next)$/.test(domain);
  if (mail && !/\.(?:js|ts|mjs|cjs|py|tgz|whl|so|png|svg|jpe?g|css|html)$/i.test(domain)) {
    if (walk.kb.roleMailboxes.has(local.toLowerCase())) return;
    if (/^\d+\.\d/.test(domain)) return;
    walk.hide(from, to, 'email');
    return;
  }
  const shared = walk.kb.sharedUsers.has(local.toLowerCase());
  if (shared || !/^[A-Za-z][\w.-]*$/.test(local) || width !== 1 || /^v?\d/.test(domain)) return;
  const lineFrom = lineStart(text, from, 61);
  if (from - lineFrom > 60 || !/^(?:\s|[│|>$#]|\([\w./-]+\)|\[)*$/.test(text.slice(lineFrom, from))) return;
  const after = text.slice(to, to + 160).split('\n', 1)[0]!;
  if (/^:\s?[~/]/.test(after) || /^[ :][^\n]{0,120}[%$#>]/.test(after) || /^\s?(?:MINGW|MSYS)/.test(after)) walk.hide(from, i, 'user');
}

/** A folder's owner: `/home/x`, `C:\Users\x`. */
export function takePath(walk: Walk, i: number, literal: string): void {
  const { text } = walk;
  let p = i + literal.length;
  if (literal === 'users') {
    const before = text.charAt(i - 1);
    if (before !== '/' && before !== '\\' && before !== '\u00a5' && !/%(?:2F|5C)$/i.test(text.slice(Math.max(0, i - 3), i))) return;
    // `/users/` in small letters is an address on the web; a drive or a backslash makes it a folder.
    const small = text.charCodeAt(i) === 117;
    if (small && before === '/' && !/[A-Za-z]:\/{1,2}$/.test(text.slice(Math.max(0, i - 4), i))) return;
    const slashes = /^(?:[\\/\u00a5]{1,4}|%(?:2F|5C))/i.exec(text.slice(p, p + 4));
    if (!slashes) return;
    p += slashes[0].length;
  } else if (literal === '/home/' && !/(?:^|[^A-Za-z0-9_.)\]}]|\/(?:mnt|var|export|usr|data))$/.test(text.slice(Math.max(0, i - 8), i))) return;
  if (walk.isMask(p)) return;
  const windows = text.charAt(p - 1) === '\\';
  let to = p;
  const limit = p + 64;
  while (to < limit) {
    const code = text.charCodeAt(to);
    if (classOf(code) & TOKEN || code === 46 || code === 126 || code === 43 || code === 64 || code === 36 || code > 127) to++;
    else if (windows && code === 32 && /^ [\w.-]{1,30}(?: [\w.-]{1,30}){0,2}\\/.test(text.slice(to, to + 80))) to++;
    else break;
  }
  if (to === p) return;
  while (to > p && /[.。，：」]/.test(text.charAt(to - 1))) to--;
  const user = text.slice(p, to);
  if (walk.kb.sharedUsers.has(user.toLowerCase()) || isCrossedOut(user) || /^(?:\.+|\*+|\$.*|<.*)$/.test(user)) return;
  walk.hide(p, to, 'user');
}

/** Ids of accounts and projects. */
export function takeAccount(walk: Walk, i: number, prefix: string): void {
  const { text } = walk;
  if (!isWordStart(text, i, true)) return;
  const to = runEnd(text, i + prefix.length, ALNUM, 80);
  const length = to - i - prefix.length;
  if (length < 12 || length > 60 || classOf(text.charCodeAt(to)) & JOINER) return;
  if (isCrossedOut(text, i + prefix.length, to) || !looksRandom(text, i + prefix.length, to)) return;
  walk.hide(i, to, 'account', null, null, to - i, prefix);
}

/** The UUID behind the word organization. */
export function takeOrganization(walk: Walk, i: number, from: number): void {
  const { text } = walk;
  if (!isWordStart(text, i, false) || text.charCodeAt(i - 1) === 46) return;
  accountLead.lastIndex = from;
  if (!accountLead.test(text)) return;
  let p = accountLead.lastIndex;
  if (/^\s{0,2}[:=]?\s{0,2}$/.test(text.slice(p, p + 2))) p = blanksEnd(text, p, 4);
  for (let q = p; q < p + 14; q++) {
    uuid.lastIndex = q;
    if (text.charCodeAt(q + 8) === 45 && uuid.test(text)) {
      if (/request|trace|\n/i.test(text.slice(from, q))) return;
      walk.hide(q, uuid.lastIndex, 'account');
      return;
    }
    if (classOf(text.charCodeAt(q)) & DIGIT) return;
  }
}

/** The twelve digits of an ARN are the customer. */
export function takeArn(walk: Walk, i: number): void {
  const { text } = walk;
  const found = /^arn:[a-z-]{3,12}:[a-z0-9-]{1,30}:[a-z0-9-]{0,20}:(\d{12})(?=:|$)/.exec(text.slice(i, i + 90));
  if (found) {
    const to = i + found[0].length;
    // 123456789012 and 111122223333 are documentation's.
    if (isMadeUp(text, to - 12, to)) return;
    walk.hide(to - 12, to, 'account');
  }
}

/** A public IPv4 address, where it is no version. */
export function takeIp(walk: Walk, i: number): void {
  const { text } = walk;
  let from = i;
  while (from > walk.floor && from > i - 4 && classOf(text.charCodeAt(from - 1)) & DIGIT) from--;
  const octets = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?!\d)/.exec(text.slice(from, from + 16));
  if (!octets) return;
  const to = from + octets[0].length;
  const follows = text.charCodeAt(to);
  if (classOf(follows) & (ALNUM | JOINER) || (follows === 46 && classOf(text.charCodeAt(to + 1)) & ALNUM)) return;
  const numbers = octets.slice(1).map(Number);
  if (octets.slice(1).some((octet) => Number(octet) > 255 || (octet.length > 1 && octet.startsWith('0')))) return;
  const [a, b, c, d] = numbers as [number, number, number, number];
  // Own, private, link-local and benchmark networks name nobody; a proxy's made-up 198.18.x is a clue.
  if (a === 0 || a === 10 || a === 127 || a >= 224 || (a === 172 && b >= 16 && b < 32) || (a === 192 && b === 168)) return;
  if ((a === 169 && b === 254) || (a === 198 && (b === 18 || b === 19)) || (a === 100 && b >= 64 && b < 128)) return;
  // Versions: `Chrome/133.0.0.0`, `version: 8.7.1.0`, `foo==1.2.3.4`, `v1.2.3.4`.
  if ((c === 0 && d === 0) || (a < 32 && b < 32 && c < 32 && d < 32 && follows !== 58)) return;
  const lead = text.slice(Math.max(0, from - 24), from);
  if (/[\w.-]$/.test(lead) && !/\\[nrt]$|%[0-9A-F]{2}$/.test(lead)) return;
  if (/(?:version|ver|release|build|v)["']?\s{0,2}[:=]?\s{0,2}["']?$/i.test(lead) || /==$|[A-Za-z]\/$|@$/.test(lead)) return;
  walk.hide(from, to, 'address');
}

function isLocal(code: number): boolean {
  return (classOf(code) & TOKEN) !== 0 || code === 46 || code === 43;
}
