import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'see-who-answered',
  place: ['terminal'],
  outcomes: {
    json: { step: 'pass-firewall' },
    company: { step: 'ask-it' },
    cdn: { step: 'another-network' },
    website: { cause: 'endpoint-not-found' },
    sandbox: { step: 'pass-firewall' },
    nothing: { cause: 'connection-failed' },
  },
  covers: ['N3', 'N1'],
});
