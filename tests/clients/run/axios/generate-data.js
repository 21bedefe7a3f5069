import axios from 'axios';

try {
  const response = await axios.post(
    `${process.env.GOOGLE_GEMINI_BASE_URL}/v1beta/models/gemini-2.5-flash:generateContent`,
    { contents: [{ parts: [{ text: 'Say hello.' }] }] },
    { headers: { 'x-goog-api-key': process.env.GEMINI_API_KEY } },
  );
  console.log(response.data.candidates[0].content.parts[0].text);
} catch (error) {
  console.error(error.message);
  console.error(JSON.stringify(error.response?.data, null, 2));
}
