import { defineProvider } from '../define.ts';

const faq = 'doc:https://github.com/midjourney/docs' as const;
const discord = 'doc:https://docs.discord.com/developers/reference' as const;

/**
 * There is no public API. What fails is Discord, the bot in it, the website, or a client that drives one of them with
 * a person's token, so Discord's addresses stand here too.
 */
export const midjourney = defineProvider({
  id: 'midjourney',
  name: 'Midjourney',
  hosts: ['www.midjourney.com', 'cdn.midjourney.com', 'alpha.midjourney.com', 's.mj.run', 'discordsays.com'],
  modelPrefixes: ['midjourney', 'mj_imagine', 'mj_upscale', 'mj_variation', 'mj_describe', 'mj_blend', 'niji'],
  words: [
    'midjourney',
    'nijijourney',
    'mid_journey',
    'niji_journey',
    'mj-api-secret',
    'mj_api_secret',
    // Only clients that act as a person call these.
    'discord.com/api/v9/interactions',
    'discord.com/api/v10/interactions',
    'application-commands/search',
    '/imagine ',
    '/mj/submit',
    '/mj/task',
    'discordinstanceid',
    'salai_token',
    '936929561302675456',
    '1022952195194359889',
  ],
  // Bots of any kind are written with these.
  mentions: ['discord.com/api', 'discordapp.com/api', 'discord.com:443', 'gateway.discord.gg', 'discord.net.', 'discord.websocket', 'discordsocketclient', 'discord: discord.net', 'discordaccountinitializer', 'userwebsocketstarter', 'host discord.com', 'prompten', 'failreason', 'notifyhook', 'bannedword'],
  notMentions: ['discordapierror', '@discordjs/', 'discord.js', 'discord.errors'],
  env: ['SALAI_TOKEN', 'MJ_API_SECRET'],
  envMisspelt: [],
  facts: {
    name: { value: 'Midjourney', source: faq, checked: '2026-11' },
    company: { value: 'Midjourney', source: faq, checked: '2026-11' },
    // The name in the client that most others copy; what it holds is the token of a person's Discord account.
    env: { value: 'SALAI_TOKEN', source: 'doc:https://github.com/zcpua/midjourney-api', checked: '2026-11' },
    host: { value: 'discord.com', source: discord, checked: '2026-11' },
    billingUrl: { value: 'https://www.midjourney.com/account', source: faq, checked: '2026-11' },
    usageUrl: { value: 'https://www.midjourney.com/account', source: faq, checked: '2026-11' },
    statusUrl: { value: 'https://status.midjourney.com', source: faq, checked: '2026-11' },
    docsLimitsUrl: { value: 'https://docs.midjourney.com/docs/plans', source: 'doc:https://docs.midjourney.com/docs/plans', checked: '2026-11' },
    header: { value: 'Authorization', source: discord, checked: '2026-11' },
    // A person's token goes without a scheme.
    headerLine: { value: 'Authorization: $SALAI_TOKEN', source: discord, checked: '2026-11' },
    nodePackage: { value: 'midjourney', source: 'doc:https://www.npmjs.com/package/midjourney', checked: '2026-11' },
  },
});
