import { defineRules } from '../../define.ts';

export default defineRules('openrouter', []);
