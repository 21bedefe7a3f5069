import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'measure-request',
  place: ['terminal', 'code'],
  outcomes: {
    above: { step: 'shrink-files' },
    below: { step: 'raise-body-limit' },
    tokens: { cause: 'context-length' },
  },
});
