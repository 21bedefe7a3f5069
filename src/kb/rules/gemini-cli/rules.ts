/** Gemini CLI and its Google login. */
import { defineRules } from '../../define.ts';

export default defineRules('gemini-cli', [
  {
    id: 'gemini-cli/no-method',
    causes: ['key-not-loaded'],
    provider: 'gemini',
    when: { text: 'Please set an Auth method in your' },
    weight: 'proof',
    proves: ['program'],
    checked: '2026-11',
    source: 'doc:https://google-gemini.github.io/gemini-cli/docs/get-started/authentication.html',
  },
  {
    id: 'gemini-cli/quota-hours',
    causes: ['plan-usage-limit'],
    provider: 'gemini',
    when: [{ pattern: /yourquotawillresetafter\d+h/, needs: ['Your quota will reset after'] }, { text: 'Individual quota reached. Contact your administrator' }],
    weight: 'proof',
    proves: ['program', 'key-read', 'network', 'key-accepted'],
    checked: '2026-11',
    source: 'thread:https://github.com/google-gemini/gemini-cli/issues/22107',
  },
  {
    id: 'gemini-cli/quota-seconds',
    causes: ['rate-limit'],
    provider: 'gemini',
    when: { text: 'You have exhausted your capacity on this model. Your quota will reset after {wait}' },
    weight: 'strong',
    proves: ['program', 'key-read', 'network', 'key-accepted'],
    unless: ['gemini-cli/quota-hours'],
    checked: '2026-11',
    source: 'thread:https://github.com/google-gemini/gemini-cli/issues/22107',
  },
  {
    id: 'gemini-cli/client-retired',
    causes: ['sdk-mismatch'],
    provider: 'gemini',
    when: { text: 'This client is no longer supported for Gemini Code Assist for individuals' },
    weight: 'proof',
    proves: ['network'],
    checked: '2026-11',
    source: 'doc:https://developers.googleblog.com/an-important-update-transitioning-gemini-cli-to-antigravity-cli/',
  },
]);
