import axios from 'axios';

try {
  const response = await axios.post(
    `${process.env.ANTHROPIC_BASE_URL}/v1/messages`,
    {
      model: 'claude-sonnet-4-6',
      max_tokens: 1024,
      messages: [{ role: 'user', content: 'Say hello.' }],
    },
    {
      headers: {
        'x-api-key': process.env.ANTHROPIC_API_KEY,
        'anthropic-version': '2023-06-01',
      },
    },
  );
  console.log(response.data.content[0].text);
} catch (error) {
  console.error(error.message);
  console.error(error.response?.data);
}
