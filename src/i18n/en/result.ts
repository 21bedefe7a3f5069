/** The words of every result: they load right after the page, with the views that show them. */
import type { KeyFlaw, StopId } from '../../engine/types.ts';
import type { FactKind, RetryVerdict, SecretKind } from '../../kb/define.ts';
import type { Runner } from '../../kb/guidance.ts';
import { month, upper } from './first.ts';

const numerals = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const numeral = (n: number): string => numerals[n] ?? String(n);
const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
const list = (items: readonly string[], last: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;

/** `2 h 5 min`, `4 min 20 s`, `4.6 s`. */
const duration = (seconds: number): string => {
  if (seconds < 60) return `${Math.round(seconds * 10) / 10} s`;
  const whole = Math.ceil(seconds);
  const [d, h, min, s] = [Math.floor(whole / 86400), Math.floor((whole % 86400) / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  if (d > 0) return `${d} d${h > 0 ? ` ${h} h` : ''}`;
  if (h > 0) return `${h} h${min > 0 ? ` ${min} min` : ''}`;
  return `${min} min${s > 0 ? ` ${s} s` : ''}`;
};

export const result = {
  duration,
  month,

  origin: {
    link: 'Somebody shared this result. Their text is not in the link.',
    visit: 'Your last result. The text is gone; paste it again to see the evidence.',
    walk: 'Found by questions alone, without an error text.',
  },

  failed: {
    q: 'What happened?',
    heading: 'The reader stopped before it was done',
    text: 'Nothing is lost: your text is still in this tab, and only here.',
    said: 'The browser says:',
    retry: 'Read it again',
    discard: 'Discard the text',
  },

  qs: {
    what: 'What is it?',
    why: 'Why does it happen?',
    retry: 'Can I just retry?',
    todo: 'What do I do?',
    know: 'How do you know?',
    else: 'What else could it be?',
    share: 'Who else needs this?',
    another: 'Another error?',
    known: 'What is known',
    question: 'The question',
    possible: 'Still possible',
    was: 'What was it?',
    prevent: 'How do I prevent it?',
    ruledOut: 'What was ruled out?',
    send: 'Who can help now?',
    walk: 'Start from what you see',
    choose: 'Which one is it?',
  },

  facts: {
    provider: 'Provider',
    sentBy: 'Sent by',
    keyShown: 'Key in the text',
    keyIs: (prefix: string, length: number | null) => `${prefix ? `${prefix}…` : ''}${length === null ? '' : `${prefix ? ', ' : ''}${length} characters`}`,
    byChoice: (name: string) => `${name}, by your choice`,
    notShown: 'The text does not show it',
    of: {
      provider: 'Provider',
      status: 'Status',
      code: 'Code',
      type: 'Type',
      reason: 'Reason',
      class: 'Class',
      message: 'Message',
      host: 'Host',
      path: 'Path',
      header: 'Header',
      model: 'Model',
      limit: 'Limit',
      used: 'Used',
      requested: 'Requested',
      wait: 'Wait',
      reset: 'Reset',
      'request-id': 'Request id',
      sdk: 'SDK',
      version: 'Version',
      runtime: 'Runtime',
      os: 'System',
      exit: 'Exit code',
      variable: 'Variable',
      app: 'App',
      key: 'Key',
    } satisfies Record<FactKind, string>,
    flaws: {
      'cut-off': 'cut off',
      'leading-space': 'a space before it',
      'trailing-space': 'a space after it',
      'inner-space': 'a space inside',
      newline: 'a line break inside',
      quote: 'a quote inside',
      'zero-width': 'an invisible character inside',
      'non-ascii': 'a character that no key has',
      brackets: 'brackets around it',
      'bearer-inside': 'the word Bearer inside',
      placeholder: 'a placeholder',
      'unexpanded-variable': 'a variable that was not filled in',
      url: 'an address, not a key',
      words: 'words, not a key',
      empty: 'empty',
    } satisfies Record<KeyFlaw, string>,
  },

  retry: {
    word: { no: 'No.', wait: 'Yes, after a wait.', slower: 'Yes, slower.', later: 'Yes, later.' } satisfies Record<RetryVerdict, string>,
    after: (seconds: number) => `Yes, after ${duration(seconds)}.`,
    afterSlower: (seconds: number) => `Yes, after ${duration(seconds)}, and slower.`,
    left: (seconds: number) => `${duration(seconds)} left, counted from your paste.`,
    over: 'The wait is over.',
  },

  steps: {
    done: 'Done',
    place: {
      terminal: 'terminal',
      console: 'console',
      code: 'code',
      app: 'app',
      settings: 'settings',
      browser: 'browser',
    } as Record<string, string>,
    then: ', then ',
    whatDoYouSee: 'What do you see?',
    stillFails: 'Still failing',
    of: (n: number, all: number) => `Step ${n} of ${all}`,
    works: 'It works now',
    failing: 'Still failing',
    another: 'Another error',
    bar: 'How it stands',
    none: 'No step is left. The report goes to somebody who can see the account.',
  },

  commands: {
    label: 'Shell or language',
    runner: {
      bash: 'bash, zsh',
      powershell: 'PowerShell',
      cmd: 'cmd',
      python: 'Python',
      node: 'Node',
      curl: 'curl',
      app: 'In an app',
    } satisfies Record<Runner, string>,
    copy: 'Copy',
    copied: 'Copied',
    byHand: 'The browser refused. Copy it by hand:',
    expect: 'Expect',
  },

  journey: {
    label: 'The journey of this request',
    done: 'The journey of the request, now complete',
    /** For "stopped at …" and for the line of text. */
    short: {
      program: 'the program',
      'program+key-read': 'the key in the program',
      'key-read': 'the key in the program',
      network: 'the network',
      gateway: 'the gateway',
      'key-accepted': 'the key',
      account: 'the account',
      quota: 'credit and rate',
      request: 'the request',
      answer: 'the answer',
    } satisfies Record<StopId | 'program+key-read', string>,
    text: {
      program: 'program',
      'program+key-read': 'key set',
      'key-read': 'key set',
      network: 'network',
      gateway: 'gateway',
      'key-accepted': 'key known',
      account: 'account',
      quota: 'credit and rate',
      request: 'request',
      answer: 'answer',
    } satisfies Record<StopId | 'program+key-read', string>,
    thirdParty: 'On the way',
    says: { proven: 'Proven: ', passed: 'Not shown: ', stopped: '', maybe: 'Possible: ', beyond: 'Not reached: ' },
    state: {
      proven: 'Shown by the text.',
      passed: 'Not shown by this text',
      stopped: 'Stopped here',
      maybe: 'May have stopped here',
      beyond: 'Not reached',
    },
    shownBy: (kind: string, value: string) => `Shown by ${kind.toLowerCase()} ${value}.`,
    fixed: 'Fixed',
    fixedHere: 'It stopped here.',
    works: 'Works.',
    key: {
      proven: 'proven by the text',
      passed: 'not shown by this text',
      stopped: 'the call stopped here',
      maybe: 'may have stopped here',
      beyond: 'not reached',
    },
    keyLabel: 'Key to the line',
    stoppedAt: (what: string, n: number, all: number) => `Stopped at ${what}, stop ${n} of ${all}`,
    stoppedAtOne: (what: readonly string[]) => `It stopped at ${list(what, 'or')}`,
    mini: (n: number, all: number) => `The journey of the request: stopped at stop ${n} of ${all}`,
    miniOpen: 'The journey of the request: where it stopped is still open',
    sum: (proven: number, at: string | null) =>
      `${
        proven === 0
          ? 'This text proves no stop.'
          : `${upper(numeral(proven))} ${proven === 1 ? 'stop is proven: leave it alone.' : 'stops are proven: leave them alone.'}`
      }${at === null ? '' : ` The call stopped at ${at}.`}`,
    without: 'No text was read, so no stop is proven.',
  },

  evidence: {
    sure: 'Sure:',
    decided: 'decides',
    byChoice: 'The cause is your choice',
    decides: 'This decides.',
    reason: (n: number) => `Reason ${n}`,
    showInText: (n: number) => `Reason ${n}: show it in the text`,
    reasons: 'Reasons',
    read: (kind: string, value: string) => `${kind} ${value}.`,
    checked: (id: string) => `Checked ${month(id)} against`,
    sourceDoc: 'the documentation',
    sourceThread: 'a public thread',
    sourceSdk: (name: string) => `the source of ${name}`,
    sourceRun: 'a recorded answer',
    maskedText: 'Your text, masked. The original is gone from this page.',
    masks: (n: number) => (n === 0 ? 'nothing to mask' : plural(n, 'mask')),
    text: 'The masked text',
    fold: (n: number, libraries: readonly string[]) =>
      libraries.length > 0 ? `${plural(n, 'line')} from inside ${list(libraries, 'and')}` : plural(n, 'line'),
    gap: (n: number) => (n < 2000 ? `${n} characters not shown` : `${n < 950_000 ? `${Math.round(n / 1000)} kB` : `${(n / 1e6).toFixed(1)} MB`} not shown`),
    more: 'Show more',
    youSaid: 'You said',
    contradicted: 'The text says otherwise, and the text wins.',
    noEvidence: 'The words decide nothing here; your answers do.',
  },

  masks: {
    kind: {
      'api-key': 'API key',
      token: 'token',
      password: 'password',
      jwt: 'signed token (JWT)',
      'private-key': 'private key',
      'cloud-key': 'cloud key',
      cookie: 'cookie',
      email: 'e-mail address',
      user: 'user name',
      address: 'address',
      account: 'account id',
      'connection-string': 'connection string',
      'unknown-secret': 'secret',
    } as Partial<Record<SecretKind, string>>,
    /** Known shapes of keys; what is not named here is named by its kind. */
    shape: {
      'openai-project': 'OpenAI project key',
      'openai-service-account': 'OpenAI service account key',
      'openai-admin': 'OpenAI admin key',
      'openai-legacy': 'OpenAI key',
      'anthropic-api': 'Anthropic API key',
      'anthropic-admin': 'Anthropic admin key',
      'anthropic-oauth': 'Anthropic login token',
      'anthropic-other': 'Anthropic key',
      gemini: 'Google API key',
      'gemini-authorization': 'Google API key',
      'google-oauth': 'Google access token',
      openrouter: 'OpenRouter key',
      'aws-access-key': 'AWS access key',
      'aws-temporary-key': 'temporary AWS key',
      'bedrock-long': 'Bedrock key',
      'bedrock-short': 'Bedrock key',
      groq: 'Groq key',
      xai: 'xAI key',
      perplexity: 'Perplexity key',
      huggingface: 'Hugging Face token',
      replicate: 'Replicate token',
      nvidia: 'NVIDIA key',
      together: 'Together key',
      fireworks: 'Fireworks key',
    } as Record<string, string>,
    long: (what: string, length: number) => `${what}, ${plural(length, 'character')}`,
    hidden: 'hidden by you',
    hide: 'Hide the selection',
  },

  others: {
    none: 'Nothing else fits these words.',
    seen: 'Also seen in the same text',
    provider: 'Another provider?',
    providerOther: 'Another one',
    cause: 'Choose the cause yourself',
    causes: 'All causes',
  },

  asking: {
    fits: (n: number) =>
      n < 2 ? 'One question shows where it stopped.' : `${n > 4 ? 'Several' : upper(numeral(n))} causes fit. One question tells them apart.`,
    how: 'How to find out',
    cannotTell: 'I can’t tell',
    cannotTellThen: 'The next question needs something else.',
    skipped: 'You could not tell',
    change: 'Change',
    pick: 'If you know it already, choose it.',
    more: 'Paste more of the log',
  },

  choosing: {
    heading: (n: number) => `${n > 4 ? 'Several' : upper(numeral(n))} causes fit, and no question tells them apart`,
    text: 'Choose the one that sounds like yours. You can come back.',
  },

  elsewhere: {
    heading: 'This is not the failure of an AI API',
    why: 'It was read to the end. None of the known words are in it.',
    walk: 'It is one, and the text does not show it? Start from what you see.',
  },

  solved: {
    heading: 'Solved.',
    by: (step: string) => `What helped: ${step}`,
    noHabits: 'Nothing to set up for this one.',
  },

  stuck: {
    heading: 'Not solved yet',
    text: 'Every step for this cause is tried. The report says what was seen and what was ruled out, without a key, so that nobody asks you for it again.',
    nothing: 'No step was tried.',
    support: (p: string) => `Open the support of ${p}`,
    noSupport: 'Send it to whoever owns the account or runs the gateway.',
    requestId: (id: string) => `Name the request id: ${id}`,
    still: 'Perhaps it is another cause',
  },

  share: {
    copyLink: 'Copy link',
    copyReport: 'Copy report',
    contains: 'What the link contains',
    holds: {
      provider: 'provider, by choice',
      chosen: 'cause, by choice',
      cause: 'cause',
      rules: 'rules',
      answers: 'answers',
      steps: 'steps',
      facts: 'facts',
    },
    linkNote: 'The link holds the following, never your text.',
    report: 'The report',
    seeReport: 'See the report',
    addText: 'Add the masked text. I have read it.',
    linkField: 'The link, to copy by hand',
    reportField: 'The report, to copy by hand',
  },

  another: {
    label: 'Paste another error',
    note: 'This result stays until the next text is read.',
  },

  privacy: {
    heading: 'What this page can and cannot do with your text',
    close: 'Close',
    forbids: 'What the browser forbids',
    forbidsText: 'The page carries this policy. The browser obeys it, not the page’s good will: no fetch, no socket, no beacon, no form, no picture from elsewhere, in the page or in its worker.',
    cannot: 'What it cannot forbid',
    cannotList: [
      'WebRTC and navigation to another address: no policy stops them. The built files hold neither; the build fails if one appears.',
      'Browser extensions: they read every page that you open. A private window usually has none.',
      'A person who copies. The report and the link go where you paste them.',
    ],
    check: 'How to check it',
    checkList: [
      'Open the developer tools, the tab Network, then paste. After loading nothing appears.',
      'Wait for “Works with the network unplugged” at the bottom, unplug, and paste. Everything still works.',
      'Close the tab while it is unplugged. Nothing was kept that could be sent later.',
    ],
    text: 'What happens to the text',
    textText: 'A worker masks keys, tokens, passwords, addresses and user names before anything reads the text. The original is dropped as soon as it is masked.',
    keeps: 'What is kept',
    keepsText: 'Only the record that a share link holds: provider, cause, rules, answers, step results, and numbers and codes of known form. “Forget everything” removes it.',
  },

  report: {
    heading: (title: string) => `Keytriage report: ${title}`,
    written: 'Written',
    cause: 'Cause',
    verdict: { sure: 'sure', ask: 'open', none: 'not an AI API’s failure' },
    candidates: 'Possible causes',
    provider: 'Provider',
    seen: 'What was read',
    journey: 'Where it stopped',
    legend: '[ok] proven, [? ] not shown, [STOP] stopped here, [--] not reached',
    reasons: 'Reasons',
    answers: 'Answers',
    tried: 'What was tried',
    send: 'Where to send it',
    link: 'The same result',
    leftOut: 'Left out',
    leftOutText: 'The pasted text and every key.',
    text: 'The text, masked',
    nothing: 'nothing',
    marks: { proven: '[ok]', passed: '[? ]', stopped: '[STOP]', maybe: '[?STOP]', beyond: '[--]' },
  },

  announce: {
    result: (title: string, retry: string) => `${title}. Retry: ${retry}`,
    question: (title: string) => `One question: ${title}`,
  },
};

export type ResultWords = typeof result;
