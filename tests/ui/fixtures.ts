/** A small pack of guidance and a few diagnoses: enough for every view, independent of the real knowledge. */
import { causeIds, emitterIds, questionIds, stepIds, type CauseId, type RuleId } from '../../src/kb/ids.ts';
import type { CauseWords, GuidancePack, Inline, QuestionWords, RuleWords, StepWords } from '../../src/kb/guidance.ts';
import type { Diagnosis, Fact, Hit, JourneyStop, Mask, StopId, StopState } from '../../src/engine/types.ts';
import type { WalkContext } from '../../src/flow/machine.ts';
import type { LinkRecord } from '../../src/flow/link.ts';
import type { WalkEvent } from '../../src/flow/events.ts';
import type { PageActions, PageState, WalkPlace } from '../../src/ui/page.ts';

const provider = (name: 'name' | 'billingUrl' | 'env' | 'modelsUrl' | 'keysUrl' | 'headerLine'): Inline => ({ slot: 'provider', name });

const cause = (title: readonly Inline[], more: Partial<CauseWords> = {}): CauseWords => ({
  title: { all: title },
  lead: { all: ['What is wrong, and what settles it.'] },
  retry: { all: ['The same call gets the same answer.'] },
  why: null,
  tell: {},
  prevent: { all: [] },
  retryVerdict: 'no',
  stop: 'request',
  steps: { all: [] },
  confusedWith: [],
  ...more,
});

const step = (title: readonly Inline[], more: Partial<StepWords> = {}): StepWords => ({
  title: { all: title },
  body: { all: [{ p: ['Do this.'] }] },
  outcomes: { all: [{ id: 'done', label: ['Done'], then: ['Go on.'], to: 'next' }] },
  place: ['terminal'],
  ...more,
});

const question = (title: string, answers: readonly string[]): QuestionWords => ({
  title: { all: [title] },
  why: { all: ['It tells the causes apart.'] },
  how: null,
  answers: { all: answers.map((id) => ({ id, label: [id], then: [`What ${id} means.`] })) },
});

const record = <K extends string, V>(ids: readonly K[], make: (id: K) => V, real: Partial<Record<K, V>> = {}): Record<K, V> =>
  Object.fromEntries(ids.map((id) => [id, real[id] ?? make(id)])) as Record<K, V>;

const rules: Record<string, RuleWords> = {
  'key/openai-project': {
    says: ['A whole project key, with nothing stray around it.'],
    proves: { 'key-read': ['The shell line sets one. It is whole and clean.'] },
    source: 'run:key',
    checked: '2026-11',
  },
  'openai-sdk/rate-limit-error': {
    says: ['The SDK gives every 429 this name. It does not mean that you were too fast.'],
    proves: { network: [provider('name'), ' itself answered, with its own code.'] },
    source: 'sdk:openai@7.55.0:error.js',
    checked: '2026-10',
  },
  'openai/insufficient-quota': {
    says: [provider('name'), '’s code for an account without credit. Too many requests has another: ', { code: ['rate_limit_exceeded'] }, '.'],
    proves: { 'key-accepted': ['An unknown key gets 401. This is 429.'] },
    source: 'doc:https://developers.openai.com/api/docs/guides/error-codes',
    checked: '2026-11',
  },
};

export const pack: GuidancePack = {
  language: 'en',
  causes: record<CauseId, CauseWords>(causeIds, (id) => cause([`Cause ${id}`]), {
    'credit-exhausted': cause(['Your ', provider('name'), ' account has no credit left'], {
      lead: { all: ['The key is good and the request arrived. ', provider('name'), ' refuses every call until the organization that pays for this key has credit again.'] },
      retry: { all: ['Waiting brings no credit back. By default the SDK has already tried three times.'] },
      why: { all: [{ p: ['Credit belongs to an organization. When it is used up, every key of the organization gets the same answer.'] }] },
      tell: {
        'rate-limit-requests': ['That 429 says ', { code: ['rate_limit_exceeded'] }, ', names the limit and how long to wait.'],
        'model-access': ['That answer names the model, not the money.'],
      },
      prevent: {
        all: [
          [{ strong: ['Turn on auto-recharge, with a monthly budget.'] }, ' Billing refills the balance; the budget caps what a leak or a loop can spend.'],
          [{ strong: ['Set an alert at half the budget.'] }, ' An e-mail reaches the owners before calls fail.'],
          [{ strong: ['Stop retries when the code is ', { code: ['insufficient_quota'] }, '.'] }, ' The SDK tries every 429 three times. This one cannot succeed.'],
        ],
      },
      stop: 'quota',
      confusedWith: ['rate-limit-requests', 'model-access'],
    }),
    'rate-limit-requests': cause(['Too many requests in a minute'], {
      lead: { all: ['The limit of ', { slot: 'hit', name: 'model', or: 'the model' }, ' is reached. It opens again by itself.'] },
      retry: { all: ['Space the calls out after that.'] },
      retryVerdict: 'wait',
      stop: 'quota',
      confusedWith: ['credit-exhausted'],
    }),
    'dns-failure': cause(['The host name does not resolve'], { lead: { all: ['The name server knows no such host.'] }, stop: 'network' }),
    'connection-failed': cause(['Nothing answers at that address'], { lead: { all: ['A firewall, or a server without a way out.'] }, stop: 'network' }),
    'key-not-loaded': cause(['Your program has no API key in hand'], { lead: { all: ['The variable is not set where the program runs.'] }, stop: 'key-read' }),
    overloaded: cause([provider('name'), ' is overloaded'], { retryVerdict: 'later', stop: 'answer' }),
  }),
  steps: record(stepIds, (id) => step([`Step ${id}`]), {
    'add-credit': step(['Add credit to the organization that pays for this key'], {
      place: ['terminal', 'console'],
      body: {
        all: [
          { p: ['Credit belongs to an organization, not to a person. A ChatGPT subscription adds none.'] },
          { p: ['Ask ', provider('name'), ' which organization pays. The call is free. Run it where your program runs.'] },
          {
            commands: [
              { runner: 'bash', text: ['curl -sS -o /dev/null -D - ', { slot: 'provider', name: 'modelsUrl' }, ' \\\n  -H "', { slot: 'provider', name: 'headerLine' }, '" | grep -i \'^openai-organization\''] },
              { runner: 'powershell', text: ['(Invoke-WebRequest ', { slot: 'provider', name: 'modelsUrl' }, ').Headers["openai-organization"]'] },
              { runner: 'python', text: ['print("python")'] },
              { runner: 'app', text: ['Open the settings of the app.'] },
            ],
          },
          { expect: [{ code: ['openai-organization: acme-labs-x2'] }] },
          { p: ['Open Billing, choose that organization at the top left, and add credit.'] },
          { button: ['Open Billing at ', provider('name')], href: [{ slot: 'provider', name: 'billingUrl' }] },
          { button: ['Open the limits'], href: [{ slot: 'provider', name: 'limitsUrl' }] },
        ],
      },
      outcomes: {
        all: [
          { id: 'added', label: ['Credit is added'], then: ['Go to step 2 and prove it with one request.'], to: 'next' },
          { id: 'there-already', label: ['Billing shows credit already'], then: ['The limit sits lower: a project budget, or a key made before the payment. Go to step 3.'], to: { step: 'see-limits' } },
          { id: 'not-allowed', label: ['I may not open Billing'], then: ['Owners can. Copy the report for one of them.'], to: 'report' },
        ],
      },
    }),
    'prove-with-curl': step(['Prove it with one small request']),
    'see-limits': step(['Look at the budget of the project'], { place: ['console'] }),
    'new-key': step(['Make a new key if the old one still fails'], { place: ['console'] }),
    'stop-retrying': step(['Stop your code from retrying this error'], { place: ['code'] }),
  }),
  questions: record(questionIds, (id) => question(`Question ${id}`, ['yes', 'no']), {
    'what-happens': question('What do you see?', ['It hangs, then nothing', 'Works here, fails in production', 'Worked yesterday', 'Fails only in a batch']),
    'ever-worked': question('Did it ever work?', ['yes', 'no']),
    'curl-result': {
      title: { all: ['What does this command print on the machine where the program runs?'] },
      why: { all: ['The call carries no key and costs nothing. Whatever answers shows how far a request gets.'] },
      how: {
        all: [
          {
            commands: [
              { runner: 'bash', text: ["curl -sS -o /dev/null -w '%{http_code}\\n' ", { slot: 'provider', name: 'modelsUrl' }] },
              { runner: 'powershell', text: ['curl.exe -sS ', { slot: 'provider', name: 'modelsUrl' }] },
              { runner: 'cmd', text: ['curl.exe'] },
            ],
          },
        ],
      },
      answers: {
        all: [
          { id: '401', label: [{ code: ['401'] }], then: [{ strong: ['The way is open.'] }, ' The program’s own proxy, certificate or key text is at fault.'] },
          { id: 'no-connection', label: [{ code: ['Could not resolve host'] }], then: [{ strong: ['The name does not resolve.'] }, ' DNS, VPN, or a typo in the base URL.'] },
          { id: 'html', label: [{ code: ['403'] }, ', ', { code: ['407'] }, ' or ', { code: ['503'] }], then: [{ strong: ['Something else answered.'] }, ' A proxy or web filter, not the provider.'] },
        ],
      },
    },
  }),
  rules: rules as GuidancePack['rules'],
  emitters: record(emitterIds, (id) => id),
  providers: {
    openai: {
      name: 'OpenAI',
      env: 'OPENAI_API_KEY',
      host: 'api.openai.com',
      modelsUrl: 'https://api.openai.com/v1/models',
      billingUrl: 'https://platform.openai.com/settings/organization/billing',
      supportUrl: 'https://help.openai.com/en/',
      headerLine: 'Authorization: Bearer $OPENAI_API_KEY',
    },
    anthropic: { name: 'Anthropic' },
    gemini: { name: 'Gemini' },
    unknown: { name: 'the provider', env: 'YOUR_API_KEY_VARIABLE', modelsUrl: 'https://YOUR_API_HOST/v1/models' },
  } as GuidancePack['providers'],
};

const order: readonly StopId[] = ['program', 'key-read', 'network', 'key-accepted', 'account', 'quota', 'request', 'answer'];
export const journey = (states: Partial<Record<StopId, StopState>>, rulesOf: Partial<Record<StopId, RuleId>> = {}): JourneyStop[] =>
  order.map((stop) => ({ stop, state: states[stop] ?? 'unknown', because: null, rule: rulesOf[stop] ?? null }));

/** As the reader leaves it: `[user]` and `[sk-proj-…164]` are masks. */
const maskedText = `[user]:~/invoice-bot$ OPENAI_API_KEY=[sk-proj-…164] python summarise.py
Traceback (most recent call last):
  File "/home/[user]/invoice-bot/summarise.py", line 31, in <module>
    print(summarise(text))
  File "/home/[user]/invoice-bot/summarise.py", line 22, in summarise
    r = client.chat.completions.create(model="gpt-5-mini", messages=msgs)
  File "/usr/lib/python3.12/site-packages/openai/_utils/_utils.py", line 287, in wrapper
    return func(*args, **kwargs)
  File "/usr/lib/python3.12/site-packages/openai/_base_client.py", line 1259, in post
    return cast(ResponseT, self.request(cast_to, opts))
  File "/usr/lib/python3.12/site-packages/httpx2/_client.py", line 926, in send
    response = self._send_handling_auth(
               ^^^^^^^^^^^^^^^^^^^^^^^^^
openai.RateLimitError: Error code: 429 - {'error': {'message': 'You exceeded your current quota, please check your plan and billing details.', 'type': 'insufficient_quota', 'param': None, 'code': 'insufficient_quota'}}
`;

const at = (words: string, from = 0): { from: number; to: number } => {
  const start = maskedText.indexOf(words, from);
  return { from: start, to: start + words.length };
};
const keyMask: Mask = { ...at('[sk-proj-…164]'), kind: 'api-key', shape: 'openai-project', prefix: 'sk-proj-', length: 164 };
const userMasks: Mask[] = [...maskedText.matchAll(/\[user\]/g)].map((m) => ({ from: m.index, to: m.index + 6, kind: 'user', shape: null, prefix: '', length: 5 }));
const fact = (kind: Fact['kind'], value: string, more: Partial<Fact> = {}): Fact => ({ kind, value, ...at(value), ...more });
const hit = (rule: RuleId, words: string, args: Record<string, string> = {}): Hit => ({ rule, ...at(words), args });

/** A pasted traceback: OpenAI says that no credit is left. */
export const noCredit: Diagnosis = {
  provider: 'openai',
  verdict: 'sure',
  cause: 'credit-exhausted',
  candidates: ['credit-exhausted'],
  ranked: [{ cause: 'credit-exhausted', score: 100, because: ['openai/insufficient-quota', 'openai-sdk/rate-limit-error'] }],
  alsoSeen: [],
  question: null,
  journey: journey(
    { 'key-read': 'proven', program: 'proven', network: 'proven', 'key-accepted': 'proven', quota: 'failed' },
    { 'key-read': 'key/openai-project', network: 'openai-sdk/rate-limit-error', 'key-accepted': 'openai/insufficient-quota' },
  ),
  shareable: [],
  plan: ['add-credit', 'prove-with-curl', 'see-limits', 'new-key', 'stop-retrying'],
  contradicted: [],
  evidence: {
    facts: [fact('status', '429'), fact('code', 'insufficient_quota'), fact('model', 'gpt-5-mini'), fact('sdk', 'openai'), fact('runtime', 'Python', { from: 0, to: 0 })],
    hits: [
      hit('key/openai-project', '[sk-proj-…164]'),
      hit('openai-sdk/rate-limit-error', 'openai.RateLimitError: Error code: 429'),
      hit('openai/insufficient-quota', "'code': 'insufficient_quota'"),
    ],
    keys: [],
    length: maskedText.length,
  },
  redaction: { text: maskedText, masks: [keyMask, ...userMasks].sort((a, b) => a.from - b.from), keys: [] },
};

export const tooFast: Diagnosis = {
  ...noCredit,
  cause: 'rate-limit-requests',
  candidates: ['rate-limit-requests'],
  ranked: [{ cause: 'rate-limit-requests', score: 100, because: ['openai-sdk/rate-limit-error'] }],
  plan: ['prove-with-curl'],
  evidence: { ...noCredit.evidence, facts: [...noCredit.evidence.facts, { kind: 'wait', value: '20', unit: 's', from: 0, to: 0 }] },
};

/** "Connection error.": several causes fit, one question is asked. */
export const open: Diagnosis = {
  ...noCredit,
  provider: 'unknown',
  verdict: 'ask',
  cause: null,
  candidates: ['dns-failure', 'connection-failed', 'key-not-loaded'],
  ranked: [],
  question: { id: 'curl-result', answers: ['401', 'no-connection', 'html'] },
  journey: journey({}),
  plan: [],
  evidence: { facts: [], hits: [], keys: [], length: 18 },
  redaction: { text: 'Connection error.\n', masks: [], keys: [] },
};

export const elsewhere: Diagnosis = { ...open, verdict: 'none', candidates: [], question: null, journey: [] };

export const context = (change: Partial<WalkContext> = {}): WalkContext => ({
  diagnosis: null,
  answers: {},
  choice: { provider: null, cause: null },
  done: [],
  step: null,
  trail: [],
  origin: 'paste',
  notice: null,
  fragment: null,
  failure: null,
  ...change,
});

export const pageState = (place: WalkPlace, change: Partial<WalkContext> = {}, more: Partial<PageState> = {}): PageState => ({
  place,
  context: context(change),
  pack,
  ready: true,
  runner: 'bash',
  theme: 'system',
  progress: null,
  build: { policy: "default-src 'none'; connect-src 'none'", version: '0.1.0' },
  ...more,
});

/** Actions that write down what was asked for. */
export function recorder(): PageActions & { sent: WalkEvent[]; texts: string[]; files: File[]; copied: string[]; runners: string[]; refuseCopy: boolean; forgotten: number } {
  const log = {
    sent: [] as WalkEvent[],
    texts: [] as string[],
    files: [] as File[],
    copied: [] as string[],
    runners: [] as string[],
    refuseCopy: false,
    forgotten: 0,
    send: (event: WalkEvent) => void log.sent.push(event),
    receiveText: (text: string) => void log.texts.push(text),
    receiveFile: (file: File) => void log.files.push(file),
    stop: () => {},
    link: () => 'https://keytriage.example/#v1.eyJ',
    linkRecord: (): LinkRecord => ({ l: 'credit-exhausted', h: ['openai/insufficient-quota'], a: [], s: [], f: [['status', '429']] }),
    copy: (text: string) => {
      if (log.refuseCopy) return Promise.resolve(false);
      log.copied.push(text);
      return Promise.resolve(true);
    },
    chooseRunner: (runner: string) => void log.runners.push(runner),
    chooseTheme: () => {},
    forget: () => void (log.forgotten += 1),
  };
  return log;
}
