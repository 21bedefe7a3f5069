/** What is read from fields, whoever wrote them, and what only looks like a fact. */
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/engine/compile.ts';
import { readFacts, secondsOf, tidy } from '../../src/engine/facts.ts';
import { findPlaces } from '../../src/engine/places.ts';
import type { Fact } from '../../src/engine/types.ts';
import { viewOf } from '../../src/engine/view.ts';
import type { FactKind } from '../../src/kb/define.ts';
import { kb } from '../../src/kb/index.ts';

const compiled = compile(kb);
const factsOf = (text: string): Fact[] => {
  const view = viewOf(text);
  return readFacts(view, compiled, findPlaces(view, compiled));
};
const values = (text: string, kind: FactKind): string[] => factsOf(text).filter((fact) => fact.kind === kind).map((fact) => fact.value);

describe('a status', () => {
  test.each([
    'HTTP/1.1 429 Too Many Requests',
    'HTTP/2 429',
    '< HTTP/2 429 ',
    'Error code: 429 - {\'error\': {}}',
    'openai.RateLimitError: Error code: 429',
    'Request failed with status code 429',
    '"status": 429,',
    '"statusCode":429',
    '"code": 429,',
    'status=429',
    "'status_code': 429",
    '{\\"error\\":{\\"code\\":429}}',
    'Server responded with 429',
    'returned 429',
    'got 429',
    '429 Too Many Requests',
    '429 {"error":{"message":"slow"}}',
    'POST /v1/messages "HTTP/1.1 429 Too Many Requests"',
    'Response [429]',
    '<Response [429]>',
    'failed: 429 RESOURCE_EXHAUSTED',
    'API Error (429)',
    '429',
    '错误码：429',
    'reqwest::StatusCode(429)',
    'error 429',
    '\u001b[31mError code: \u001b[1m429\u001b[0m',
  ])('stands in %j', (text) => {
    expect(values(text, 'status')).toEqual(['429']);
  });

  test.each([
    'line 429, in create',
    'client.js:429:15',
    'took 429 ms',
    'Limit 429, Used 401',
    'id 7f429a',
    'port 4290',
    'version 1.429.0',
    'v429',
    '2024-04-29 04:29:00,429 INFO start',
    'cost $429',
    'used 429 tokens of the window',
    '42.9%',
    'error 429%',
    'code: 4290',
    'status: 4.29',
    'Error code: 200',
    'error 0.429',
    'x_429',
    'http://localhost:4291',
  ])('does not stand in %j', (text) => {
    expect(values(text, 'status')).toEqual([]);
  });

  test('several are kept in the order of the text, the last four of them', () => {
    expect(values('status: 401\nstatus: 500\nstatus: 401', 'status')).toEqual(['500', '401']);
    expect(values([400, 401, 403, 404, 429, 500].map((n) => `status: ${n}`).join('\n'), 'status')).toEqual(['403', '404', '429', '500']);
  });
});

describe('fields', () => {
  test.each<[string, FactKind, string[]]>([
    ['{"error":{"type":"insufficient_quota","code":"insufficient_quota"}}', 'code', ['insufficient_quota']],
    ["{'error': {'code': 'model_not_found', 'param': None}}", 'code', ['model_not_found']],
    ['{\\"error\\":{\\"code\\":\\"invalid_api_key\\"}}', 'code', ['invalid_api_key']],
    ['error_code=rate_limit_exceeded', 'code', ['rate_limit_exceeded']],
    ['"code": "ECONNREFUSED"', 'code', ['ECONNREFUSED']],
    ['"type": "overloaded_error"', 'type', ['overloaded_error']],
    ['"type": "error", "type": "object", "type":"message"', 'type', []],
    ['"status": "RESOURCE_EXHAUSTED"', 'reason', ['RESOURCE_EXHAUSTED']],
    ['"reason": "API_KEY_INVALID"', 'reason', ['API_KEY_INVALID']],
    ['"code": null', 'code', []],
    ['code: 42', 'code', []],
    ['zipcode: abcdef', 'code', []],
    ['"model": "claude-3-5-sonnet-20241022"', 'model', ['claude-3-5-sonnet-20241022']],
    ['model=gemini-1.5-pro', 'model', ['gemini-1.5-pro']],
    ['"modelId":"GPT-4o"', 'model', ['GPT-4o']],
    ['request-id: req_011CSample0000000000000', 'request-id', ['req_011CSample0000000000000']],
    ['x-request-id: 3f8e1a2b-77aa-4f0e-9d3c-000000000000', 'request-id', ['3f8e1a2b-77aa-4f0e-9d3c-000000000000']],
    ['x-request-id: short', 'request-id', []],
    ['(request id: req_abcdef0123456789)', 'request-id', ['req_abcdef0123456789']],
  ])('%s gives %s %j', (text, kind, expected) => {
    expect(values(text, kind)).toEqual(expected);
  });

  test('a wait is read in seconds, whatever its unit', () => {
    expect(factsOf('retry-after: 20').find((fact) => fact.kind === 'wait')).toMatchObject({ value: '20', unit: 's' });
    expect(factsOf('"retryDelay": "37s"').find((fact) => fact.kind === 'wait')).toMatchObject({ value: '37', unit: 's' });
    expect(factsOf('retry-after-ms: 350').find((fact) => fact.kind === 'wait')).toMatchObject({ value: '0.35', unit: 's' });
    expect(values('retry-after: Wed, 21 Oct 2026 07:28:00 GMT', 'wait')).toEqual([]);
    expect(values('retry-after: 99999999', 'wait')).toEqual([]);
  });
});

test.each<[string, number | null]>([
  ['20', 20],
  ['1.5', 1.5],
  ['20s', 20],
  ['350ms', 0.35],
  ['6m0s', 360],
  ['4h28m20s', 16100],
  ['2d', 172800],
  ['1.268s', 1.268],
  ['', null],
  ['soon', null],
  ['20 s', null],
  ['20sx', null],
  ['s20', null],
  ['-5', null],
])('the duration %j is %j seconds', (text, seconds) => {
  expect(secondsOf(text)).toBe(seconds);
});

describe('names that the knowledge lists', () => {
  test('are read wherever they stand', () => {
    expect(values('connect to https://api.openai.com/v1 failed', 'host')).toEqual(['api.openai.com']);
    expect(values('The model `claude-opus-4-20250514` is overloaded.', 'model')).toEqual(['claude-opus-4-20250514']);
    expect(values('I use GPT-4o.', 'model')).toEqual(['GPT-4o']);
  });

  test('are not read out of the middle of another word', () => {
    expect(values('notgpt-4o and mapi.openai.com', 'model')).toEqual([]);
    expect(values('mapi.openai.com', 'host')).toEqual([]);
  });

  test('are not read where another host only begins so', () => {
    expect(values('https://api.openai.com.proxy.example/v1', 'host')).toEqual([]);
  });
});

test('facts know their place in the text', () => {
  const text = 'Error code: 429\n{"error":{"code":"insufficient_quota"},"model":"GPT-4o"}';
  expect(factsOf(text).map(({ from, to }) => text.slice(from, to))).toEqual(['429', 'insufficient_quota', 'GPT-4o']);
});

test('of the same value the last sighting is kept', () => {
  const fact = (value: string, from: number): Fact => ({ kind: 'code', value, from, to: from + 1 });
  expect(tidy([fact('a', 0), fact('b', 5), fact('a', 9)])).toEqual([fact('b', 5), fact('a', 9)]);
});
