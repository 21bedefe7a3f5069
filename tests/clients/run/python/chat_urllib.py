import json
import os
from urllib.request import Request, urlopen

request = Request(
    os.environ["OPENAI_BASE_URL"] + "/chat/completions",
    data=json.dumps({"model": "gpt-4.1", "messages": [{"role": "user", "content": "Say hello."}]}).encode(),
    headers={
        "Content-Type": "application/json",
        "Authorization": "Bearer " + os.environ["OPENAI_API_KEY"],
    },
)
with urlopen(request, timeout=1) as response:
    answer = json.loads(response.read())
print(answer["choices"][0]["message"]["content"])
