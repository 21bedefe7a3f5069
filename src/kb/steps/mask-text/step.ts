import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'mask-text',
  place: ['terminal'],
  outcomes: {
    masked: 'next',
    'shared-already': { step: 'revoke-leaked-key' },
    picture: 'next',
  },
  covers: ['X6'],
});
