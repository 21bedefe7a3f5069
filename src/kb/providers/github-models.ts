import { defineProvider } from '../define.ts';

const retired = 'doc:https://docs.github.com/en/github-models' as const;
const limits = 'doc:https://docs.github.com/en/copilot/concepts/rate-limits' as const;

/** Two products: GitHub Models, which ended on 30 July 2026, and Copilot, which goes on. */
export const githubModels = defineProvider({
  id: 'github-models',
  name: 'GitHub Copilot',
  hosts: ['models.github.ai', 'models.inference.ai.azure.com', 'api.githubcopilot.com', 'api.individual.githubcopilot.com', 'api.business.githubcopilot.com'],
  modelPrefixes: ['github_copilot/', 'github-copilot/'],
  words: [
    'github models',
    'github_models',
    'github copilot',
    'githubcopilot',
    'copilot-integration-id',
    'copilot_internal',
    'copilot cli',
    'github.com/features/copilot',
    'github.com/settings/copilot',
    'your copilot token usage',
    'capierror',
    'userbymodelby',
  ],
  mentions: ['copilot'],
  // Other programs of that name.
  notMentions: ['plugin:copilot', 'compatible-copilot', 'copilotkit', 'obsidian', 'microsoft copilot', '365 copilot', 'copilot studio'],
  env: ['GITHUB_TOKEN', 'GITHUB_API_KEY'],
  envMisspelt: [],
  facts: {
    name: { value: 'GitHub Copilot', source: limits, checked: '2026-11' },
    company: { value: 'GitHub', source: retired, checked: '2026-11' },
    host: { value: 'api.githubcopilot.com', source: 'thread:https://github.com/github/copilot-cli/issues/793', checked: '2026-11' },
    billingUrl: { value: 'https://github.com/features/copilot/plans', source: limits, checked: '2026-11' },
    limitsUrl: { value: 'https://github.com/settings/copilot', source: limits, checked: '2026-11' },
    statusUrl: { value: 'https://www.githubstatus.com', source: 'doc:https://www.githubstatus.com', checked: '2026-11' },
    docsLimitsUrl: { value: 'https://docs.github.com/en/copilot/concepts/rate-limits', source: limits, checked: '2026-11' },
  },
});
