/** What is known about secrets: shapes, names, and what only looks like one. */
import { keyShapes } from './key-shapes.ts';
import {
  accountPrefixes, exampleLeads, nameLeads, nameTails, notNames, placeholders, placeholderWords, roleMailboxes,
  secretNames, secretPatterns,
  sharedUsers, wrappers,
} from './patterns.ts';
import type { SecretsKb } from './types.ts';

export const secrets: SecretsKb = {
  shapes: keyShapes,
  patterns: secretPatterns,
  names: secretNames,
  notNames,
  nameTails,
  nameLeads,
  exampleLeads,
  placeholders,
  placeholderWords,
  sharedUsers,
  roleMailboxes,
  accountPrefixes,
  wrappers,
};
