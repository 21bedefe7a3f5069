/** Real wording of real failures, for a first look. */
export const examples: readonly { shown: string; text: string }[] = [
  {
    shown: 'RateLimitError: 429 You exceeded your current quota',
    text: `Traceback (most recent call last):
  File "/app/summarise.py", line 31, in <module>
    print(summarise(text))
          ^^^^^^^^^^^^^^^
  File "/app/summarise.py", line 22, in summarise
    r = client.chat.completions.create(model="gpt-4o-mini", messages=msgs)
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  File "/usr/lib/python3.12/site-packages/openai/_utils/_utils.py", line 287, in wrapper
    return func(*args, **kwargs)
  File "/usr/lib/python3.12/site-packages/openai/resources/chat/completions/completions.py", line 1147, in create
    return self._post(
  File "/usr/lib/python3.12/site-packages/openai/_base_client.py", line 1259, in post
    return cast(ResponseT, self.request(cast_to, opts, stream=stream, stream_cls=stream_cls))
  File "/usr/lib/python3.12/site-packages/openai/_base_client.py", line 1047, in request
    raise self._make_status_error_from_response(err.response) from None
openai.RateLimitError: Error code: 429 - {'error': {'message': 'You exceeded your current quota, please check your plan and billing details. For more information on this error, read the docs: https://platform.openai.com/docs/guides/error-codes/api-errors.', 'type': 'insufficient_quota', 'param': None, 'code': 'insufficient_quota'}}
`,
  },
  {
    shown: '{"type":"authentication_error", "message":"invalid x-api-key"}',
    text: `HTTP/2 401
content-type: application/json
request-id: req_011CSHoEeqs5C35K2UUqR7Fy

{"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"},"request_id":"req_011CSHoEeqs5C35K2UUqR7Fy"}
`,
  },
  {
    shown: 'getaddrinfo ENOTFOUND api.openai.com',
    text: `APIConnectionError: Connection error.
    at OpenAI.makeRequest (file:///app/node_modules/openai/client.mjs:349:19)
    at process.processTicksAndRejections (node:internal/process/task_queues:105:5)
    at async main (file:///app/index.mjs:8:20) {
  status: undefined,
  cause: TypeError: fetch failed
      at node:internal/deps/undici/undici:13510:13 {
    [cause]: Error: getaddrinfo ENOTFOUND api.openai.com
        at GetAddrInfoReqWrap.onlookupall [as oncomplete] (node:dns:120:26) {
      errno: -3008,
      code: 'ENOTFOUND',
      syscall: 'getaddrinfo',
      hostname: 'api.openai.com'
    }
  }
}
`,
  },
];
