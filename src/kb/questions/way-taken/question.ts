import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'way-taken',
  effort: 'look',
  notAt: ['midjourney', 'ppapi', 'openrouter', 'litellm', 'ollama'],
  answers: {
    direct: {
      usual: true,
      unlikely: ['endpoint-not-found', 'unexpected-response', 'proxy-error'],
      rulesOut: ['upstream-rate-limit', 'no-channel', 'local-resources'],
    },
    gateway: {
      likely: [
        'upstream-rate-limit', 'no-channel', 'key-wrong-provider', 'endpoint-not-found', 'unexpected-response',
        'endpoint-model-mismatch', 'model-not-found',
      ],
      unlikely: ['region-unsupported', 'cors', 'org-mismatch', 'org-verification'],
    },
    proxy: {
      likely: [
        'proxy-error', 'tls-certificate', 'connection-failed', 'blocked-by-firewall', 'region-unsupported', 'timeout',
      ],
      rulesOut: ['local-resources', 'no-channel', 'upstream-rate-limit'],
    },
    'own-server': {
      likely: ['local-resources', 'connection-failed', 'endpoint-not-found', 'model-not-found', 'timeout'],
      rulesOut: [
        'credit-exhausted', 'billing-inactive', 'plan-usage-limit', 'region-unsupported', 'account-suspended',
        'org-verification',
      ],
    },
  },
});
