import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'run-as-node',
  place: ['code', 'terminal'],
  outcomes: {
    test: 'solved',
    'server-code': 'solved',
    'really-browser': { step: 'call-from-server' },
  },
});
