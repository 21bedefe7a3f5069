import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'see-raw-answer',
  place: ['terminal', 'code'],
  outcomes: {
    html: { step: 'fix-base-url' },
    filter: { cause: 'blocked-by-firewall' },
    empty: { step: 'stream-answer' },
    'plain-404': { step: 'fix-base-url' },
    stream: { step: 'fix-body' },
    json: 'paste',
    'plain-error': 'paste',
  },
  covers: ['N3', 'O2'],
});
