import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'channel-permission',
  stage: 'access',
  stop: 'account',
  retry: 'no',
  steps: ['run-info', 'use-open-channel', 'open-bot-rights', 'check-discord-ids', 'ask-owner'],
  confusedWith: ['bot-unresponsive', 'terms-not-accepted', 'billing-inactive'],
});
