import { defineProvider } from '../define.ts';

/**
 * Stands in where the text shows no provider: the words that sentences and commands need, and no address, so that
 * links and buttons are left out. The placeholders are what a person replaces.
 */
export const unknown = defineProvider({
  id: 'unknown',
  name: 'the provider',
  hosts: [],
  modelPrefixes: [],
  words: [],
  mentions: [],
  env: [],
  envMisspelt: [],
  facts: {
    name: { value: 'the provider', source: 'doc:https://www.rfc-editor.org/rfc/rfc6750', checked: '2026-11' },
    company: { value: 'the provider', source: 'doc:https://www.rfc-editor.org/rfc/rfc6750', checked: '2026-11' },
    env: { value: 'YOUR_API_KEY_VARIABLE', source: 'doc:https://www.rfc-editor.org/rfc/rfc6750', checked: '2026-11' },
    host: { value: 'YOUR_API_HOST', source: 'doc:https://www.rfc-editor.org/rfc/rfc6750', checked: '2026-11' },
    // Most services that are not named here speak this scheme (RFC 6750).
    header: { value: 'Authorization', source: 'doc:https://www.rfc-editor.org/rfc/rfc6750', checked: '2026-11' },
    headerLine: {
      value: 'Authorization: Bearer $YOUR_API_KEY_VARIABLE',
      source: 'doc:https://www.rfc-editor.org/rfc/rfc6750',
      checked: '2026-11',
    },
  },
});
