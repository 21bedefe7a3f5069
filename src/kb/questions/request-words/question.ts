import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'request-words',
  effort: 'look',
  after: { 'what-happens': ['wrong-request'] },
  answers: {
    model: {
      only: [
        'model-access', 'no-channel', 'model-not-found', 'model-retired', 'endpoint-model-mismatch',
        'deployment-not-found',
      ],
    },
    address: {
      only: [
        'endpoint-not-found', 'endpoint-model-mismatch', 'deployment-not-found', 'api-version', 'unexpected-response',
      ],
      unlikely: ['unexpected-response'],
    },
    field: {
      only: ['endpoint-model-mismatch', 'api-version', 'unsupported-parameter', 'invalid-request'],
      unlikely: ['api-version', 'endpoint-model-mismatch'],
    },
    size: {
      only: ['context-length', 'request-too-large'],
    },
    content: {
      only: ['content-blocked', 'channel-permission'],
      unlikely: ['channel-permission'],
    },
    code: {
      only: ['sdk-mismatch', 'key-in-browser', 'unexpected-response'],
    },
  },
});
