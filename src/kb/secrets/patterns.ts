/**
 * Secrets of everybody else, the names after which a secret stands, and the words that look like one and
 * are none. Prefixes from gitleaks `config/gitleaks.toml` b58d3f1 and secretlint 18346ba, 2026-11.
 */
import type { Alphabet, PrefixStrength, SecretKind, SecretName, SecretPattern } from './types.ts';

const month = '2026-11';
const gitleaks = 'https://github.com/gitleaks/gitleaks/blob/b58d3f1/config/gitleaks.toml';
const secretlint = 'https://github.com/secretlint/secretlint/tree/18346ba/packages/@secretlint';

function pattern(
  id: string,
  prefix: string,
  strength: PrefixStrength,
  alphabet: Alphabet,
  lengths: readonly number[] = [],
  kind: SecretKind = 'token',
  source: string = gitleaks,
): SecretPattern {
  return { id, provider: null, kind, prefix, strength, alphabet, lengths, source, month };
}

export const secretPatterns: readonly SecretPattern[] = [
  pattern('github', 'ghp_', 'plain', 'token', [40]),
  pattern('github', 'gho_', 'plain', 'token', [40]),
  pattern('github', 'ghu_', 'plain', 'token', [40]),
  // Announced to become longer and JWT-like: dots belong to it.
  pattern('github', 'ghs_', 'plain', 'dotted', [40]),
  pattern('github', 'ghr_', 'plain', 'token', [40]),
  pattern('github', 'github_pat_', 'strong', 'token', [93]),
  pattern('gitlab', 'glpat-', 'plain', 'dotted', [26]),
  pattern('gitlab', 'glptt-', 'plain', 'token', [46]),
  pattern('gitlab', 'gldt-', 'plain', 'token', [25]),
  pattern('gitlab', 'glrt-', 'plain', 'dotted', [25]),
  pattern('gitlab', 'glcbt-', 'plain', 'token'),
  pattern('gitlab', 'glsoat-', 'plain', 'token', [27]),
  pattern('gitlab', 'glimt-', 'weak', 'token', [31]),
  pattern('gitlab', 'glagent-', 'weak', 'token', [58]),
  pattern('gitlab', 'gloas-', 'weak', 'token', [70]),
  pattern('gitlab', 'glffct-', 'weak', 'token', [27]),
  pattern('gitlab', 'glft-', 'weak', 'token', [25]),
  pattern('gitlab', 'GR1348941', 'strong', 'token', [29]),
  pattern('slack', 'xoxb-', 'weak', 'token'),
  pattern('slack', 'xoxp-', 'weak', 'token'),
  pattern('slack', 'xoxa-', 'weak', 'token'),
  pattern('slack', 'xoxo-', 'weak', 'token'),
  pattern('slack', 'xoxr-', 'weak', 'token'),
  pattern('slack', 'xoxs-', 'weak', 'token'),
  pattern('slack', 'xoxe-', 'weak', 'token'),
  pattern('slack', 'xoxe.xox', 'weak', 'token'),
  pattern('slack', 'xapp-', 'weak', 'token'),
  pattern('slack-webhook', 'hooks.slack.com/services/', 'strong', 'path'),
  pattern('slack-webhook', 'hooks.slack.com/workflows/', 'strong', 'path'),
  pattern('discord-webhook', 'discord.com/api/webhooks/', 'strong', 'path'),
  pattern('stripe', 'sk_live_', 'strong', 'alnum', [], 'api-key'),
  pattern('stripe', 'sk_test_', 'strong', 'alnum', [], 'api-key'),
  pattern('stripe', 'rk_live_', 'strong', 'alnum', [], 'api-key'),
  pattern('stripe', 'rk_test_', 'strong', 'alnum', [], 'api-key'),
  pattern('stripe', 'sk_prod_', 'strong', 'alnum', [], 'api-key'),
  pattern('stripe', 'rk_prod_', 'strong', 'alnum', [], 'api-key'),
  pattern('stripe-webhook', 'whsec_', 'plain', 'base64'),
  pattern('sendgrid', 'SG.', 'weak', 'dotted', [69]),
  pattern('npm', 'npm_', 'weak', 'alnum', [40]),
  pattern('pypi', 'pypi-AgEI', 'strong', 'token'),
  pattern('vault', 'hvs.', 'weak', 'token'),
  pattern('vault', 'hvb.', 'weak', 'token'),
  pattern('vault', 'hvr.', 'weak', 'token'),
  pattern('notion', 'ntn_', 'weak', 'alnum', [50]),
  pattern('linear', 'lin_api_', 'strong', 'alnum', [48]),
  pattern('postman', 'PMAK-', 'plain', 'token', [64]),
  pattern('digitalocean', 'dop_v1_', 'strong', 'hex', [71]),
  pattern('digitalocean', 'doo_v1_', 'strong', 'hex', [71]),
  pattern('digitalocean', 'dor_v1_', 'strong', 'hex', [71]),
  pattern('heroku', 'HRKU-', 'strong', 'token', [65]),
  pattern('netlify', 'nfp_', 'weak', 'alnum', [40], 'token', secretlint),
  pattern('vercel', 'vcp_', 'weak', 'alnum', [24, 44, 56, 60], 'token', secretlint),
  pattern('vercel', 'vci_', 'weak', 'alnum', [24, 44, 56, 60], 'token', secretlint),
  pattern('vercel', 'vca_', 'weak', 'alnum', [24, 44, 56, 60], 'token', secretlint),
  pattern('vercel', 'vcr_', 'weak', 'alnum', [24, 44, 56, 60], 'token', secretlint),
  pattern('cloudflare', 'cfat_', 'weak', 'token', [], 'token', secretlint),
  pattern('cloudflare', 'cfut_', 'weak', 'token', [], 'token', secretlint),
  pattern('cloudflare', 'cfk_', 'weak', 'token', [], 'token', secretlint),
  pattern('cloudflare-origin', 'v1.0-', 'weak', 'token', [176]),
  pattern('docker', 'dckr_pat_', 'weak', 'token', [36], 'token', secretlint),
  pattern('docker', 'dckr_oat_', 'weak', 'token', [], 'token', secretlint),
  pattern('figma', 'figd_', 'weak', 'token', [], 'token', secretlint),
  pattern('grafana', 'glc_', 'weak', 'base64'),
  pattern('grafana', 'glsa_', 'weak', 'token', [46]),
  pattern('grafana', 'eyJrIjoi', 'plain', 'base64'),
  pattern('shopify', 'shpss_', 'weak', 'token', [38]),
  pattern('shopify', 'shpat_', 'weak', 'token', [38]),
  pattern('shopify', 'shpca_', 'weak', 'token', [38]),
  pattern('shopify', 'shppa_', 'weak', 'token', [38]),
  pattern('tailscale', 'tskey-', 'strong', 'token', [], 'token', secretlint),
  pattern('1password', 'ops_eyJ', 'strong', 'base64'),
  pattern('sentry', 'sntrys_', 'strong', 'base64'),
  pattern('sentry', 'sntryu_', 'strong', 'hex', [71]),
  pattern('fly', 'fo1_', 'weak', 'token', [47]),
  pattern('fly', 'fm2_', 'weak', 'base64'),
  pattern('openshift', 'sha256~', 'plain', 'token', [50]),
  pattern('square', 'sq0atp-', 'plain', 'token', [29]),
  pattern('square', 'sq0csp-', 'plain', 'token', [50]),
  pattern('square', 'EAAA', 'weak', 'token', [64]),
  pattern('facebook', 'EAAM', 'weak', 'alnum'),
  pattern('facebook', 'EAAC', 'weak', 'alnum'),
  pattern('artifactory', 'AKCp', 'weak', 'alnum', [73]),
  pattern('artifactory', 'cmVmd', 'weak', 'alnum', [64]),
  pattern('infracost', 'ico-', 'weak', 'alnum', [36]),
  pattern('intra42', 's-s4t2', 'strong', 'token', [73]),
  pattern('scalingo', 'tk-us-', 'weak', 'token', [54]),
  pattern('octopus', 'API-', 'weak', 'upper', [30]),
  pattern('prefect', 'pnu_', 'weak', 'alnum', [40]),
  pattern('rubygems', 'rubygems_', 'weak', 'hex', [57]),
  pattern('atlassian', 'ATATT3', 'strong', 'dotted', [192]),
  pattern('age', 'AGE-SECRET-KEY-1', 'strong', 'upper', [74]),
  pattern('doppler', 'dp.pt.', 'strong', 'alnum', [49]),
  pattern('planetscale', 'pscale_tkn_', 'strong', 'dotted'),
  pattern('newrelic', 'NRAK-', 'plain', 'upper', [32]),
  pattern('google-oauth-client', 'GOCSPX-', 'strong', 'token', [35]),
  pattern('aws-service-key', 'ABIA', 'weak', 'upper', [20], 'cloud-key'),
  pattern('aws-service-key', 'ACCA', 'weak', 'upper', [20], 'cloud-key'),
  pattern('aws-service-key', 'A3T', 'weak', 'upper', [20], 'cloud-key'),
  pattern('twilio', 'SK', 'weak', 'hex', [34]),
  pattern('twilio-account', 'AC', 'weak', 'hex', [34], 'account'),
];

/** Longest first where one ends with the other. */
export const secretNames: readonly SecretName[] = [
  { words: 'set cookie', kind: 'cookie', trust: 'sure' },
  { words: 'cookie', kind: 'cookie', trust: 'sure' },
  { words: 'cf bm', kind: 'cookie', trust: 'random' },
  { words: 'cfuvid', kind: 'cookie', trust: 'random' },
  { words: 'cf clearance', kind: 'cookie', trust: 'random' },
  { words: 'session key', kind: 'cookie', trust: 'random' },
  { words: 'session id', kind: 'cookie', trust: 'random', urlOnly: true },
  { words: 'proxy authorization', kind: 'token', trust: 'sure' },
  { words: 'authorization', kind: 'token', trust: 'sure' },
  { words: 'api key', kind: 'api-key', trust: 'sure' },
  { words: 'apikey', kind: 'api-key', trust: 'sure' },
  { words: 'apikeys', kind: 'api-key', trust: 'random' },
  { words: 'api keys', kind: 'api-key', trust: 'random' },
  { words: 'subscription key', kind: 'api-key', trust: 'sure' },
  { words: 'admin key', kind: 'api-key', trust: 'sure' },
  { words: 'access id', kind: 'cloud-key', trust: 'random' },
  { words: 'accessid', kind: 'cloud-key', trust: 'random' },
  { words: 'access key id', kind: 'cloud-key', trust: 'random' },
  { words: 'access key', kind: 'cloud-key', trust: 'sure' },
  { words: 'accesskey', kind: 'cloud-key', trust: 'sure' },
  { words: 'account key', kind: 'cloud-key', trust: 'sure' },
  { words: 'secret key', kind: 'api-key', trust: 'sure' },
  { words: 'private key', kind: 'private-key', trust: 'sure' },
  { words: 'private key id', kind: 'private-key', trust: 'random' },
  { words: 'key', kind: 'unknown-secret', trust: 'random' },
  { words: 'token', kind: 'token', trust: 'sure' },
  { words: 'pat', kind: 'token', trust: 'random' },
  { words: 'secret', kind: 'unknown-secret', trust: 'sure' },
  { words: 'password', kind: 'password', trust: 'sure' },
  { words: 'passwd', kind: 'password', trust: 'sure' },
  { words: 'passphrase', kind: 'password', trust: 'sure' },
  { words: 'pwd', kind: 'password', trust: 'sure' },
  { words: 'credential', kind: 'unknown-secret', trust: 'random' },
  { words: 'credentials', kind: 'unknown-secret', trust: 'random' },
  { words: 'sonar login', kind: 'token', trust: 'random' },
  { words: 'sourcegraph', kind: 'token', trust: 'random' },
  // Bundler names a private source's user and password after its host.
  { words: 'contribsys com', kind: 'password', trust: 'sure' },
  // No secrets, but they name a customer.
  { words: 'client id', kind: 'account', trust: 'random' },
  { words: 'tenant id', kind: 'account', trust: 'random' },
  { words: 'bearer', kind: 'token', trust: 'random' },
  { words: 'auth', kind: 'token', trust: 'random' },
  { words: 'signature', kind: 'token', trust: 'random', urlOnly: true },
  { words: 'sig', kind: 'token', trust: 'random', urlOnly: true },
  { words: '密钥', kind: 'api-key', trust: 'sure' },
  { words: '令牌', kind: 'token', trust: 'sure' },
  { words: '密码', kind: 'password', trust: 'sure' },
];

export const notNames: readonly string[] = [
  'authenticity', 'bad', 'cache', 'check', 'count', 'csrf', 'duplicate', 'expected', 'expired', 'foreign', 'idempotency',
  'illegal', 'incorrect', 'invalid', 'mismatched', 'missing', 'next', 'no', 'page', 'partition', 'primary',
  'public', 'publickey', 'publishable', 'required', 'revoked', 'sort', 'syntax', 'undefined', 'unexpected',
  'unknown', 'unsupported', 'unauthorized', 'wrong', 'xsrf',
];

export const nameTails: readonly string[] = [
  'b64', 'base64', 'backup', 'default', 'dev', 'live', 'new', 'old', 'plain', 'prod', 'production', 'raw',
  'staging', 'str', 'string', 'test', 'text', 'value',
];

export const nameLeads: readonly string[] = [
  'access', 'account', 'api', 'auth', 'bearer', 'bot', 'private', 'refresh', 'secret', 'subscription',
];

export const exampleLeads: readonly string[] = [
  'i.e.', 'e.g.', ' like ', 'such as', ' using ', 'set by', 'set it', 'set the', 'set your', 'for example',
  'environment variable', 'with `',
];

export const placeholders: readonly string[] = [
  '-', '...', 'abc', 'abc123', 'anything', 'bearer', 'changeme', 'change_me', 'change-me', 'default', 'dummy',
  'empty', 'example', 'fake', 'false', 'foo', 'hidden', 'key', 'lm-studio', 'mock', 'n/a', 'na', 'nan', 'new',
  'nil', 'no-key', 'none', 'not-needed', 'not-required', 'null', 'nullptr', 'ollama', 'password', 'pass',
  'placeholder', 'redacted', 'required', 'removed', 'sample', 'secret', 'string', 'tbd', 'test', 'todo',
  'token', 'true', 'undefined', 'unset', 'void',
];

export const placeholderWords: readonly string[] = [
  'api', 'add', 'apikey', 'change', 'changeme', 'dummy', 'empty', 'enter', 'example', 'fake', 'here', 'insert', 'key',
  'my', 'paste', 'placeholder', 'put', 'real', 'replace', 'sample', 'secret', 'some', 'the', 'todo', 'token', 'with',
  'xxx', 'your',
];

export const sharedUsers: readonly string[] = [
  'admin', 'administrator', 'airflow', 'all', 'app', 'appuser', 'azureuser', 'circleci', 'codespace', 'coder',
  'containeradministrator', 'containeruser', 'default', 'docker', 'ec2-user', 'git', 'gitpod', 'jenkins', 'jovyan',
  'linuxbrew', 'n8n', 'nginx', 'node', 'nobody', 'opc', 'pi', 'postgres', 'public', 'root', 'runner', 'runneradmin',
  'sandbox', 'shared', 'site', 'ubuntu', 'user', 'username', 'vagrant', 'vercel', 'vscode', 'vsts', 'webapp',
  'www-data', 'your_username', 'yourname',
];

export const roleMailboxes: readonly string[] = [
  'abuse', 'api', 'billing', 'contact', 'feedback', 'git', 'hello', 'help', 'info', 'legal', 'no-reply', 'noreply',
  'postmaster', 'privacy', 'sales', 'security', 'service', 'support', 'team',
];

export const accountPrefixes: readonly string[] = ['org-', 'proj_', 'proj-', 'user-', 'acct_', 'ak-'];

export const wrappers: readonly string[] = [
  'Some', 'SecretStr', 'Secret', 'String::from', 'String', 'str', 'Ok', 'Just', 'ApiKeyCredential',
  'AzureKeyCredential', 'Optional.of', 'Bearer', 'from',
];
