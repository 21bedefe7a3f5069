import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'avoid-verification',
  place: ['code'],
  outcomes: {
    'works-without': 'solved',
    'needs-it': 'next',
    'other-model': { step: 'list-models' },
  },
});
