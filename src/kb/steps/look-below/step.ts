import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'look-below',
  place: ['terminal', 'code'],
  outcomes: {
    name: { cause: 'dns-failure' },
    certificate: { cause: 'tls-certificate' },
    time: { cause: 'timeout' },
    proxy: { cause: 'proxy-error' },
    'key-text': { cause: 'key-malformed' },
    refused: 'next',
  },
  covers: ['O5'],
});
