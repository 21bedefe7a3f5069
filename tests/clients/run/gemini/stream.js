import { GoogleGenAI } from '@google/genai';

const ai = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });
const stream = await ai.models.generateContentStream({
  model: 'gemini-2.5-flash',
  contents: 'Say hello.',
});
for await (const chunk of stream) {
  process.stdout.write(chunk.text ?? '');
}
