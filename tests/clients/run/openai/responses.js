import OpenAI from 'openai';

const client = new OpenAI({ maxRetries: 0 });
const response = await client.responses.create({
  model: 'gpt-4.1',
  input: 'Say hello.',
});
console.log(response.output_text);
