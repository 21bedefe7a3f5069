import json
import os
from http.client import HTTPConnection, HTTPSConnection
from urllib.parse import urlsplit

base = urlsplit(os.environ["ANTHROPIC_BASE_URL"])
kind = HTTPSConnection if base.scheme == "https" else HTTPConnection
connection = kind(base.netloc, timeout=1)
connection.request(
    "POST",
    "/v1/messages",
    body=json.dumps(
        {
            "model": "claude-sonnet-4-6",
            "max_tokens": 1024,
            "messages": [{"role": "user", "content": "Say hello."}],
        }
    ),
    headers={
        "content-type": "application/json",
        "x-api-key": os.environ["ANTHROPIC_API_KEY"],
        "anthropic-version": "2023-06-01",
    },
)
response = connection.getresponse()
print(response.status, response.reason)
print(json.loads(response.read()))
