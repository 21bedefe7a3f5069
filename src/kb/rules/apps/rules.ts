/** Editor assistants, chat clients and automation tools, where they put words of their own over the provider's. */
import { defineRules } from '../../define.ts';

export default defineRules('apps', [
  {
    id: 'apps/n8n-too-many',
    causes: ['rate-limit', 'credit-exhausted'],
    when: { text: 'The service is receiving too many requests from you' },
    weight: 'hint',
    checked: '2026-11',
    source: 'thread:https://github.com/n8n-io/n8n/issues/19355',
  },
]);
