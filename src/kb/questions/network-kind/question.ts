import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'network-kind',
  effort: 'look',
  answers: {
    home: {
      unlikely: ['tls-certificate', 'proxy-error', 'blocked-by-firewall', 'ip-restricted'],
    },
    company: {
      likely: ['tls-certificate', 'proxy-error', 'blocked-by-firewall', 'ip-restricted'],
      unlikely: ['region-unsupported'],
    },
    vpn: {
      likely: [
        'proxy-error', 'region-unsupported', 'timeout', 'blocked-by-firewall', 'connection-failed', 'ip-restricted',
      ],
      unlikely: ['tls-certificate'],
    },
    cloud: {
      likely: [
        'connection-failed', 'dns-failure', 'region-unsupported', 'ip-restricted', 'blocked-by-firewall',
        'cloud-credentials',
      ],
      unlikely: ['tls-certificate', 'proxy-error'],
      rulesOut: ['cors'],
    },
  },
});
