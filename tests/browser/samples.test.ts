/**
 * A few clear pastes of every kind that the page promises to read, read by the built page in a browser. What a whole
 * corpus says is the matter of the tests of the engine; this is the last link of the chain.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keys, open, paste, result, secret, unfold, useBrowser } from './browser.ts';

useBrowser();

const records = join(import.meta.dirname, '../clients/records');
interface Entry {
  file: string;
  provider: string;
  acceptProviders?: readonly string[];
  cause: string | null;
}
const index = JSON.parse(readFileSync(join(records, 'index.json'), 'utf8')) as Entry[];

interface Sample {
  what: string;
  text: string;
  /** Any of these is right where the text itself does not say it. */
  provider: readonly string[];
  cause: string;
}

/** What a real client printed, with what is known to be wrong. */
const recorded = (what: string, file: string): Sample => {
  const entry = index.find((one) => one.file === file);
  if (entry === undefined || entry.cause === null) throw new Error(`no record ${file} with a cause`);
  return { what, text: readFileSync(join(records, file), 'utf8'), provider: [entry.provider, ...(entry.acceptProviders ?? [])], cause: entry.cause };
};
const written = (what: string, provider: string | readonly string[], cause: string, text: string): Sample => ({ what, text, provider: [provider].flat(), cause });

const openaiQuota = `{'error': {'message': 'You exceeded your current quota, please check your plan and billing details. For more information on this error, read the docs: https://platform.openai.com/docs/guides/error-codes/api-errors.', 'type': 'insufficient_quota', 'param': None, 'code': 'insufficient_quota'}}`;

const kinds: Record<string, readonly Sample[]> = {
  'a Python traceback': [
    written(
      'of openai',
      'openai',
      'credit-exhausted',
      `Traceback (most recent call last):\n  File "/home/marie/app/main.py", line 12, in <module>\n    client.chat.completions.create(model="gpt-4o-mini", messages=[])\n  File "/home/marie/.venv/lib/python3.12/site-packages/openai/_base_client.py", line 1047, in request\n    raise self._make_status_error_from_response(err.response) from None\nopenai.RateLimitError: Error code: 429 - ${openaiQuota}\n`,
    ),
    written(
      'of anthropic',
      'anthropic',
      'key-invalid',
      `Traceback (most recent call last):\n  File "/srv/bot.py", line 9, in <module>\n    message = client.messages.create(model="claude-sonnet-4-5", max_tokens=10, messages=[])\n  File "/usr/lib/python3.11/site-packages/anthropic/_base_client.py", line 1023, in _request\n    raise self._make_status_error_from_response(err.response) from None\nanthropic.AuthenticationError: Error code: 401 - {'type': 'error', 'error': {'type': 'authentication_error', 'message': 'invalid x-api-key'}, 'request_id': 'req_011CEXAMPLE'}\n`,
    ),
    written(
      'of google-genai',
      'gemini',
      'key-invalid',
      `Traceback (most recent call last):\n  File "/app/ask.py", line 5, in <module>\n    client.models.generate_content(model="gemini-2.5-flash", contents="hi")\n  File "/usr/lib/python3.12/site-packages/google/genai/errors.py", line 101, in raise_for_response\n    raise ClientError(status_code, response_json, response)\ngoogle.genai.errors.ClientError: 400 INVALID_ARGUMENT. {'error': {'code': 400, 'message': 'API key not valid. Please pass a valid API key.', 'status': 'INVALID_ARGUMENT', 'details': [{'@type': 'type.googleapis.com/google.rpc.ErrorInfo', 'reason': 'API_KEY_INVALID', 'domain': 'googleapis.com', 'metadata': {'service': 'generativelanguage.googleapis.com'}}]}}\n`,
    ),
  ],
  'a Node dump': [
    recorded('of openai', 'openai/rate-limit-tokens.txt'),
    recorded('of @anthropic-ai/sdk', 'anthropic/credit-too-low.txt'),
    recorded('of @google/genai', 'google-genai/invalid-key.txt'),
    recorded('of axios', 'axios/invalid-api-key.txt'),
  ],
  'a bare JSON body': [
    written('of OpenAI', 'openai', 'key-invalid', `{\n  "error": {\n    "message": "Incorrect API key provided: sk-proj-********************EXAM. You can find your API key at https://platform.openai.com/account/api-keys.",\n    "type": "invalid_request_error",\n    "param": null,\n    "code": "invalid_api_key"\n  }\n}`),
    written('of Anthropic', 'anthropic', 'overloaded', '{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"},"request_id":"req_011CEXAMPLE"}'),
  ],
  'curl -i': [recorded('of Anthropic', 'curl/anthropic-invalid-key.txt'), recorded('of OpenAI', 'curl/openai-insufficient-quota.txt')],
  'a terminal box with wrapped lines': [
    written(
      'around an Anthropic answer',
      'anthropic',
      'credit-exhausted',
      [
        '╭──────────────────────────────────────────────────────────╮',
        '│ API Error: 400 {"type":"error","error":{"type":"invalid_ │',
        '│ request_error","message":"Your credit balance is too low │',
        '│ to access the Anthropic API. Please go to Plans & Billin │',
        '│ g to upgrade or purchase credits."},"request_id":"req_01 │',
        '│ 1CEXAMPLE"}                                              │',
        '╰──────────────────────────────────────────────────────────╯',
      ].join('\n'),
    ),
  ],
  'a line of the browser’s console': [
    written(
      'about CORS',
      'anthropic',
      'cors',
      `Access to fetch at 'https://api.anthropic.com/v1/messages' from origin 'http://localhost:5173' has been blocked by CORS policy: Response to preflight request doesn't pass access control check: No 'Access-Control-Allow-Origin' header is present on the requested resource.`,
    ),
  ],
  'the network': [
    written('that knows no such name', 'openai', 'dns-failure', 'Error: getaddrinfo ENOTFOUND api.openai.com\n    at GetAddrInfoReqWrap.onlookupall [as oncomplete] (node:dns:120:26) {\n  errno: -3008,\n  code: \'ENOTFOUND\',\n  syscall: \'getaddrinfo\',\n  hostname: \'api.openai.com\'\n}'),
    written('that refuses', ['unknown', 'openai'], 'connection-failed', 'openai.APIConnectionError: Connection error.\nhttpcore.ConnectError: [Errno 111] Connection refused'),
    recorded('that does not answer in time', 'curl/network-timeout.txt'),
    recorded('whose certificate nobody trusts', 'openai/network-self-signed.txt'),
  ],
  'a key that is not set': [
    written('for openai in Python', 'openai', 'key-not-loaded', 'openai.OpenAIError: The api_key client option must be set either by passing api_key to the client or by setting the OPENAI_API_KEY environment variable'),
    recorded('for @anthropic-ai/sdk', 'anthropic/key-unset.txt'),
  ],
  'what is not an error at all': [
    written('a .env with a misspelt variable', 'openai', 'key-not-loaded', `# settings\nOPEN_AI_KEY=${keys.openai}\nPORT=3000\n`),
    written('a curl command without Bearer', 'openai', 'auth-header', `curl https://api.openai.com/v1/chat/completions \\\n  -H "Content-Type: application/json" \\\n  -H "Authorization: ${keys.openai}" \\\n  -d '{"model": "gpt-4o-mini", "messages": []}'`),
  ],
};

describe.each(Object.keys(kinds))('%s', (kind) => {
  test.each(kinds[kind] as Sample[])('$what is diagnosed at once', async ({ text, provider, cause }) => {
    const { page, errors } = await open();
    await paste(page, text);
    const found = await result(page);
    expect(found).toMatchObject({ verdict: 'sure', cause });
    expect(provider).toContain(found.provider);
    await unfold(page);
    expect(await page.content()).not.toContain(secret);
    // The reasons point into the text: without one nobody could check the verdict.
    expect(await page.locator('mark').count()).toBeGreaterThan(0);
    expect(errors).toEqual([]);
  });
});

test.each(Object.entries(keys))('a bare key of %s is masked, its provider is named, and a question or a step follows', async (provider, key) => {
  const { page, errors } = await open();
  await paste(page, key);
  const found = await result(page);
  expect(found.provider).toBe(provider);
  expect(found.verdict).not.toBe('none');
  expect(await page.content()).not.toContain(secret);
  expect(await page.locator('main').innerText()).toMatch(new RegExp(`${key.length} characters`));
  expect(errors).toEqual([]);
});

test('the page’s own examples are diagnosed, each with one click', async () => {
  const { page, errors } = await open();
  const causes: (string | null)[] = [];
  const many = await page.locator('button.example').count();
  expect(many).toBe(3);
  for (let i = 0; i < many; i++) {
    await page.locator('button.example').nth(i).click();
    const { verdict, cause } = await result(page);
    expect(verdict).toBe('sure');
    causes.push(cause);
    await page.getByRole('button', { name: 'Keytriage', exact: true }).click();
    await page.locator('button.example').first().waitFor();
  }
  expect(causes).toEqual(['credit-exhausted', 'key-invalid', 'dns-failure']);
  expect(errors).toEqual([]);
});
