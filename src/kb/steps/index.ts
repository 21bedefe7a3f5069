/** Every step by its id, in the order of `ids.ts`. One that is missing there or here does not compile. */
import type { Step } from '../define.ts';
import type { StepId } from '../ids.ts';
import seeTheKey from './see-the-key/step.ts';
import nameTheVariable from './name-the-variable/step.ts';
import setTheKey from './set-the-key/step.ts';
import loadDotenv from './load-dotenv/step.ts';
import restartProgram from './restart-program/step.ts';
import cleanTheKey from './clean-the-key/step.ts';
import replacePlaceholder from './replace-placeholder/step.ts';
import setKeyInApp from './set-key-in-app/step.ts';
import compareKey from './compare-key/step.ts';
import newKey from './new-key/step.ts';
import matchKeyAndHost from './match-key-and-host/step.ts';
import fixHeader from './fix-header/step.ts';
import signInAgain from './sign-in-again/step.ts';
import unsetStrayKey from './unset-stray-key/step.ts';
import chooseCredential from './choose-credential/step.ts';
import proveWithCurl from './prove-with-curl/step.ts';
import resolveHost from './resolve-host/step.ts';
import checkRoute from './check-route/step.ts';
import checkAddress from './check-address/step.ts';
import lookBelow from './look-below/step.ts';
import anotherNetwork from './another-network/step.ts';
import checkProxy from './check-proxy/step.ts';
import fixProxy from './fix-proxy/step.ts';
import seeCertificate from './see-certificate/step.ts';
import trustCompanyRoot from './trust-company-root/step.ts';
import updateRoots from './update-roots/step.ts';
import raiseTimeout from './raise-timeout/step.ts';
import streamAnswer from './stream-answer/step.ts';
import askIt from './ask-it/step.ts';
import callFromServer from './call-from-server/step.ts';
import allowLocalOrigin from './allow-local-origin/step.ts';
import seeEgress from './see-egress/step.ts';
import moveEgress from './move-egress/step.ts';
import usePartnerCloud from './use-partner-cloud/step.ts';
import listModels from './list-models/step.ts';
import fixModelName from './fix-model-name/step.ts';
import allowModel from './allow-model/step.ts';
import seeBalance from './see-balance/step.ts';
import addCredit from './add-credit/step.ts';
import seeOrganization from './see-organization/step.ts';
import stopRetrying from './stop-retrying/step.ts';
import seePlanWindow from './see-plan-window/step.ts';
import useKeyInstead from './use-key-instead/step.ts';
import waitAndRetry from './wait-and-retry/step.ts';
import backOff from './back-off/step.ts';
import slowDown from './slow-down/step.ts';
import shrinkRequest from './shrink-request/step.ts';
import seeLimits from './see-limits/step.ts';
import raiseTier from './raise-tier/step.ts';
import readTheMessage from './read-the-message/step.ts';
import shortestRequest from './shortest-request/step.ts';
import fixBody from './fix-body/step.ts';
import cutContext from './cut-context/step.ts';
import lowerOutput from './lower-output/step.ts';
import updateSdk from './update-sdk/step.ts';
import pinSdk from './pin-sdk/step.ts';
import portCode from './port-code/step.ts';
import findShadow from './find-shadow/step.ts';
import rightEnvironment from './right-environment/step.ts';
import seeStatus from './see-status/step.ts';
import fallBack from './fall-back/step.ts';
import writeSupport from './write-support/step.ts';

export const steps = {
  'see-the-key': seeTheKey,
  'name-the-variable': nameTheVariable,
  'set-the-key': setTheKey,
  'load-dotenv': loadDotenv,
  'restart-program': restartProgram,
  'clean-the-key': cleanTheKey,
  'replace-placeholder': replacePlaceholder,
  'set-key-in-app': setKeyInApp,
  'compare-key': compareKey,
  'new-key': newKey,
  'match-key-and-host': matchKeyAndHost,
  'fix-header': fixHeader,
  'sign-in-again': signInAgain,
  'unset-stray-key': unsetStrayKey,
  'choose-credential': chooseCredential,
  'prove-with-curl': proveWithCurl,
  'resolve-host': resolveHost,
  'check-route': checkRoute,
  'check-address': checkAddress,
  'look-below': lookBelow,
  'another-network': anotherNetwork,
  'check-proxy': checkProxy,
  'fix-proxy': fixProxy,
  'see-certificate': seeCertificate,
  'trust-company-root': trustCompanyRoot,
  'update-roots': updateRoots,
  'raise-timeout': raiseTimeout,
  'stream-answer': streamAnswer,
  'ask-it': askIt,
  'call-from-server': callFromServer,
  'allow-local-origin': allowLocalOrigin,
  'see-egress': seeEgress,
  'move-egress': moveEgress,
  'use-partner-cloud': usePartnerCloud,
  'list-models': listModels,
  'fix-model-name': fixModelName,
  'allow-model': allowModel,
  'see-balance': seeBalance,
  'add-credit': addCredit,
  'see-organization': seeOrganization,
  'stop-retrying': stopRetrying,
  'see-plan-window': seePlanWindow,
  'use-key-instead': useKeyInstead,
  'wait-and-retry': waitAndRetry,
  'back-off': backOff,
  'slow-down': slowDown,
  'shrink-request': shrinkRequest,
  'see-limits': seeLimits,
  'raise-tier': raiseTier,
  'read-the-message': readTheMessage,
  'shortest-request': shortestRequest,
  'fix-body': fixBody,
  'cut-context': cutContext,
  'lower-output': lowerOutput,
  'update-sdk': updateSdk,
  'pin-sdk': pinSdk,
  'port-code': portCode,
  'find-shadow': findShadow,
  'right-environment': rightEnvironment,
  'see-status': seeStatus,
  'fall-back': fallBack,
  'write-support': writeSupport,
} as const satisfies { [K in StepId]: Step & { id: K } };
