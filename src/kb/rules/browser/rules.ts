/** Browsers. */
import { defineRules } from '../../define.ts';

const cors = 'doc:https://developer.mozilla.org/docs/Web/HTTP/Guides/CORS/Errors' as const;

export default defineRules('browser', [
  {
    id: 'browser/cors',
    causes: ['cors'],
    when: [
      { text: 'has been blocked by CORS policy' },
      { text: 'Cross-Origin Request Blocked' },
      { text: 'is not allowed by Access-Control-Allow-Origin' },
      { text: 'CORS header Access-Control-Allow-Origin missing' },
    ],
    weight: 'proof',
    proves: ['key-read'],
    unless: ['browser/cors-unknown-host'],
    checked: '2026-11',
    source: cors,
  },
  {
    // At an address that no provider owns the CORS line is as often a wrong address: 404 pages carry no CORS header.
    id: 'browser/cors-unknown-host',
    causes: ['cors', 'connection-failed', 'server-error'],
    when: { text: 'has been blocked by CORS policy', provider: 'unknown', all: ['net::ERR_FAILED'] },
    weight: 'hint',
    checked: '2026-11',
    source: cors,
  },
  {
    id: 'browser/failed-to-fetch',
    causes: ['connection-failed', 'cors', 'proxy-error', 'dns-failure'],
    when: [{ text: 'TypeError: Failed to fetch' }, { text: 'Failed to fetch' }, { text: 'TypeError: Load failed' }],
    weight: 'hint',
    checked: '2026-11',
    source: cors,
  },
  {
    id: 'browser/mixed-content',
    causes: ['cors'],
    when: { text: 'Mixed Content: The page at' },
    weight: 'hint',
    checked: '2026-11',
    source: cors,
  },
  {
    id: 'browser/sdk-refuses',
    causes: ['key-in-browser'],
    when: [{ text: "It looks like you're running in a browser-like environment" }, { text: 'dangerouslyAllowBrowser', all: ['browser-like'] }],
    weight: 'proof',
    proves: ['key-read'],
    checked: '2026-11',
    source: 'sdk:openai@6.49.0:client.js',
  },
  {
    id: 'browser/sdk-refuses-openai',
    causes: ['key-in-browser'],
    provider: 'openai',
    when: [{ text: 'new OpenAI({ apiKey, dangerouslyAllowBrowser: true })' }],
    weight: 'proof',
    proves: ['key-read'],
    checked: '2026-11',
    source: 'sdk:openai@6.49.0:client.js',
  },
  {
    id: 'browser/sdk-refuses-anthropic',
    causes: ['key-in-browser'],
    provider: 'anthropic',
    when: [{ text: 'new Anthropic({ apiKey, dangerouslyAllowBrowser: true })' }],
    weight: 'proof',
    proves: ['key-read'],
    checked: '2026-11',
    source: 'sdk:@anthropic-ai/sdk@1.11.0:client.js',
  },
]);
