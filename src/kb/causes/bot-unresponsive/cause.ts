import { defineCause } from '../../define.ts';

export default defineCause({
  id: 'bot-unresponsive',
  stage: 'provider',
  stop: 'answer',
  retry: 'later',
  steps: [
    'see-discord-status',
    'allow-messages',
    'send-one-prompt',
    'use-website',
    'try-discord-elsewhere',
    'check-discord-ids',
  ],
  confusedWith: ['channel-permission', 'rate-limit-concurrent', 'account-suspended'],
});
