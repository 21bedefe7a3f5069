/**
 * Reads the facts that stand in fields: statuses, codes, request ids, models, waits, versions. Works on the view, so
 * JSON at any depth, Python reprs, log lines, headers and structs read alike.
 */
import type { FactKind } from '../kb/define.ts';
import type { Compiled } from './compile.ts';
import { standsAlone, type Places } from './places.ts';
import type { Fact } from './types.ts';
import { isJoined, spanOf, written, type View } from './view.ts';

/** Facts that are kept of one kind: the last ones count, because the work ended there. */
const keptOfKind = 4;

const isWord = (c: number): boolean => (c >= 48 && c <= 57) || (c >= 97 && c <= 122) || c === 95;
const isDigit = (c: number): boolean => c >= 48 && c <= 57;

/** Names of fields → what they hold. */
const fields: Readonly<Record<string, FactKind>> = {
  code: 'code',
  error_code: 'code',
  errorcode: 'code',
  type: 'type',
  reason: 'reason',
  status: 'reason',
  model: 'model',
  model_name: 'model',
  modelname: 'model',
  modelid: 'model',
  request_id: 'request-id',
  requestid: 'request-id',
  'request-id': 'request-id',
  'x-request-id': 'request-id',
  'retry-after': 'wait',
  retrydelay: 'wait',
  'retry-after-ms': 'wait',
};

/** Values of `type`, `status` and the like that name no error. */
const plainValues = new Set(['error', 'object', 'string', 'null', 'none', 'text', 'message', 'function', 'undefined', 'true', 'false', 'ok', 'event', 'post', 'get', 'assistant', 'user', 'tool']);

const valueChar = (c: number): boolean => isWord(c) || c === 45 || c === 46;
const idChar = (c: number): boolean => valueChar(c);
const modelChar = (c: number): boolean => isWord(c) || c === 45 || c === 46 || c === 47 || c === 58;

function runFrom(view: View, from: number, allows: (c: number) => boolean, most: number): number {
  let i = from;
  while (i < view.text.length && i - from < most && allows(view.text.charCodeAt(i)) && (i === from || isJoined(view, i))) i++;
  return i;
}

/** Status lines and fields: what may stand right before the three digits, in view form. */
const beforeStatus =
  /(?:status|statuscode|status_code|http_status|httpstatus|errorcode|code|error|http|https?[:/]?\d(?:\.\d)?|response|returned|received|apierror|got|with|failed|responded|answered|状态码|错误码|错误|\[|\(|<)[:=#]?(?:is|was|of)?[([]?$/;
/** What may follow the three digits. */
const afterStatus =
  /^[)\]:,.;-]{0,2}(?:unauthorized|forbidden|toomanyrequests|badrequest|notfound|paymentrequired|internalservererror|badgateway|serviceunavailable|gatewaytimeout|gatewaytime-out|unprocessable|conflict|requestentitytoolarge|payloadtoolarge|contenttoolarge|requesttimeout|methodnotallowed|proxyauthentication|invalid_argument|permission_denied|resource_exhausted|unauthenticated|not_found|internal|unavailable|failed_precondition|deadline_exceeded|clienterror|servererror|overloaded|statuscode\(nobody\)|\{error|\{type:error|error|incorrectapikey|youexceeded)/;

const statusCandidate = /[45]\d\d/g;

/** A status stands alone as three digits and something near it says that it is one. */
function readStatuses(view: View, add: (fact: Fact) => void): void {
  const { text } = view;
  statusCandidate.lastIndex = 0;
  let seen = 0;
  for (let found = statusCandidate.exec(text); found !== null && seen < 4096; found = statusCandidate.exec(text)) {
    const from = found.index;
    const to = from + 3;
    const left = text.charCodeAt(from - 1);
    const right = text.charCodeAt(to);
    if (isJoined(view, from) && (isDigit(left) || left === 46 || left === 95 || left === 45 || left === 44 || left === 36)) continue;
    if (isJoined(view, from) && left >= 97 && left <= 122) continue;
    if (isJoined(view, to) && (isWord(right) || right === 37)) continue;
    if (isJoined(view, to) && right === 46 && isDigit(text.charCodeAt(to + 1))) continue;
    // A key of an object, as in a table of all statuses, is no status that was answered.
    if (right === 58 && (left === 44 || left === 123)) continue;
    seen++;
    const before = text.slice(Math.max(0, from - 24), from);
    const after = text.slice(to, to + 32);
    const alone = text.length <= 3 || (from === 0 && text.length < 40);
    if (!alone && !beforeStatus.test(before) && !afterStatus.test(after)) continue;
    add({ kind: 'status', value: text.slice(from, to), ...spanOf(view, from, to) });
  }
}

const separators = /[:=]/g;

/** `name: value`, however it is quoted. The name ends where its letters stop being neighbours. */
function readFields(view: View, add: (fact: Fact) => void): void {
  const { text } = view;
  separators.lastIndex = 0;
  for (let found = separators.exec(text); found !== null; found = separators.exec(text)) {
    const colon = found.index;
    let from = colon;
    while (from > 0 && colon - from < 16) {
      const c = text.charCodeAt(from - 1);
      if (!isWord(c) && c !== 45) break;
      if (from < colon && !isJoined(view, from)) break;
      from--;
    }
    if (colon - from < 4) continue;
    const kind = fields[text.slice(from, colon)];
    if (kind === undefined) continue;
    const allows = kind === 'model' ? modelChar : kind === 'request-id' ? idChar : valueChar;
    const to = runFrom(view, colon + 1, allows, 120);
    const value = text.slice(colon + 1, to);
    if (value.length < 2 || plainValues.has(value)) continue;
    if (kind === 'wait') {
      readWait(view, colon + 1, to, text.slice(from, colon) === 'retry-after-ms' ? 'ms' : 's', add);
      continue;
    }
    if (/^\d+$/.test(value) && kind !== 'request-id') continue;
    if (kind === 'request-id' && value.length < 8) continue;
    add({ kind, value: written(view, colon + 1, to), ...spanOf(view, colon + 1, to) });
  }
}

/**
 * A duration as servers write it: `20`, `20s`, `1.5s`, `6m0s`, `350ms`, `4h28m20s`.
 * @returns seconds, or null where it is none
 */
export function secondsOf(text: string, unit: 's' | 'ms' = 's'): number | null {
  if (/^\d+(?:\.\d+)?$/.test(text)) return unit === 'ms' ? Number(text) / 1000 : Number(text);
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g)];
  if (parts.length === 0 || parts.map((p) => p[0]).join('') !== text) return null;
  const seconds = { ms: 0.001, s: 1, m: 60, h: 3600, d: 86400 } as const;
  const sum = parts.reduce((all, [, number, u]) => all + Number(number) * seconds[u as keyof typeof seconds], 0);
  return Math.round(sum * 1000) / 1000;
}

function readWait(view: View, from: number, to: number, unit: 's' | 'ms', add: (fact: Fact) => void): void {
  let end = to;
  while (end > from && view.text.charCodeAt(end - 1) === 46) end--; // the full stop of the sentence
  const seconds = secondsOf(view.text.slice(from, end), unit);
  if (seconds !== null && seconds < 40 * 86400) add({ kind: 'wait', value: String(seconds), unit: 's', ...spanOf(view, from, end) });
}

const requestId = /req_[0-9a-z]{8,40}/g;

function readRequestIds(view: View, places: Places, add: (fact: Fact) => void): void {
  if (places.of('req_').length === 0 && !view.text.includes('req_')) return;
  requestId.lastIndex = 0;
  let left = 64;
  for (let found = requestId.exec(view.text); found !== null && left > 0; found = requestId.exec(view.text), left--) {
    const to = runFrom(view, found.index, isWord, 48);
    add({ kind: 'request-id', value: written(view, found.index, to), ...spanOf(view, found.index, to) });
  }
}

/** Model names and hosts that the knowledge lists, wherever they stand. */
function readSigns(view: View, compiled: Compiled, places: Places, add: (fact: Fact) => void): void {
  for (const literal of places.literals()) {
    for (const sign of compiled.signs.get(literal) ?? []) {
      for (const at of places.of(literal)) {
        if (!standsAlone(view, literal, at, sign.kind === 'host')) continue;
        if (sign.kind === 'host') add({ kind: 'host', value: literal, ...spanOf(view, at, at + literal.length) });
        else if (sign.kind === 'model') {
          const to = runFrom(view, at, modelChar, 100);
          if (to - at > literal.length) add({ kind: 'model', value: written(view, at, trimEnd(view, at, to)), ...spanOf(view, at, to) });
        }
      }
    }
  }
}

/** Full stops and colons that end a sentence belong to it, not to the name. */
function trimEnd(view: View, from: number, to: number): number {
  let end = to;
  while (end > from && (view.text.charCodeAt(end - 1) === 46 || view.text.charCodeAt(end - 1) === 58)) end--;
  return end;
}

/** Facts in the order of the text; of each kind and value the first, at most four values of a kind, the last ones. */
export function readFacts(view: View, compiled: Compiled, places: Places): Fact[] {
  const all: Fact[] = [];
  const add = (fact: Fact): void => {
    all.push(fact);
  };
  readStatuses(view, add);
  readFields(view, add);
  readRequestIds(view, places, add);
  readSigns(view, compiled, places, add);
  return tidy(all);
}

/** One of each kind and value, few of each kind, in the order of the text. */
export function tidy(all: readonly Fact[]): Fact[] {
  const byKind = new Map<FactKind, Map<string, Fact>>();
  for (const fact of all) {
    const values = byKind.get(fact.kind) ?? new Map<string, Fact>();
    byKind.set(fact.kind, values);
    const known = values.get(fact.value);
    // A later sighting replaces an earlier one, so that "last" means last seen.
    if (known !== undefined) values.delete(fact.value);
    values.set(fact.value, fact);
    if (values.size > keptOfKind) values.delete(values.keys().next().value as string);
  }
  return [...byKind.values()].flatMap((values) => [...values.values()]).sort((a, b) => a.from - b.from || a.to - b.to || (a.kind < b.kind ? -1 : 1));
}
