/**
 * One walk over the text, left to right. Where a literal of the knowledge begins, its reader looks at a
 * bounded window and either takes a stretch (masked or reported) or declines. What was taken is never
 * looked at again, so the cost is linear in the length.
 */
import { ALNUM, DIGIT, LOWER, TOKEN, classOf } from './chars.ts';
import type { Bucket, CompiledKb, Trigger } from './compile.ts';
import { takeHeaderEcho } from './echoes.ts';
import {
  takeAlone, takeDiscord, takeEntra, takeHex, takeMailchimp, takeMarked, takePair, takePiped, takePrefixed, takeTelegram,
} from './keys.ts';
import { takeForeignName, takeNamed } from './names.ts';
import { takeAccount, takeAddressee, takeArn, takeIp, takeOrganization, takePath } from './people.ts';
import { takeJwt, takeManifest, takePem } from './structures.ts';
import { takeCurlUser, takeUrlPassword } from './urls.ts';
import { Walk } from './walk.ts';
import type { Found } from './walk.ts';

/**
 * @param again for a text that this masker has masked: what its masks show is known already
 * @returns what was found, in order
 */
export function scan(text: string, kb: CompiledKb, again: boolean): Found[] {
  const walk = new Walk(text, kb, again);
  const { pairs, buckets } = kb;
  const n = text.length;
  if (takeAlone(walk)) return walk.found;
  let a = text.charCodeAt(0);
  let i = 0;
  while (i < n) {
    const b = text.charCodeAt(i + 1);
    if (a < 128) {
      const index = pairs[(a << 7) | (b < 128 ? b : 0)]!;
      if (index !== 0) {
        const to = dispatch(walk, i, buckets[index]!);
        if (to > i) {
          i = to;
          a = text.charCodeAt(i);
          continue;
        }
      }
    } else if ((a === 0x5bc6 || a === 0x4ee4) && takeForeignName(walk, i)) {
      i = walk.floor;
      a = text.charCodeAt(i);
      continue;
    }
    a = b;
    i++;
  }
  return walk.found;
}

/** New position, or 0 where no reader took anything. */
function dispatch(walk: Walk, i: number, bucket: Bucket): number {
  for (const trigger of walk.triggersAt(i, bucket)) {
    if (!walk.matches(i, trigger)) continue;
    const before = walk.floor;
    act(walk, i, trigger);
    if (walk.floor > before && walk.floor > i) return walk.floor;
  }
  return 0;
}

function act(walk: Walk, i: number, trigger: Trigger): void {
  switch (trigger.action) {
    case 'prefix': return takePrefixed(walk, i, trigger.group!);
    case 'name': return takeNamed(walk, i, trigger.literal.length);
    case 'mark': return takeMarked(walk, i, trigger.literal.length);
    case 'jwt': return takeJwt(walk, i);
    case 'begin': return takePem(walk, i);
    case 'url': return takeUrlPassword(walk, i + trigger.literal.length);
    case 'at': return takeAddressee(walk, i, trigger.literal.length);
    case 'dot': return takeDotted(walk, i);
    case 'colon-a': return takeTelegram(walk, i);
    case 'tilde': return takeEntra(walk, i);
    case 'us-suffix': return takeMailchimp(walk, i);
    case 'path': return takePath(walk, i, trigger.literal);
    case 'account': return takeAccount(walk, i, trigger.literal);
    case 'arn': return takeArn(walk, i);
    case 'organization': return takeOrganization(walk, i, i + trigger.literal.length);
    case 'echo-value': return takeHeaderEcho(walk, i);
    case 'manifest': return takeManifest(walk, i, i + trigger.literal.length);
    case 'pipe': return takePiped(walk, i);
    case 'hex': return takeHex(walk, i);
    case 'curl-user': return takeCurlUser(walk, i, i + trigger.literal.length);
  }
}

/** A dot: an IP address, a Discord token, or an id and its secret. */
function takeDotted(walk: Walk, i: number): void {
  const { text } = walk;
  const before = classOf(text.charCodeAt(i - 1));
  const after = classOf(text.charCodeAt(i + 1));
  if (before & DIGIT && after & DIGIT) takeIp(walk, i);
  else if (before & TOKEN && after & TOKEN) {
    if (text.charCodeAt(i + 7) === 46) takeDiscord(walk, i);
  }
  if (walk.floor <= i && before & (DIGIT | LOWER) && after & ALNUM) takePair(walk, i);
}
