import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'move-egress',
  place: ['settings'],
  outcomes: {
    moved: { step: 'see-egress' },
    'listed-here': { step: 'write-support' },
    'not-possible': { step: 'use-partner-cloud' },
  },
  covers: ['P4'],
});
