import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'raw-answer',
  effort: 'try',
  unless: ['type', 'reason'],
  notAt: ['midjourney'],
  answers: {
    json: {
      usual: true,
      unlikely: ['unexpected-response', 'timeout', 'region-unsupported', 'cors'],
      rulesOut: ['dns-failure', 'connection-failed', 'tls-certificate', 'proxy-error', 'blocked-by-firewall'],
    },
    website: {
      only: ['endpoint-not-found', 'unexpected-response'],
      likely: ['endpoint-not-found'],
    },
    'block-page': {
      only: ['region-unsupported', 'proxy-error', 'blocked-by-firewall'],
      likely: ['blocked-by-firewall'],
      unlikely: ['proxy-error', 'region-unsupported'],
    },
    'error-page': {
      only: [
        'timeout', 'proxy-error', 'upstream-rate-limit', 'endpoint-not-found', 'unexpected-response', 'overloaded',
        'server-error',
      ],
      likely: ['server-error'],
      unlikely: ['overloaded', 'timeout', 'upstream-rate-limit'],
    },
    empty: {
      only: ['connection-failed', 'timeout', 'proxy-error', 'endpoint-not-found', 'unexpected-response'],
      likely: ['unexpected-response'],
      unlikely: ['endpoint-not-found'],
    },
    nothing: {
      only: [
        'dns-failure', 'connection-failed', 'timeout', 'tls-certificate', 'proxy-error', 'blocked-by-firewall',
        'local-resources',
      ],
      unlikely: ['blocked-by-firewall'],
    },
  },
});
