import { defineQuestion } from '../../define.ts';

export default defineQuestion({
  id: 'prompt-place',
  effort: 'look',
  at: ['midjourney'],
  answers: {
    website: {
      likely: ['billing-inactive', 'server-error', 'blocked-by-firewall'],
      rulesOut: [
        'channel-permission', 'bot-unresponsive', 'sdk-mismatch', 'endpoint-not-found', 'permission-scope',
        'login-expired',
      ],
    },
    'direct-message': {
      likely: ['bot-unresponsive', 'rate-limit-concurrent'],
      rulesOut: [
        'channel-permission', 'sdk-mismatch', 'endpoint-not-found', 'permission-scope', 'login-expired',
        'unexpected-response',
      ],
    },
    server: {
      likely: ['channel-permission'],
      rulesOut: ['sdk-mismatch', 'endpoint-not-found', 'permission-scope', 'login-expired', 'unexpected-response'],
    },
    program: {
      likely: [
        'login-expired', 'sdk-mismatch', 'endpoint-not-found', 'permission-scope', 'rate-limit', 'unexpected-response',
        'connection-failed', 'timeout', 'proxy-error', 'invalid-request',
      ],
      unlikely: ['bot-unresponsive', 'billing-inactive', 'plan-usage-limit'],
    },
  },
});
