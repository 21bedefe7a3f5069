import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'check-route',
  place: ['terminal'],
  outcomes: {
    json: 'next',
    page: { step: 'check-proxy' },
    nothing: { step: 'check-proxy' },
    place: { cause: 'region-unsupported' },
    certificate: { cause: 'tls-certificate' },
    name: { cause: 'dns-failure' },
  },
  covers: ['N2', 'N3', 'N4'],
});
