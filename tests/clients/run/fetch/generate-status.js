const model = 'gemini-2.5-flash';
const response = await fetch(
  `${process.env.GOOGLE_GEMINI_BASE_URL}/v1beta/models/${model}:generateContent`,
  {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'x-goog-api-key': process.env.GEMINI_API_KEY,
    },
    body: JSON.stringify({ contents: [{ parts: [{ text: 'Say hello.' }] }] }),
  },
);
console.log(response.status, response.statusText);
console.log(await response.text());
