import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic({ maxRetries: 0 });
try {
  const message = await client.messages.create({
    model: 'claude-sonnet-4-6',
    max_tokens: 1024,
    messages: [{ role: 'user', content: 'Say hello.' }],
  });
  console.log(message.content[0].text);
} catch (err) {
  console.error('Error:', err.message);
}
