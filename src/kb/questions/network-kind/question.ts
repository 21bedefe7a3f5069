import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'network-kind',
  effort: 'look',
  answers: {
    home: {
      unlikely: ['tls-certificate', 'proxy-error'],
    },
    company: {
      likely: ['tls-certificate', 'proxy-error'],
    },
    vpn: {
      likely: ['proxy-error', 'region-unsupported', 'timeout'],
      unlikely: ['tls-certificate'],
    },
    cloud: {
      likely: ['connection-failed', 'dns-failure', 'region-unsupported'],
      unlikely: ['cors', 'tls-certificate', 'proxy-error'],
    },
  },
});
