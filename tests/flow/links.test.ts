/**
 * Share links: what is made opens to the same place, whatever comes from a stranger is survived, and nothing of a
 * paste is in one.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeReader, noChoice } from '../../src/engine/diagnose.ts';
import { mostQuestions } from '../../src/engine/ask.ts';
import type { Answers, Diagnosis } from '../../src/engine/types.ts';
import { fromBase64url, toBase64url } from '../../src/flow/base64url.ts';
import { checkLink, isLink } from '../../src/flow/check-link.ts';
import { cannotTell } from '../../src/flow/events.ts';
import { fragmentOf, type LinkRecord, type Shared } from '../../src/flow/link.ts';
import type { OpenedLink } from '../../src/flow/record.ts';
import { replay } from '../../src/flow/replay.ts';
import type { Condition } from '../../src/kb/define.ts';
import { causeIds, providerIds, questionIds, stepIds, type CauseId, type ProviderId, type QuestionId } from '../../src/kb/ids.ts';
import { kb } from '../../src/kb/index.ts';
import { samples } from '../samples/samples.ts';

const reader = makeReader(kb);
const hits = samples.filter((sample) => sample.kind === 'hit');
const shared = (diagnosis: Diagnosis, more: Partial<Shared> = {}): Shared => ({ diagnosis, answers: {}, choice: noChoice, done: [], ...more });

const recordIn = (fragment: string): LinkRecord => {
  const record = checkLink(fragment);
  if (typeof record === 'string') throw new Error(`${record}: ${fragment}`);
  return record;
};
const open = (fragment: string): OpenedLink => replay(recordIn(fragment), kb, reader);
const linkOf = (record: unknown): string => `#v1.${toBase64url(JSON.stringify(record))}`;
const empty: LinkRecord = { h: [], a: [], s: [], f: [] };

const place = ({ verdict, cause, provider, question }: Diagnosis) => ({ verdict, cause, provider, question });

/** All that a diagnosis promises to whoever shows it, as far as a link can break it. */
function expectSound({ diagnosis, answers, choice, done }: OpenedLink): void {
  expect(diagnosis).not.toBeNull();
  const { provider, cause, verdict, candidates, plan, question } = diagnosis as Diagnosis;
  expect(providerIds).toContain(provider);
  expect(verdict === 'sure').toBe(cause !== null);
  for (const id of candidates) expect(causeIds).toContain(id);
  for (const id of [...plan, ...done.map(({ step }) => step)]) expect(stepIds).toContain(id);
  for (const id of [...Object.keys(answers), ...(question === null ? [] : [question.id])]) expect(questionIds).toContain(id);
  expect([...providerIds, null]).toContain(choice.provider);
  expect([...causeIds, null]).toContain(choice.cause);
}

/** Some answers to some questions, in some order. */
const anyAnswers: fc.Arbitrary<Answers> = fc
  .shuffledSubarray([...questionIds], { maxLength: mostQuestions })
  .chain((ids) => fc.tuple(...ids.map((id) => fc.constantFrom(cannotTell, ...Object.keys(kb.questions[id].answers)).map((answer): [QuestionId, string] => [id, answer]))))
  .map((pairs) => Object.fromEntries(pairs) as Answers);

describe('a link opens to the place where it was made', () => {
  test.each(hits)('$name', ({ text }) => {
    const diagnosis = reader.diagnose(text);
    const opened = open(fragmentOf(shared(diagnosis)));
    expect(opened.notice).toBeNull();
    expect(place(opened.diagnosis as Diagnosis)).toEqual(place(diagnosis));
  });

  test('after any answers to any sample', () => {
    fc.assert(
      fc.property(fc.constantFrom(...hits), anyAnswers, ({ text }, answers) => {
        const read = reader.diagnose(text);
        const diagnosis = reader.weigh(read.evidence, answers, noChoice, null);
        const opened = open(fragmentOf(shared(diagnosis, { answers })));
        expect(opened.notice).toBeNull();
        expect(Object.entries(opened.answers)).toEqual(Object.entries(answers));
        expect(place(opened.diagnosis as Diagnosis)).toEqual(place(diagnosis));
      }),
      { numRuns: 400 },
    );
  });

  test('after any walk without a paste', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const diagnosis = reader.weigh({ length: 0, facts: [], hits: [], keys: [] }, answers, noChoice, null);
        expect(place(open(fragmentOf(shared(diagnosis, { answers }))).diagnosis as Diagnosis)).toEqual(place(diagnosis));
      }),
      { numRuns: 400 },
    );
  });

  test('with what the person chose by hand and what was tried', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...hits),
        fc.constantFrom(null, ...providerIds),
        fc.constantFrom(null, ...causeIds),
        fc.subarray(stepIds.flatMap((step) => [...Object.keys(kb.steps[step].outcomes), 'still-fails'].map((outcome) => ({ step, outcome }))), { maxLength: 12 }),
        ({ text }, provider, cause, done) => {
          const choice = { provider, cause };
          const diagnosis = reader.weigh(reader.diagnose(text).evidence, {}, choice, null);
          const opened = open(fragmentOf(shared(diagnosis, { choice, done })));
          expect(opened.done).toEqual(done);
          expect(opened.choice.provider).toBe(provider);
          expect(place(opened.diagnosis as Diagnosis)).toEqual(place(diagnosis));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('and a second link made there is the same as the first, but for the cause that now stands by choice', () => {
    for (const { text } of hits) {
      const first = recordIn(fragmentOf(shared(reader.diagnose(text))));
      const { diagnosis, answers, choice, done } = replay(first, kb, reader);
      const { c: _, ...second } = recordIn(fragmentOf({ diagnosis: diagnosis as Diagnosis, answers, choice, done }));
      expect(second).toEqual(first);
    }
  });

  test('from a log that holds every failure at once', () => {
    const diagnosis = reader.diagnose(hits.map(({ text }) => text).join('\n\n'));
    const fragment = fragmentOf(shared(diagnosis));
    expect(checkLink(fragment)).not.toBe('damaged');
    expect(place(open(fragment).diagnosis as Diagnosis)).toEqual(place(diagnosis));
  });

  test('and is short enough for a chat: at most 2,000 characters', () => {
    const long = hits.filter(({ text }) => fragmentOf(shared(reader.diagnose(text))).length > 2000);
    expect(long.map(({ name }) => name)).toEqual([]);
  });

  test('the led cause stays where later knowledge ranks another one first', () => {
    const { diagnosis } = open(linkOf({ ...empty, l: 'timeout', h: ['openai/no-credit'] }));
    expect(diagnosis?.cause).toBe('timeout');
  });
});

/** Links of version 1 as people hold them. Grows with every release and is never edited. */
const frozen: readonly [fragment: string, expected: { verdict: string; cause: CauseId | null; provider: ProviderId; answers: Answers; done: number }][] = [
  [
    '#v1.eyJsIjoicmF0ZS1saW1pdC10b2tlbnMiLCJoIjpbImh0dHAvNDI5IiwiYW50aHJvcGljL3Rva2Vucy1wZXItbWludXRlIl0sImEiOltdLCJzIjpbXSwiZiI6W1sic3RhdHVzIiwiNDI5Il0sWyJwcm92aWRlciIsImFudGhyb3BpYyJdLFsibGltaXQiLCIzMCwwMDAiXSxbInR5cGUiLCJyYXRlX2xpbWl0X2Vycm9yIl1dfQ',
    { verdict: 'sure', cause: 'rate-limit-tokens', provider: 'anthropic', answers: {}, done: 0 },
  ],
  [
    '#v1.eyJsIjoiY3JlZGl0LWV4aGF1c3RlZCIsImgiOlsiaHR0cC80MjkiLCJvcGVuYWkvcXVvdGEtc2VudGVuY2UiLCJvcGVuYWkvbm8tY3JlZGl0Il0sImEiOltdLCJzIjpbWyJzZWUtYmFsYW5jZSIsInplcm8iXSxbImFkZC1jcmVkaXQiLCJzdGlsbC1mYWlscyJdXSwiZiI6W1sic3RhdHVzIiwiNDI5Il0sWyJwcm92aWRlciIsIm9wZW5haSJdLFsiY29kZSIsImluc3VmZmljaWVudF9xdW90YSJdLFsidHlwZSIsImluc3VmZmljaWVudF9xdW90YSJdXX0',
    { verdict: 'sure', cause: 'credit-exhausted', provider: 'openai', answers: {}, done: 2 },
  ],
  [
    '#v1.eyJsIjoicmF0ZS1saW1pdC1yZXF1ZXN0cyIsImgiOlsiZ2VtaW5pL3JlcXVlc3RzLXBlci1taW51dGUiLCJodHRwLzQyOSJdLCJhIjpbXSwicyI6W10sImYiOltbInJlYXNvbiIsIlJFU09VUkNFX0VYSEFVU1RFRCJdLFsiaG9zdCIsImdlbmVyYXRpdmVsYW5ndWFnZS5nb29nbGVhcGlzLmNvbSJdLFsicHJvdmlkZXIiLCJnZW1pbmkiXSxbIm1vZGVsIiwiZ2VtaW5pLTIuNS1mbGFzaCJdLFsid2FpdCIsIjM4IiwicyJdLFsic3RhdHVzIiwiNDI5Il1dfQ',
    { verdict: 'sure', cause: 'rate-limit-requests', provider: 'gemini', answers: {}, done: 0 },
  ],
  [
    '#v1.eyJoIjpbImh0dHAvNDAxIiwiaHR0cC91bmF1dGhvcml6ZWQtd29yZHMiXSwiYSI6W10sInMiOltdLCJmIjpbWyJzdGF0dXMiLCI0MDEiXV19',
    { verdict: 'ask', cause: null, provider: 'unknown', answers: {}, done: 0 },
  ],
  [
    '#v1.eyJoIjpbXSwiYSI6W1sid2hpY2gtcHJvdmlkZXIiLCJnZW1pbmkiXSxbIndoYXQtaGFwcGVucyIsImxpbWl0LW9yLWNyZWRpdCJdXSwicyI6W10sImYiOltdfQ',
    { verdict: 'ask', cause: null, provider: 'gemini', answers: {"which-provider":"gemini","what-happens":"limit-or-credit"}, done: 0 },
  ],
  [
    '#v1.eyJwIjoiYW50aHJvcGljIiwiYyI6InByb3h5LWVycm9yIiwibCI6InByb3h5LWVycm9yIiwiaCI6W10sImEiOltbIndoYXQtaGFwcGVucyIsIm5vLWNvbm5lY3Rpb24iXSxbIm5ldHdvcmsta2luZCIsImNhbm5vdC10ZWxsIl1dLCJzIjpbWyJjaGVjay1wcm94eSIsIm93bi1tYWNoaW5lIl1dLCJmIjpbXX0',
    { verdict: 'sure', cause: 'proxy-error', provider: 'anthropic', answers: {"what-happens":"no-connection","network-kind":"cannot-tell"}, done: 1 },
  ],
];

test.each(frozen)('a link of version 1 opens: %s', (fragment, expected) => {
  const { diagnosis, answers, done } = open(fragment);
  expect({ verdict: diagnosis?.verdict, cause: diagnosis?.cause, provider: diagnosis?.provider, answers, done: done.length }).toEqual(expected);
});

describe('a link from a stranger', () => {
  const fragments = hits.map(({ text }) => fragmentOf(shared(reader.diagnose(text))));
  /** Opens as the page does. */
  const survive = (fragment: string): void => {
    const record = checkLink(fragment);
    if (record !== 'damaged' && record !== 'newer') expectSound(replay(record, kb, reader));
  };

  test('with characters changed is damaged or opens soundly', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fragments), fc.array(fc.tuple(fc.nat(), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })), { minLength: 1, maxLength: 4 }), (fragment, changes) => {
        let changed = fragment;
        for (const [at, character] of changes) changed = changed.slice(0, at % changed.length) + character + changed.slice((at % changed.length) + 1);
        survive(changed);
      }),
      { numRuns: 1500 },
    );
  });

  test('cut off anywhere is damaged', () => {
    for (const fragment of fragments.slice(0, 20)) for (let end = 0; end < fragment.length; end++) expect([end, checkLink(fragment.slice(0, end))]).toEqual([end, 'damaged']);
  });

  test('of random base64url is damaged', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcXYZ019-_'), maxLength: 200 }), (text) => {
        expect(checkLink(`#v1.${text}`)).toBe('damaged');
      }),
      { numRuns: 1000 },
    );
  });

  test('of any text at all is survived', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => [text, `#v1.${text}`, `v1.${text}`].forEach(survive)), { numRuns: 1000 });
  });

  test('of any JSON is survived', () => {
    fc.assert(fc.property(fc.json({ noUnicodeString: true }), (json) => survive(`#v1.${toBase64url(json)}`)), { numRuns: 1000 });
  });

  test('of the right form and any names is survived, names of the language’s own objects included', () => {
    const name = fc.oneof(
      fc.constantFrom('constructor', 'valueof', 'hasownproperty', 'none', 'unknown', 'cannot-tell', 'still-fails', ...providerIds, ...causeIds, ...questionIds, ...stepIds, ...kb.rules.map((rule) => rule.id)),
      fc.stringMatching(/^[a-z0-9][a-z0-9/-]{0,20}$/),
    );
    const kind = fc.constantFrom('provider', 'status', 'code', 'type', 'reason', 'model', 'host', 'limit', 'used', 'wait', 'message', 'constructor');
    const value = fc.oneof(name, fc.constantFrom('constructor', 'toString', '__proto__', 'hasOwnProperty', '429', '20'), fc.string({ maxLength: 120 }));
    const record = fc.record(
      {
        p: name, c: name, l: name,
        h: fc.array(name, { maxLength: 8 }),
        a: fc.array(fc.tuple(name, name), { maxLength: 8 }),
        s: fc.array(fc.tuple(name, name), { maxLength: 8 }),
        f: fc.array(fc.oneof(fc.tuple(kind, value), fc.tuple(kind, value, name)), { maxLength: 8 }),
      },
      { requiredKeys: ['h', 'a', 's', 'f'] },
    );
    fc.assert(fc.property(record, (made) => survive(`#v1.${toBase64url(JSON.stringify(made).replace(/[^\x20-\x7e]/g, '?'))}`)), { numRuns: 3000 });
  });

  test('a provider that is a name of the language’s own objects is no provider', () => {
    for (const value of ['constructor', 'toString', '__proto__', 'valueOf']) {
      const opened = open(linkOf({ ...empty, l: 'timeout', f: [['provider', value]] }));
      expect([value, opened.diagnosis?.provider, opened.notice]).toEqual([value, 'unknown', 'partly-unknown']);
    }
  });

  test.each([
    ['a provider', { p: 'acme' }],
    ['a chosen cause', { c: 'solar-storm' }],
    ['a leading cause', { l: 'solar-storm' }],
    ['a rule', { h: ['openai/solar-storm'] }],
    ['a question', { a: [['what-weather', 'rain']] }],
    ['an answer', { a: [['what-happens', 'rain']] }],
    ['a step', { s: [['pray', 'heard']] }],
    ['an outcome of a step', { s: [['see-balance', 'call-0800-555']] }],
    ['a model', { f: [['model', 'ft:gpt-4o:acme::x']] }],
    ['a host', { f: [['host', 'gateway.acme.example']] }],
    ['a code', { f: [['code', 'ring-us']] }],
    ['a status', { f: [['status', '42']] }],
    ['a number', { f: [['wait', 'a while']] }],
    ['a unit', { f: [['limit', '10', 'requests-per-fortnight']] }],
    ['a kind', { f: [['message', 'hello']] }],
  ])('%s that this version does not know is dropped, the rest opens, and the page says so', (_, part) => {
    const known = { h: ['openai/no-credit'], a: [['ever-worked', 'never']], s: [['add-credit', 'still-fails']], f: [['status', '429']] };
    const merged = Object.fromEntries(Object.entries({ ...known, ...part }).map(([key, value]) => [key, key in known && Array.isArray(value) ? [...known[key as 'h'], ...value.filter((v) => !known[key as 'h'].includes(v as never))] : value]));
    const { notice, diagnosis, answers, done } = open(linkOf(merged));
    expect(notice).toBe('partly-unknown');
    expect(diagnosis?.cause).toBe('credit-exhausted');
    expect(answers).toEqual({ 'ever-worked': 'never' });
    expect(done).toEqual([{ step: 'add-credit', outcome: 'still-fails' }]);
    expect(diagnosis?.shareable).toEqual([{ kind: 'status', value: '429' }]);
  });

  test('of a later version says so, of version 0 or without a number is damaged', () => {
    for (const fragment of ['#v2.', '#v2.e30', '#v17.anything at all', 'v999999.x']) expect([fragment, checkLink(fragment)]).toEqual([fragment, 'newer']);
    for (const fragment of ['', '#', '#v', '#v1', '#v1.', '#v.e30', '#v0.e30', '#1.e30', '#v1.e30', '#v-1.e30', '#V1.e30', ' #v1.e30']) expect([fragment, checkLink(fragment)]).toEqual([fragment, 'damaged']);
  });

  test('is told apart from any other fragment', () => {
    expect(['#v1.x', 'v2.x', '#v10.'].map(isLink)).toEqual([true, true, true]);
    expect(['', '#', '#top', '#version', '#v1', '#/v1.x'].map(isLink)).toEqual([false, false, false, false, false, false]);
  });

  test('that is longer than any of ours is damaged', () => {
    const many = <T>(length: number, item: T): T[] => Array.from({ length }, () => item);
    for (const part of [{ h: many(600, 'openai/no-credit') }, { a: many(17, ['ever-worked', 'never']) }, { s: many(65, ['add-credit', 'x']) }, { f: many(65, ['status', '429']) }, { f: [['status', '4'.repeat(121)]] }])
      expect(checkLink(linkOf({ ...empty, ...part }))).toBe('damaged');
  });
});

test('base64url is undone by itself and agrees with Node', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii', maxLength: 300 }), (text) => {
      expect(toBase64url(text)).toBe(Buffer.from(text, 'latin1').toString('base64url'));
      expect(fromBase64url(toBase64url(text))).toBe(text);
    }),
    { numRuns: 500 },
  );
});

describe('nothing of a paste is in a link', () => {
  const conditions = kb.rules.flatMap((rule) => (Array.isArray(rule.when) ? (rule.when as readonly Condition[]) : [rule.when as Condition]));
  const codes = new Set(conditions.flatMap(({ code, type, reason }) => [code, type, reason].flat()).filter((one) => one !== undefined).map((one) => one.toLowerCase()));
  const ids = new Set<string>([
    ...providerIds, ...causeIds, ...questionIds, ...stepIds, cannotTell, 'still-fails', ...kb.rules.map((rule) => rule.id),
    ...questionIds.flatMap((id) => Object.keys(kb.questions[id].answers)),
    ...stepIds.flatMap((id) => Object.keys(kb.steps[id].outcomes)),
  ]);
  const kinds = ['provider', 'status', 'code', 'type', 'reason', 'model', 'host', 'limit', 'used', 'requested', 'wait'];
  const hosts = new Set<string>(Object.values(kb.providers).flatMap((provider) => provider.hosts));
  const isShort = (text: string): boolean => /^\d[\d.,]{0,15}$/.test(text);

  /** Strings of the record that are neither an id, nor listed in the knowledge, nor a short number. */
  const strangers = ({ p, c, l, h, a, s, f }: LinkRecord): string[] => [
    ...[p, c, l, ...h, ...a.flat(), ...s.flat()].filter((id) => id !== undefined).filter((id) => !ids.has(id)),
    ...f.flatMap(([kind, value, unit]) => {
      const known = hosts.has(value) || codes.has(value.toLowerCase()) || kb.models.includes(value.toLowerCase()) || (providerIds as readonly string[]).includes(value) || isShort(value);
      return [...(kinds.includes(kind) ? [] : [kind]), ...(known ? [] : [value]), ...(unit === undefined || /^(?:s|ms|tokens|requests)$/.test(unit) ? [] : [unit])];
    }),
  ];

  test('whichever sample', () => {
    expect(hits.flatMap(({ name, text }) => strangers(recordIn(fragmentOf(shared(reader.diagnose(text))))).map((word) => `${name}: ${word}`))).toEqual([]);
  });

  /** A word that nobody else says. */
  const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'), minLength: 10, maxLength: 28 }).filter((text) => /^[A-Za-z]/.test(text) && !/\d{6}/.test(text));
  const spots: readonly ((secret: string) => string)[] = [
    (x) => `OPENAI_API_KEY=sk-proj-${x}${x}`,
    (x) => `Authorization: Bearer ${x}`,
    (x) => `{"error":{"message":"The model \`ft:gpt-4o:${x}::9abc\` does not exist or you do not have access to it.","type":"invalid_request_error","param":null,"code":"model_not_found"}}`,
    (x) => `model: ft:gpt-4o-mini-2024-07-18:${x}::x`,
    (x) => `"model": "gpt-4o-${x}"`,
    (x) => `"model":"${x}"`,
    (x) => `"deployment": "${x}", "model": "${x}-gpt-4o"`,
    (x) => `https://${x}.openai.azure.com/openai/deployments/${x}/chat/completions?api-version=2024-06-01`,
    (x) => `https://${x}.example/v1/chat/completions`,
    (x) => `api.openai.com.${x}.example`,
    (x) => `POST https://api.openai.com/v1/${x}/${x}?user=${x}`,
    (x) => `"code": "${x}", "type": "${x}", "status": "${x}", "reason": "${x}"`,
    (x) => `error_code=${x} request_id=req_${x}`,
    (x) => `x-request-id: ${x}`,
    (x) => `Rate limit reached for gpt-4o in organization org-${x} on tokens per min (TPM): Limit 30000, Used 29000, Requested 2000. Please try again in 2s.`,
    (x) => `Rate limit reached for ${x} on requests per min (RPM): Limit 3, Used 3, Requested 1.`,
    (x) => `Project \`proj_${x}\` does not have access to model \`${x}\`.`,
    (x) => `Error code: 401 - Incorrect API key provided: ${x}.`,
    (x) => `  File "/home/${x}/app/${x}.py", line 12, in ${x}`,
    (x) => `getaddrinfo ENOTFOUND ${x}.example`,
    (x) => `user ${x}@${x}.example said: ${x}`,
    (x) => `retry-after: ${x}`,
  ];

  test('whatever words a paste holds', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.constantFrom(...spots)), { minLength: 1, maxLength: 6 }), fc.constantFrom(...hits), anyAnswers, (parts, { text }, answers) => {
        const pieces = parts.map(([secret, spot]) => spot(secret));
        const read = reader.diagnose([...pieces, text, ...pieces].join('\n'));
        const fragment = fragmentOf(shared(reader.weigh(read.evidence, answers, noChoice, read.redaction), { answers }));
        const json = (fromBase64url(fragment.slice('#v1.'.length)) as string).toLowerCase();
        expect(strangers(recordIn(fragment))).toEqual([]);
        for (const [secret] of parts)
          for (let at = 0; at + 6 <= secret.length; at++) {
            const run = secret.slice(at, at + 6).toLowerCase();
            expect(json.includes(run) ? run : '').toBe('');
          }
      }),
      { numRuns: 800 },
    );
  });
});
