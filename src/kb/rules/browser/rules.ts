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
]);
