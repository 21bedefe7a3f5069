/** Every question by its id, in the order of `ids.ts`. One that is missing there or here does not compile. */
import type { Question } from '../define.ts';
import type { QuestionId } from '../ids.ts';
import whichProvider from './which-provider/question.ts';
import whichCloud from './which-cloud/question.ts';
import whichOther from './which-other/question.ts';
import whichGateway from './which-gateway/question.ts';
import whichLab from './which-lab/question.ts';
import whichHost from './which-host/question.ts';
import whatHappens from './what-happens/question.ts';
import refusedWords from './refused-words/question.ts';
import endedWords from './ended-words/question.ts';
import kindWords from './kind-words/question.ts';
import allowedWords from './allowed-words/question.ts';
import accountWords from './account-words/question.ts';
import limitWords from './limit-words/question.ts';
import limitCounts from './limit-counts/question.ts';
import requestWords from './request-words/question.ts';
import modelWords from './model-words/question.ts';
import addressWords from './address-words/question.ts';
import fieldWords from './field-words/question.ts';
import codeWords from './code-words/question.ts';
import failedWords from './failed-words/question.ts';
import statusShown from './status-shown/question.ts';
import whereItRuns from './where-it-runs/question.ts';
import promptPlace from './prompt-place/question.ts';
import wayTaken from './way-taken/question.ts';
import keyOrLogin from './key-or-login/question.ts';
import everWorked from './ever-worked/question.ts';
import oneOrMany from './one-or-many/question.ts';
import requestSize from './request-size/question.ts';
import networkKind from './network-kind/question.ts';
import lineBelow from './line-below/question.ts';
import discordAsks from './discord-asks/question.ts';
import billingShows from './billing-shows/question.ts';
import limitsPage from './limits-page/question.ts';
import keyState from './key-state/question.ts';
import consoleShows from './console-shows/question.ts';
import programSeesKey from './program-sees-key/question.ts';
import cloudLogin from './cloud-login/question.ts';
import infoAnswers from './info-answers/question.ts';
import rawAnswer from './raw-answer/question.ts';
import otherModel from './other-model/question.ts';
import smallestRequest from './smallest-request/question.ts';
import otherNetwork from './other-network/question.ts';
import curlResult from './curl-result/question.ts';

export const questions = {
  'which-provider': whichProvider,
  'which-cloud': whichCloud,
  'which-other': whichOther,
  'which-gateway': whichGateway,
  'which-lab': whichLab,
  'which-host': whichHost,
  'what-happens': whatHappens,
  'refused-words': refusedWords,
  'ended-words': endedWords,
  'kind-words': kindWords,
  'allowed-words': allowedWords,
  'account-words': accountWords,
  'limit-words': limitWords,
  'limit-counts': limitCounts,
  'request-words': requestWords,
  'model-words': modelWords,
  'address-words': addressWords,
  'field-words': fieldWords,
  'code-words': codeWords,
  'failed-words': failedWords,
  'status-shown': statusShown,
  'where-it-runs': whereItRuns,
  'prompt-place': promptPlace,
  'way-taken': wayTaken,
  'key-or-login': keyOrLogin,
  'ever-worked': everWorked,
  'one-or-many': oneOrMany,
  'request-size': requestSize,
  'network-kind': networkKind,
  'line-below': lineBelow,
  'discord-asks': discordAsks,
  'billing-shows': billingShows,
  'limits-page': limitsPage,
  'key-state': keyState,
  'console-shows': consoleShows,
  'program-sees-key': programSeesKey,
  'cloud-login': cloudLogin,
  'info-answers': infoAnswers,
  'raw-answer': rawAnswer,
  'other-model': otherModel,
  'smallest-request': smallestRequest,
  'other-network': otherNetwork,
  'curl-result': curlResult,
} as const satisfies { [K in QuestionId]: Question & { id: K } };
