import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'send-one-prompt',
  place: ['app'],
  outcomes: {
    image: 'solved',
    refused: { cause: 'content-blocked' },
    waits: 'next',
    parameter: { cause: 'unsupported-parameter' },
    silent: { step: 'use-website' },
  },
  covers: ['M5', 'M4'],
});
