import { defineStep } from '../../define.ts';

export default defineStep({
  id: 'see-server-log',
  place: ['terminal', 'app'],
  outcomes: {
    memory: { step: 'free-memory' },
    gpu: { step: 'smaller-model' },
    context: { step: 'shorten-local-context' },
    disk: { step: 'free-memory' },
    crash: { step: 'restart-local-server' },
    nothing: 'next',
  },
});
