import axios from 'axios';

const response = await axios.post(
  `${process.env.OPENAI_BASE_URL}/chat/completions`,
  { model: 'gpt-4.1', messages: [{ role: 'user', content: 'Say hello.' }] },
  { headers: { Authorization: `Bearer ${process.env.OPENAI_API_KEY}` } },
);
console.log(response.data.choices[0].message.content);
