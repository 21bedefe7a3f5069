import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'fix-body',
  place: ['code', 'app'],
  outcomes: {
    'field-fixed': { step: 'prove-with-curl' },
    'new-chat-works': 'next',
    'client-builds-it': { step: 'update-sdk' },
    'too-long': { cause: 'context-length' },
  },
});
