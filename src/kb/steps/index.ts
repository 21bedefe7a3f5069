/** Every step by its id: a missing entry, and a swapped one, do not compile. */
import type { Step } from '../define.ts';
import type { StepId } from '../ids.ts';
import acceptTerms from './accept-terms/step.ts';
import addAddress from './add-address/step.ts';
import addCredit from './add-credit/step.ts';
import allowLocalOrigin from './allow-local-origin/step.ts';
import allowMessages from './allow-messages/step.ts';
import allowModel from './allow-model/step.ts';
import anotherNetwork from './another-network/step.ts';
import appeal from './appeal/step.ts';
import askIt from './ask-it/step.ts';
import askOperator from './ask-operator/step.ts';
import askOwner from './ask-owner/step.ts';
import avoidVerification from './avoid-verification/step.ts';
import backOff from './back-off/step.ts';
import callFromServer from './call-from-server/step.ts';
import capConcurrency from './cap-concurrency/step.ts';
import changeFilter from './change-filter/step.ts';
import checkAddress from './check-address/step.ts';
import checkDiscordIds from './check-discord-ids/step.ts';
import checkProxy from './check-proxy/step.ts';
import checkRoute from './check-route/step.ts';
import chooseCredential from './choose-credential/step.ts';
import cleanTheKey from './clean-the-key/step.ts';
import clearRouting from './clear-routing/step.ts';
import compareKey from './compare-key/step.ts';
import createDeployment from './create-deployment/step.ts';
import cutContext from './cut-context/step.ts';
import dropBetaHeader from './drop-beta-header/step.ts';
import dropParameter from './drop-parameter/step.ts';
import enableApi from './enable-api/step.ts';
import endOpenCalls from './end-open-calls/step.ts';
import fallBack from './fall-back/step.ts';
import findFlaggedPart from './find-flagged-part/step.ts';
import findShadow from './find-shadow/step.ts';
import findShippedKey from './find-shipped-key/step.ts';
import findSpendCap from './find-spend-cap/step.ts';
import fixBaseUrl from './fix-base-url/step.ts';
import fixBody from './fix-body/step.ts';
import fixClock from './fix-clock/step.ts';
import fixDataPolicy from './fix-data-policy/step.ts';
import fixDeploymentName from './fix-deployment-name/step.ts';
import fixHeader from './fix-header/step.ts';
import fixModelName from './fix-model-name/step.ts';
import fixProxy from './fix-proxy/step.ts';
import fixScopes from './fix-scopes/step.ts';
import freeMemory from './free-memory/step.ts';
import leaveRetiredService from './leave-retired-service/step.ts';
import liftKeyRestriction from './lift-key-restriction/step.ts';
import limitKeys from './limit-keys/step.ts';
import listModels from './list-models/step.ts';
import loadDotenv from './load-dotenv/step.ts';
import lookBelow from './look-below/step.ts';
import lowerOutput from './lower-output/step.ts';
import maskText from './mask-text/step.ts';
import matchKeyAndHost from './match-key-and-host/step.ts';
import measureRequest from './measure-request/step.ts';
import moveEgress from './move-egress/step.ts';
import nameTheVariable from './name-the-variable/step.ts';
import newKey from './new-key/step.ts';
import openBotRights from './open-bot-rights/step.ts';
import otherChannel from './other-channel/step.ts';
import passFirewall from './pass-firewall/step.ts';
import pickOrganization from './pick-organization/step.ts';
import pickProject from './pick-project/step.ts';
import pinSdk from './pin-sdk/step.ts';
import pointToCredentials from './point-to-credentials/step.ts';
import portCode from './port-code/step.ts';
import proveInCloud from './prove-in-cloud/step.ts';
import proveWithCurl from './prove-with-curl/step.ts';
import raiseBodyLimit from './raise-body-limit/step.ts';
import raiseSpendLimit from './raise-spend-limit/step.ts';
import raiseTier from './raise-tier/step.ts';
import raiseTimeout from './raise-timeout/step.ts';
import readTheMessage from './read-the-message/step.ts';
import removeLeak from './remove-leak/step.ts';
import replaceModel from './replace-model/step.ts';
import replacePlaceholder from './replace-placeholder/step.ts';
import resolveHost from './resolve-host/step.ts';
import restartLocalServer from './restart-local-server/step.ts';
import restartProgram from './restart-program/step.ts';
import revokeLeakedKey from './revoke-leaked-key/step.ts';
import rewordPrompt from './reword-prompt/step.ts';
import rightEnvironment from './right-environment/step.ts';
import rotateKey from './rotate-key/step.ts';
import runAsNode from './run-as-node/step.ts';
import runInfo from './run-info/step.ts';
import seeAccountState from './see-account-state/step.ts';
import seeAddress from './see-address/step.ts';
import seeBalance from './see-balance/step.ts';
import seeCertificate from './see-certificate/step.ts';
import seeCloudIdentity from './see-cloud-identity/step.ts';
import seeDeployments from './see-deployments/step.ts';
import seeDiscordStatus from './see-discord-status/step.ts';
import seeEgress from './see-egress/step.ts';
import seeGatewayLog from './see-gateway-log/step.ts';
import seeGatewayModels from './see-gateway-models/step.ts';
import seeKeyState from './see-key-state/step.ts';
import seeLimits from './see-limits/step.ts';
import seeOrganization from './see-organization/step.ts';
import seePlanWindow from './see-plan-window/step.ts';
import seeRawAnswer from './see-raw-answer/step.ts';
import seeServerLog from './see-server-log/step.ts';
import seeStatus from './see-status/step.ts';
import seeTheKey from './see-the-key/step.ts';
import seeUsage from './see-usage/step.ts';
import seeWhoAnswered from './see-who-answered/step.ts';
import seeWinner from './see-winner/step.ts';
import sendOnePrompt from './send-one-prompt/step.ts';
import setApiVersion from './set-api-version/step.ts';
import setKeyInApp from './set-key-in-app/step.ts';
import setTheKey from './set-the-key/step.ts';
import setUpBilling from './set-up-billing/step.ts';
import shortenLocalContext from './shorten-local-context/step.ts';
import shortestRequest from './shortest-request/step.ts';
import shrinkFiles from './shrink-files/step.ts';
import shrinkRequest from './shrink-request/step.ts';
import signInAgain from './sign-in-again/step.ts';
import signInCloud from './sign-in-cloud/step.ts';
import slowDown from './slow-down/step.ts';
import smallerModel from './smaller-model/step.ts';
import splitRequest from './split-request/step.ts';
import stopRetrying from './stop-retrying/step.ts';
import storeKeys from './store-keys/step.ts';
import streamAnswer from './stream-answer/step.ts';
import switchKeyOn from './switch-key-on/step.ts';
import trustCompanyRoot from './trust-company-root/step.ts';
import tryDiscordElsewhere from './try-discord-elsewhere/step.ts';
import tryOtherSite from './try-other-site/step.ts';
import unsetStrayKey from './unset-stray-key/step.ts';
import updateRoots from './update-roots/step.ts';
import updateSdk from './update-sdk/step.ts';
import useKeyInstead from './use-key-instead/step.ts';
import useOpenChannel from './use-open-channel/step.ts';
import usePartnerCloud from './use-partner-cloud/step.ts';
import useRightEndpoint from './use-right-endpoint/step.ts';
import useWebsite from './use-website/step.ts';
import verifyOrganization from './verify-organization/step.ts';
import waitAndRetry from './wait-and-retry/step.ts';
import waitForReset from './wait-for-reset/step.ts';
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
  'see-key-state': seeKeyState,
  'switch-key-on': switchKeyOn,
  'rotate-key': rotateKey,
  'try-other-site': tryOtherSite,
  'see-winner': seeWinner,
  'revoke-leaked-key': revokeLeakedKey,
  'remove-leak': removeLeak,
  'see-usage': seeUsage,
  'limit-keys': limitKeys,
  'store-keys': storeKeys,
  'mask-text': maskText,
  'see-cloud-identity': seeCloudIdentity,
  'sign-in-cloud': signInCloud,
  'point-to-credentials': pointToCredentials,
  'fix-clock': fixClock,
  'prove-in-cloud': proveInCloud,
  'pick-organization': pickOrganization,
  'pick-project': pickProject,
  'fix-scopes': fixScopes,
  'ask-owner': askOwner,
  'verify-organization': verifyOrganization,
  'avoid-verification': avoidVerification,
  'accept-terms': acceptTerms,
  'see-address': seeAddress,
  'add-address': addAddress,
  'lift-key-restriction': liftKeyRestriction,
  'enable-api': enableApi,
  'see-account-state': seeAccountState,
  appeal,
  'fix-data-policy': fixDataPolicy,
  'clear-routing': clearRouting,
  'run-info': runInfo,
  'use-open-channel': useOpenChannel,
  'open-bot-rights': openBotRights,
  'allow-messages': allowMessages,
  'see-discord-status': seeDiscordStatus,
  'use-website': useWebsite,
  'send-one-prompt': sendOnePrompt,
  'try-discord-elsewhere': tryDiscordElsewhere,
  'check-discord-ids': checkDiscordIds,
  'ask-operator': askOperator,
  'cap-concurrency': capConcurrency,
  'create-deployment': createDeployment,
  'drop-beta-header': dropBetaHeader,
  'end-open-calls': endOpenCalls,
  'find-spend-cap': findSpendCap,
  'fix-base-url': fixBaseUrl,
  'fix-deployment-name': fixDeploymentName,
  'leave-retired-service': leaveRetiredService,
  'other-channel': otherChannel,
  'pass-firewall': passFirewall,
  'raise-spend-limit': raiseSpendLimit,
  'replace-model': replaceModel,
  'see-deployments': seeDeployments,
  'see-gateway-log': seeGatewayLog,
  'see-gateway-models': seeGatewayModels,
  'see-who-answered': seeWhoAnswered,
  'set-api-version': setApiVersion,
  'set-up-billing': setUpBilling,
  'split-request': splitRequest,
  'use-right-endpoint': useRightEndpoint,
  'wait-for-reset': waitForReset,
  'find-shipped-key': findShippedKey,
  'run-as-node': runAsNode,
  'change-filter': changeFilter,
  'drop-parameter': dropParameter,
  'find-flagged-part': findFlaggedPart,
  'free-memory': freeMemory,
  'measure-request': measureRequest,
  'raise-body-limit': raiseBodyLimit,
  'restart-local-server': restartLocalServer,
  'reword-prompt': rewordPrompt,
  'see-raw-answer': seeRawAnswer,
  'see-server-log': seeServerLog,
  'shorten-local-context': shortenLocalContext,
  'shrink-files': shrinkFiles,
  'smaller-model': smallerModel,
} as const satisfies { [K in StepId]: Step & { id: K } };
