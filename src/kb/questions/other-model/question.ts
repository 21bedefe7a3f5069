import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'other-model',
  effort: 'try',
  notAt: ['midjourney'],
  answers: {
    works: {
      only: [
        'model-access', 'org-verification', 'terms-not-accepted', 'key-restriction', 'region-unsupported',
        'data-policy', 'timeout', 'billing-inactive', 'plan-usage-limit', 'rate-limit', 'rate-limit-requests',
        'rate-limit-tokens', 'rate-limit-daily', 'rate-limit-concurrent', 'request-exceeds-rate-limit',
        'upstream-rate-limit', 'no-channel', 'model-not-found', 'model-retired', 'endpoint-model-mismatch',
        'deployment-not-found', 'unsupported-parameter', 'context-length', 'content-blocked', 'local-resources',
        'overloaded', 'server-error',
      ],
      likely: [
        'model-not-found', 'model-access', 'model-retired', 'endpoint-model-mismatch', 'deployment-not-found',
        'no-channel', 'overloaded', 'org-verification', 'terms-not-accepted',
      ],
      unlikely: [
        'content-blocked', 'region-unsupported', 'timeout', 'server-error', 'plan-usage-limit', 'key-restriction',
        'rate-limit-concurrent',
      ],
    },
    'not-listed': {
      only: [
        'model-access', 'org-verification', 'terms-not-accepted', 'key-restriction', 'data-policy', 'no-channel',
        'model-not-found', 'model-retired', 'endpoint-not-found', 'deployment-not-found',
      ],
      likely: ['model-not-found'],
      unlikely: ['org-verification', 'terms-not-accepted', 'data-policy', 'key-restriction', 'endpoint-not-found'],
    },
    same: {
      usual: true,
      unlikely: [
        'model-access', 'deployment-not-found', 'overloaded', 'upstream-rate-limit', 'org-verification',
        'terms-not-accepted', 'unsupported-parameter',
      ],
      rulesOut: ['model-not-found', 'model-retired', 'endpoint-model-mismatch', 'no-channel'],
    },
  },
});
