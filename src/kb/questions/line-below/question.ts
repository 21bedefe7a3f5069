import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'line-below',
  effort: 'look',
  answers: {
    'not-found': {
      only: ['dns-failure', 'proxy-error'],
      unlikely: ['proxy-error'],
    },
    refused: {
      only: ['connection-failed', 'proxy-error'],
      likely: ['connection-failed'],
    },
    certificate: {
      only: ['tls-certificate'],
    },
    'timed-out': {
      only: ['timeout', 'connection-failed'],
      likely: ['timeout'],
    },
    proxy: {
      only: ['proxy-error'],
    },
    'header-value': {
      only: ['key-malformed', 'key-not-loaded'],
      likely: ['key-malformed'],
    },
  },
});
