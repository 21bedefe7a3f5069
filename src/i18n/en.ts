/** English, all of it: for the command line, for tests, and as the type of every other language. */
import { first } from './en/first.ts';
import { result } from './en/result.ts';

export const en = { ...first, ...result };

export type Messages = typeof en;
