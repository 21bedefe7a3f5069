import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'remove-leak',
  place: ['terminal', 'browser'],
  outcomes: {
    removed: 'next',
    'in-page': { step: 'call-from-server' },
    'in-history': 'next',
    nowhere: { step: 'see-usage' },
  },
  covers: ['X1', 'K9'],
});
