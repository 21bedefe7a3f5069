import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'line-below',
  effort: 'look',
  unless: ['status'],
  answers: {
    'not-found': {
      only: ['dns-failure', 'proxy-error'],
      unlikely: ['proxy-error'],
    },
    refused: {
      only: ['connection-failed', 'proxy-error', 'blocked-by-firewall', 'local-resources'],
      likely: ['connection-failed'],
      unlikely: ['local-resources', 'blocked-by-firewall'],
    },
    certificate: {
      only: ['tls-certificate'],
    },
    'timed-out': {
      only: ['connection-failed', 'timeout'],
      likely: ['timeout'],
    },
    proxy: {
      only: ['proxy-error'],
    },
    'header-value': {
      only: ['key-not-loaded', 'key-malformed'],
      likely: ['key-malformed'],
      unlikely: ['key-not-loaded'],
    },
  },
});
