import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'ask-it',
  place: ['settings'],
  outcomes: {
    opened: { step: 'check-route' },
    refused: { step: 'use-partner-cloud' },
    waiting: 'report',
  },
  covers: ['N1'],
});
