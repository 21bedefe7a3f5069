import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'resolve-host',
  place: ['terminal'],
  outcomes: {
    resolves: { step: 'check-address' },
    'unknown-name': { step: 'another-network' },
    'no-answer': 'next',
    'container-only': 'next',
  },
  covers: ['N2'],
});
