import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'use-partner-cloud',
  place: ['console'],
  outcomes: {
    'have-one': 'next',
    'not-served': 'next',
    no: 'next',
  },
  covers: ['P4'],
});
