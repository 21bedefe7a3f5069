import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'other-network',
  effort: 'try',
  answers: {
    works: {
      only: [
        'ip-restricted', 'region-unsupported', 'dns-failure', 'connection-failed', 'timeout', 'tls-certificate',
        'proxy-error', 'blocked-by-firewall', 'rate-limit', 'unexpected-response',
      ],
      unlikely: ['unexpected-response', 'rate-limit'],
    },
    'other-error': {
      only: [
        'ip-restricted', 'region-unsupported', 'dns-failure', 'connection-failed', 'timeout', 'tls-certificate',
        'proxy-error', 'blocked-by-firewall', 'unexpected-response',
      ],
      likely: ['proxy-error', 'blocked-by-firewall', 'tls-certificate'],
      unlikely: ['timeout', 'dns-failure', 'unexpected-response'],
    },
    same: {
      usual: true,
      unlikely: [
        'ip-restricted', 'region-unsupported', 'dns-failure', 'proxy-error', 'blocked-by-firewall',
        'connection-failed', 'timeout',
      ],
      rulesOut: ['tls-certificate'],
    },
  },
});
