import { readFileSync, readdirSync } from 'node:fs';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { redact } from '../../src/engine/redact.ts';
import type { KeySighting } from '../../src/engine/types.ts';
import { secrets } from '../../src/kb/secrets/index.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** A made-up run, the same every time; assembled here so that no scanner takes the file for a leak. */
function made(length: number, alphabet = letters): string {
  return Array.from({ length }, (_, k) => alphabet[(k * k * 31 + k * 17 + length * 7) % alphabet.length]).join('');
}

const mark = 'T3Blbk' + 'FJ';
const hex = made(32, '0123456789abcdef');
const project = 'sk-' + 'proj-' + made(74) + mark + made(74);
const legacy = 'sk-' + made(20) + mark + made(20);
const gateway = 'sk-' + made(48);
const anthropic = 'sk-ant-' + 'api03-' + made(93) + 'AA';
const gemini = 'AIza' + 'Sy' + made(33);

const keys: readonly (readonly [string, string, string, string])[] = [
  ['openai-project', 'openai', 'sk-proj-', project],
  ['openai-legacy', 'openai', 'sk-', legacy],
  ['sk-48', '', 'sk-', gateway],
  ['sk-32', '', 'sk-', 'sk-' + hex],
  ['anthropic-api', 'anthropic', 'sk-ant-api03-', anthropic],
  ['openrouter', 'openrouter', 'sk-or-v1-', 'sk-or-' + 'v1-' + hex + hex],
  ['gemini', 'gemini', 'AIza', gemini],
  ['groq', 'groq', 'gsk_', 'gsk' + '_' + made(52)],
  ['xai', 'xai', 'xai-', 'xai' + '-' + made(80)],
  ['perplexity', 'perplexity', 'pplx-', 'pplx' + '-' + made(48)],
  ['huggingface', 'huggingface', 'hf_', 'hf' + '_' + made(34, letters.slice(0, 52))],
  ['aws-access-key', 'bedrock', 'AKIA', 'AKIA' + made(16, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')],
  ['github', '', 'ghp_', 'ghp' + '_' + made(36)],
];

function text(raw: string): string {
  return redact(raw, secrets).text;
}

function sighting(raw: string): KeySighting {
  const found = redact(raw, secrets).keys;
  expect(found).toHaveLength(1);
  return found[0]!;
}

function wrapped(raw: string, width: number, gutter: string): string {
  return raw.match(new RegExp(`.{1,${width}}`, 'g'))!.map((line) => gutter + line).join('\n');
}

describe('keys by shape', () => {
  it.each(keys)('%s is named, whole', (shape, provider, prefix, key) => {
    const result = redact(`the key ${key} fails`, secrets);
    expect(result.text).toBe(`the key [${prefix}\u2026${key.length}] fails`);
    expect(result.keys[0]).toMatchObject({ shape, provider: provider || null, prefix, length: key.length, flaws: [], state: 'hidden' });
  });

  const around: readonly (readonly [string, (key: string) => string, (mask: string) => string])[] = [
    ['a JSON header', (key) => JSON.stringify({ Authorization: `Bearer ${key}`, n: 1 }), (mask) => `{"Authorization":"Bearer ${mask}","n":1}`],
    ['escaped JSON', (key) => JSON.stringify(JSON.stringify({ a: key })), (mask) => `"{\\"a\\":\\"${mask}\\"}"`],
    ['a URL', (key) => `https://h.example/v1?key=${key}&alt=sse`, (mask) => `https://h.example/v1?key=${mask}&alt=sse`],
    ['URL encoding', (key) => `q=%22${key}%22`, (mask) => `q=%22${mask}%22`],
    ['a Python repr', (key) => `header value b'Bearer ${key}\\n'`, (mask) => `header value b'Bearer ${mask}\\n'`],
    ['an echo', (key) => `Incorrect API key provided: ${key}. You can find it`, (mask) => `Incorrect API key provided: ${mask}. You can find it`],
    ['a wrapped line with a gutter', (key) => `${wrapped(`KEY=${key}`, 17, '\u2502 ')}\nHTTP 401`, (mask) => `\u2502 KEY=${mask}\nHTTP 401`],
    ['a zero-width space', (key) => `a ${key.slice(0, 16)}\u200b${key.slice(16)} b`, (mask) => `a ${mask} b`],
  ];
  for (const [name, put, want] of around) {
    it.each(keys.filter(([, , prefix]) => prefix !== 'AKIA'))(`%s goes whole in ${name}`, (_shape, _provider, prefix, key) => {
      expect(text(put(key))).toBe(want(`[${prefix}\u2026${key.length}]`));
    });
  }

  it.each(keys.filter(([, , prefix]) => prefix.length > 3))('%s is masked when cut off', (_shape, _provider, prefix, key) => {
    const cut = key.slice(0, prefix.length + 8);
    const found = sighting(`failed with ${cut}`);
    expect(text(`failed with ${cut}`)).toBe(`failed with [${prefix}\u2026${cut.length}]`);
    expect(found.flaws).toContain('cut-off');
  });
});

describe('values after a name, whatever their shape', () => {
  it.each([
    ['Python', `client = OpenAI(api_key="${hex}", timeout=3)`, `client = OpenAI(api_key="[api-key\u202632]", timeout=3)`],
    ['JavaScript', `new OpenAI({ apiKey: '${hex}' })`, `new OpenAI({ apiKey: '[api-key\u202632]' })`],
    ['TypeScript', `const apiKey: string = "${hex}";`, `const apiKey: string = "[api-key\u202632]";`],
    ['Java', `.header("x-api-key", "${hex}")`, `.header("x-api-key", "[api-key\u202632]")`],
    ['Go', `apiKey := "${hex}"`, `apiKey := "[api-key\u202632]"`],
    ['C#', `new ApiKeyCredential("${hex}")`, `new ApiKeyCredential("[unknown-secret\u202632]")`],
    ['PHP', `'api_key' => '${hex}',`, `'api_key' => '[api-key\u202632]',`],
    ['Ruby', `ENV["MISTRAL_API_KEY"] = "${hex}"`, `ENV["MISTRAL_API_KEY"] = "[api-key\u202632]"`],
    ['Rust', `hf_api_token: Some("${hex}")`, `hf_api_token: Some("[token\u202632]")`],
    ['shell', `export MISTRAL_API_KEY=${hex}`, `export MISTRAL_API_KEY=[api-key\u202632]`],
    ['PowerShell', `$env:MISTRAL_API_KEY = "${hex}"`, `$env:MISTRAL_API_KEY = "[api-key\u202632]"`],
    ['YAML', `- name: MISTRAL_API_KEY\n  value: ${hex}`, `- name: MISTRAL_API_KEY\n  value: [api-key\u202632]`],
    ['TOML', `api_key = "${hex}"`, `api_key = "[api-key\u202632]"`],
    ['XML', `<apiKey>${hex}</apiKey>`, `<apiKey>[api-key\u202632]</apiKey>`],
    ['HAR', `{"name":"api-key","value":"${hex}"}`, `{"name":"api-key","value":"[api-key\u202632]"}`],
    ['a Go map', `map[Api-Key:[${hex}] Via:[x]]`, `map[Api-Key:[[api-key\u202632]] Via:[x]]`],
    ['a tuple', `(b'api-key', b'${hex}')`, `(b'api-key', b'[api-key\u202632]')`],
    ['Chinese', `\u5bc6\u94a5\uff1a${hex}`, `\u5bc6\u94a5\uff1a[api-key\u202632]`],
    ['a password', 'DB_PASSWORD=hunter2\n', 'DB_PASSWORD=[password\u20267]\n'],
    ['curl -u', 'curl -u dana:hunter2 https://h.example', 'curl -u dana:[password\u20267] https://h.example'],
    ['basic', `Authorization: Basic ${btoa(`dana:${made(14)}`)}`, 'Authorization: Basic [password\u202628]'],
    ['a URL password', 'postgres://dana:hunter2@db.example/x', 'postgres://[user]:[password\u20267]@db.example/x'],
    ['a cookie', 'Set-Cookie: a=1b2c3d; path=/\nVia: x', 'Set-Cookie: [cookie\u202616]\nVia: x'],
  ])('%s', (_name, raw, want) => {
    expect(text(raw)).toBe(want);
  });

  it('masks a JWT, a PEM key, an address, people', () => {
    const jwt = `eyJ${made(30)}.eyJ${made(40)}.${made(43)}`;
    expect(text(`got ${jwt} back`)).toBe(`got [jwt\u2026${jwt.length}] back`);
    const pem = `-----BEGIN ${'PRIVATE'} KEY-----\\n${made(64)}\\n-----END ${'PRIVATE'} KEY-----`;
    expect(text(`{"private_key": "${pem}\\n"}`)).toBe(`{"private_key": "[private-key\u2026${pem.length}]\\n"}`);
    expect(text('connect ETIMEDOUT 203.0.113.57:443')).toBe('connect ETIMEDOUT [address]:443');
    expect(text('File "/home/dana/app.py", C:\\Users\\Dana K\\x')).toBe('File "/home/[user]/app.py", C:\\Users\\[user]\\x');
    expect(text('dana@mac ~ % curl; mail dana.k@example.com')).toBe('[user]@mac ~ % curl; mail [email]');
    expect(text(`in organization org-${made(24)} on tokens`)).toBe('in organization [org-\u202628] on tokens');
  });

  it('takes a lone key without a prefix', () => {
    expect(sighting(` ${hex}\n`)).toMatchObject({ place: 'alone', state: 'hidden', length: 32 });
    expect(text(` ${hex}\n`)).toBe(' [unknown-secret\u202632]\n');
  });
});

describe('what stays byte for byte', () => {
  it.each([
    'request id: 2026022016102036128, req_011CLNQrpWExDwEzZPKa41eC, req_' + hex + ', chatcmpl-9abcDEF123, msg_01XFDUDYJgAACzvnptvVoYEL',
    'cf-ray: 8f1a2b3c4d5e6f70-FRA\nx-request-id: 39885ed2-90c4-757b-99b1-1af2bbb2ccc3',
    'claude-sonnet-4-5-20250929 gpt-4o-mini-2024-07-18 pplx-7b-online xai-grok-4 sk-learn hf_hub_download ft:gpt-4o:acme::9abcDE1f',
    '{"type":"invalid_request_error","code":"invalid_api_key","param":"api_key","status":"UNAUTHENTICATED","reason":"API_KEY_INVALID"}',
    'insufficient_quota token_expired ACCESS_TOKEN_TYPE_UNSUPPORTED max_tokens: 4096, total_tokens=1234, Unexpected token < in JSON',
    'https://api.openai.com/v1/chat/completions http://127.0.0.1:11434 0.0.0.0:8090 192.168.1.4 Chrome/133.0.0.0 Version=8.7.1.0',
    'generativelanguage.googleapis.com/generate_content_free_tier_requests limit: 15',
    'at OpenAI.makeStatusError (node_modules/openai/src/core.ts:435:21) openai==1.51.2 @anthropic-ai/sdk lodash@4.17.21',
    'WWW-Authenticate: Bearer realm="x", error="invalid_token"\nBasic realm="Artifactory"',
    'The api_key client option must be set either by passing api_key to the client or by setting the OPENAI_API_KEY environment variable',
    'openai.api_key = os.environ["OPENAI_API_KEY"]\nconst c = new OpenAI({ apiKey: process.env.OPENAI_API_KEY })\nself.api_key = api_key',
    'Incorrect API key provided: sk-ab***wxyz. sk-...abcd sk-xxxxxxxx <redacted> ****',
    'Contact support@openai.com. users/@me git@github.com:a/b.git /home/runner/work /Users/runner',
    'https://api.spotify.com/v1/users/abc/playlists https://example.com/home/page',
  ])('%s', (raw) => {
    expect(redact(raw, secrets).masks).toEqual([]);
    expect(text(raw)).toBe(raw);
  });
});

describe('what a key looked like', () => {
  it.each<readonly [string, Partial<KeySighting>]>([
    [`Authorization: Bearer ${gateway}`, { place: 'header', name: 'Authorization', scheme: 'Bearer', flaws: [] }],
    [`-H "Authorization: ${gateway}"`, { place: 'header', name: 'Authorization', scheme: null }],
    [`Authorization: Bearer Bearer ${gateway}`, { scheme: 'Bearer', flaws: ['bearer-inside'] }],
    [`OPENAI_API_KEY="Bearer ${gateway}"`, { place: 'assignment', name: 'OPENAI_API_KEY', flaws: ['bearer-inside'] }],
    [`OPENAI_API_KEY="${gateway}"`, { flaws: [] }],
    [`set OPENAI_API_KEY="${gateway}"`, { flaws: ['quote'] }],
    [`OPENAI_API_KEY=\u201c${gateway}\u201d`, { flaws: ['quote', 'non-ascii'] }],
    [`api_key=" ${gateway}"`, { flaws: ['leading-space'] }],
    [`api_key="${gateway} "`, { flaws: ['trailing-space'] }],
    [`api_key="${gateway.slice(0, 20)} ${gateway.slice(20)}"`, { flaws: ['inner-space'], length: 51 }],
    [`Illegal header value b'Bearer ${gateway}\\n'`, { place: 'echo', flaws: ['newline'] }],
    [`Illegal header value b'Bearer '`, { place: 'echo', state: 'shown', flaws: ['empty'] }],
    [`OPENAI_API_KEY=<${gateway}>`, { flaws: ['brackets'] }],
    [`OPENAI_API_KEY=\${${gateway}}`, { flaws: ['brackets'] }],
    ['OPENAI_API_KEY=your-api-key-here', { state: 'shown', flaws: ['placeholder'] }],
    ['OPENAI_API_KEY=\nX=1', { state: 'shown', flaws: ['empty'] }],
    ['OPENAI_API_KEY=https://api.openai.com/v1', { state: 'shown', flaws: ['url'] }],
    ["-H 'Authorization: Bearer $OPENAI_API_KEY'", { state: 'shown', flaws: ['unexpanded-variable'] }],
    ['"apiKey": "{{OPENAI_KEY}}"', { state: 'shown', flaws: ['unexpanded-variable'] }],
    ["Authorization: 'Bearer undefined'", { state: 'shown', flaws: ['placeholder'] }],
    ['Incorrect API key provided: sk-or-v1********************wxyz. You', { state: 'masked', shape: 'openrouter', provider: 'openrouter' }],
    ['Incorrect API key provided: sk-svcac************wxyz. You', { state: 'masked', shape: 'openai-service-account' }],
    ['Incorrect API key provided: AIzaSyAb*********Zz9Q. You', { state: 'masked', shape: 'gemini', length: 21 }],
    ['Incorrect API key provided: https://************aBcD. You', { state: 'masked', flaws: ['url'] }],
    ['Incorrect API key provided: "sk-proj***********aBc". You', { state: 'masked', shape: 'openai-project', flaws: ['quote'] }],
    ['Incorrect API key provided: ${OPENA****}. You', { state: 'masked', flaws: ['unexpanded-variable'] }],
    ['Incorrect API key provided: You are ****. You', { state: 'masked', flaws: ['words'] }],
    ['Incorrect API key provided: ADD_YOUR*****HERE. You', { state: 'masked', flaws: ['placeholder'] }],
    ['Incorrect API key provided: sk-xxxxxx. You', { state: 'shown', flaws: ['placeholder'] }],
    ['Your api key: ****18b" is invalid', { state: 'masked', place: 'echo', flaws: ['quote'] }],
  ])('%s', (raw, want) => {
    expect(sighting(raw)).toMatchObject(want);
  });

  it.each([
    'curl -H "Authorization: Bearer $OPENAI_API_KEY"',
    'i.e. Authorization: Bearer YOUR_KEY), or as the password field',
    'api_key=os.getenv("OPENAI_API_KEY")',
  ])('reading a variable or an example is no sighting: %s', (raw) => {
    expect(redact(raw, secrets).keys).toEqual([]);
  });
});

describe('what printing leaves around a key is no part of it', () => {
  it.each<readonly [string, Partial<KeySighting>]>([
    // Terminal boxes.
    ['Incorrect API key provided: sk-proj-**** \u2502', { state: 'masked', shape: 'openai-project', flaws: [] }],
    ['Incorrect API key provided: sk-proj-**** |\n', { state: 'masked', flaws: [] }],
    ['\u2502 Incorrect API key provided: sk-proj-*********** \u2502\n\u2502 ******************wxyz. You can find \u2502', { state: 'masked', length: 41, flaws: [] }],
    [`\u2502 Incorrect API key provided: ${project.slice(0, 40)} \u2502\n\u2502 ${project.slice(40)}. You can \u2502`, { state: 'hidden', length: project.length, flaws: [] }],
    [`\u2503 KEY=${project.slice(0, 40)} \u2503\n\u2503 ${project.slice(40)} \u2503\n`, { length: project.length, flaws: [] }],
    // Dumps of a request: the line break ends the header.
    [`_header: 'POST / HTTP/1.1\\r\\nAuthorization: Bearer ${gateway}\\r\\nHost: x\\r\\n\\r\\n'`, { scheme: 'Bearer', length: 51, flaws: [] }],
    [`  'Authorization: Bearer ${gateway}\\r\\n' +`, { scheme: 'Bearer', flaws: [] }],
    [`"Authorization: Bearer ${hex}\\r\\nHost: x\\r\\n"`, { scheme: 'Bearer', length: 32, flaws: [] }],
    [`"OPENAI_API_KEY=${gateway}\\r\\nX=1"`, { length: 51, flaws: [] }],
    // Inside the value's own quotes it is one of its characters.
    [`Illegal header value b'Bearer ${gateway}\\r\\n'`, { flaws: ['newline'] }],
    [`api_key = "${gateway}\\n"`, { flaws: ['newline'] }],
    [`"api_key": "${hex}\n"`, { flaws: ['newline'] }],
    // Colours.
    [`\u001b[1;33mOPENAI_KEY=${gateway}\u001b[0m`, { name: 'OPENAI_KEY', place: 'assignment', flaws: [] }],
    [`[1;33mOPENAI_KEY=${gateway}[0m`, { name: 'OPENAI_KEY', place: 'assignment', flaws: [] }],
    [`\\u001b[33mOPENAI_KEY\\u001b[0m=\\u001b[32m${hex}\\u001b[39m`, { name: 'OPENAI_KEY', length: 32, flaws: [] }],
    [`\u001b[36mapiKey\u001b[39m: \u001b[32m'${hex}'\u001b[39m,`, { name: 'apiKey', length: 32, flaws: [] }],
    ["\u001b[38;5;208mAuthorization: Bearer undefined\u001b[0m", { name: 'Authorization', state: 'shown', flaws: ['placeholder'] }],
    ["Illegal header value b\u001b[32m'Bearer '\u001b[39m", { state: 'shown', flaws: ['empty'] }],
    // Entities.
    [`api_key=&quot;${gateway}&quot;`, { length: 51, flaws: [] }],
    [`{&quot;api_key&quot;:&amp;quot;${hex}&amp;quot;}`, { length: 32, flaws: [] }],
    [`-H &quot;Authorization: Bearer &#39;${gateway}&#39;&quot;`, { scheme: 'Bearer', flaws: ['quote'] }],
    ['Incorrect API key provided: &quot;sk-proj***********aBc&quot;. You', { state: 'masked', shape: 'openai-project', flaws: ['quote'] }],
    ['Illegal header value b&#39;Bearer &#39;', { state: 'shown', flaws: ['empty'] }],
    [`Illegal header value b&#39;Bearer ${gateway}\\n&#39;`, { scheme: 'Bearer', length: 51, flaws: ['newline'] }],
    [`API_KEY=&lt;${gateway}&gt;`, { length: 51, flaws: ['brackets'] }],
    ['API_KEY=&lt;your key&gt;', { state: 'shown', flaws: ['brackets', 'placeholder'] }],
    // Brackets, wherever the name stands in its line.
    ...['', '> ', '$ ', 'export ', '$ export ', '\u2502 ', '| ', '2026-11-21T06:00:00.123Z ERROR [app] ', '12:00 INFO ', '\u001b[31m'].flatMap((lead) => [
      [`${lead}API_KEY=<${gateway}>`, { name: 'API_KEY', place: 'assignment', length: 51, flaws: ['brackets'] }] as const,
      [`${lead}API_KEY={${gateway}}`, { name: 'API_KEY', place: 'assignment', length: 51, flaws: ['brackets'] }] as const,
    ]),
  ])('%j', (raw, want) => {
    expect(sighting(raw)).toMatchObject(want);
  });
});

describe('what is hidden', () => {
  it.each([
    ['a cookie', 'Set-Cookie: a=1b2c3d; path=/\nVia: x', 16],
    ['a cookie in quotes', "'set-cookie': [ 'a=1b2c3d; path=/' ]", 16],
    ['a key with a quote in it', `api_key = "sk-ab\\"${made(30)}"`, 37],
    ['a key with a line break in it', `api_key = "${gateway.slice(0, 20)}\n${gateway.slice(20)}"`, 52],
    ['a key in a box', `\u2502 KEY=${project.slice(0, 40)} \u2502\n\u2502 ${project.slice(40)} \u2502\n`, project.length + 5],
  ])('%s has the length of what stood there', (_name, raw, want) => {
    expect(redact(raw, secrets).masks.map((mask) => mask.length)).toEqual([want]);
  });
});

describe('stand-ins and other services', () => {
  it.each([
    'password = foo-bar', 'DB_PASSWORD=changeme', 'password: api_key: token: ', 'postgres://postgres:postgres@localhost/db', 'mysql://admin:YOUR_PASSWORD@h.example/db',
    `<input name="authenticity_token" value="${made(64)}">`, `db_password: ENC[AES256_GCM,data:${made(20)},iv:x]`, 'pk_' + 'live_' + made(24), 'arn:aws:sns:us-east-1:123456789012:topic',
    `-----BEGIN ${'PRIVATE'} KEY-----\nanything\n-----END ${'PRIVATE'} KEY-----`, 'AKIA' + 'IOSFODNN7EXAMPLE', 'token = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"', 'const keyStr = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"',
    '&hf_servingcellpriorityparametersdescription_prio),', 'data: {"id":"chatcmpl-1"}\n\ndata: [DONE]\n',
  ])('%j stays', (raw) => {
    expect(text(raw)).toBe(raw);
  });

  it.each([
    ['password = correct-horse-battery', 'password = [password\u202621]'],
    [`SONAR_LOGIN ::= "${hex}"`, 'SONAR_LOGIN ::= "[token\u202632]"'],
    ['export BUNDLE_GEMS__CONTRIBSYS__COM=cafe1234:dead5678', 'export BUNDLE_GEMS__CONTRIBSYS__COM=[password\u202617]'],
    ['AZURE_CLIENT_ID=39885ed2-90c4-457b-99b1-1af2bbb2ccc3', 'AZURE_CLIENT_ID=[account\u202636]'],
    ['kind: Secret\ndata:\n  # base64\n  extra: YWRtaW46cGFzc3dvcmQ=\ntype: Opaque', 'kind: Secret\ndata:\n  # base64\n  extra: [unknown-secret\u202620]\ntype: Opaque'],
    [`id 1308742762612587|${made(27)} end`, 'id 1308742762612587|[token\u202627] end'],
    [`wallet 0x${hex}${hex}!`, 'wallet [unknown-secret\u202666]!'],
    [`curl --user "dana":"${made(12)}" https://h.example`, 'curl --user "dana":[password\u202613]" https://h.example'],
  ])('%j goes', (raw, want) => {
    expect(text(raw)).toBe(want);
  });
});

describe('cost', () => {
  const harmless = Array.from({ length: 200 }, (_, i) => [
    `2026-11-21T05:10:${10 + (i % 50)}.123Z INFO  worker-${i % 4} job ${3000 + i} finished in ${20 + ((i * 13) % 300)} ms`,
    `    at processTicksAndRejections (node:internal/process/task_queues:${90 + (i % 9)}:5)`,
    `ERROR [openai] 429 {"error":{"type":"tokens","code":"rate_limit_exceeded"}} retry-after: ${i % 9}`,
  ][i % 3]).join('\n');
  const cost = (piece: string, length: number, runs: number): number => {
    const raw = piece.repeat(Math.ceil(length / piece.length));
    let best = Infinity;
    for (let run = 0; run < runs; run++) {
      const { user } = process.cpuUsage();
      redact(raw, secrets);
      best = Math.min(best, process.cpuUsage().user - user);
    }
    return best;
  };
  const pieces = [
    'sk-', '=', 'Bearer ', ' ', '"key":', 'key=', 'eyJ.', 'eyJ', '@', 'a@', '[', '{"a":', '1Q~', '1.', '-----BEGIN PRIVATE KEY-----', 'API key provided: ', 'api_key: ',
    'Authorization: ', 'Authorization: Bearer ', 'password: ', 'password=', 'AIza', 'gsk_', '://', 'api_key="', "api_key='", '"api_key":"', '--BEGIN ', 'curl -u x ', '<key>', 'data:\n a: b\n',
    'kind: secret\ndata:\n a: b\n', '|', '1|a', '0x', '&quot;', '[0m', 'sk-***\n', 'client_id: ',
  ];

  // Alone they measure 4 to 12 times the log; the rest is room for a busy machine.
  it.each(pieces)('stays near the cost of a log on %j', (piece) => {
    cost(harmless, 100_000, 3);
    expect(cost(piece, 100_000, 4)).toBeLessThan(Math.max(cost(harmless, 100_000, 4) * 40, 40_000));
  });

  // A quadratic reader costs a hundred times as much; ten is linear.
  it.each(pieces)('grows with the length on %j', (piece) => {
    cost(piece, 100_000, 2);
    expect(cost(piece, 1_000_000, 1)).toBeLessThan(Math.max(cost(piece, 100_000, 3) * 35, 60_000));
  });
});

describe('expressions', () => {
  const folder = new URL('../../src/engine/redact/', import.meta.url);
  const found: string[] = [];
  for (const file of readdirSync(folder)) {
    const source = ts.createSourceFile(file, readFileSync(new URL(file, folder), 'utf8'), ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }

  it('are linear', () => {
    const unsafe = [...new Set(found)].filter((literal) => {
      const at = literal.lastIndexOf('/');
      const { status } = checkSync(literal.slice(1, at), literal.slice(at + 1), { timeout: 5000 });
      return status !== 'safe';
    });
    expect(unsafe).toEqual([]);
  }, 60_000);
});
