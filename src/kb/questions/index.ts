/** Every question by its id, in the order of `ids.ts`. One that is missing there or here does not compile. */
import type { Question } from '../define.ts';
import type { QuestionId } from '../ids.ts';
import whichProvider from './which-provider/question.ts';
import whatHappens from './what-happens/question.ts';
import statusShown from './status-shown/question.ts';
import whereItRuns from './where-it-runs/question.ts';
import keyOrLogin from './key-or-login/question.ts';
import programSeesKey from './program-sees-key/question.ts';
import everWorked from './ever-worked/question.ts';
import lineBelow from './line-below/question.ts';
import oneOrMany from './one-or-many/question.ts';
import networkKind from './network-kind/question.ts';
import curlResult from './curl-result/question.ts';
import billingShows from './billing-shows/question.ts';

export const questions = {
  'which-provider': whichProvider,
  'what-happens': whatHappens,
  'status-shown': statusShown,
  'where-it-runs': whereItRuns,
  'key-or-login': keyOrLogin,
  'program-sees-key': programSeesKey,
  'ever-worked': everWorked,
  'line-below': lineBelow,
  'one-or-many': oneOrMany,
  'network-kind': networkKind,
  'curl-result': curlResult,
  'billing-shows': billingShows,
} as const satisfies { [K in QuestionId]: Question & { id: K } };
