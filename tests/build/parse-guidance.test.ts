// @vitest-environment jsdom
// Svelte’s tests make Node resolve the browser’s builds, and that of one package below the Markdown parser wants a document.
import { describe, expect, test } from 'vitest';
import { GuidanceError, parseCause, parseQuestion, parseRuleWords, parseStep } from '../../src/build/parse-guidance.ts';
import type { CauseShape, QuestionShape, RuleShape, StepShape } from '../../src/build/parse-guidance.ts';

const cause: CauseShape = {
  retry: 'no',
  stop: 'quota',
  steps: ['see-balance', 'add-credit'],
  stepsAt: { gemini: ['see-balance'] },
  confusedWith: ['rate-limit', 'plan-usage-limit'],
};
const step: StepShape = { place: ['console'], outcomes: { added: { step: 'prove-with-curl' }, 'there-already': 'next' } };
const question: QuestionShape = { effort: 'look', answers: { works: {}, 'same-error': {}, '401': {} } } as QuestionShape;
const rules: readonly RuleShape[] = [
  { id: 'openai/insufficient-quota', proves: ['key-accepted', 'network'], source: 'doc:https://x.example', checked: '2026-11' },
  { id: 'openai/other', source: 'doc:https://x.example', checked: '2026-11' },
];

const causeWords = `# Your {{provider.name}} account has no credit left

> The account is empty. Adding credit settles it.

## retry

The same call gets the same answer.

## tell: rate-limit

There the text names a limit per minute.

## tell: plan-usage-limit

There you signed in.

## prevent

- **Alerts.** Set one at 20 %.
- **A budget.** One for each project.
`;
const stepWords = `# Add credit

## do

It takes a minute.

## outcomes

- added: Credit is added | Prove it.
- there-already: Billing shows credit | The limit sits lower.
`;
const questionWords = `# Does it work with curl?

> It splits the program from the network.

## answers

- works: It works | The program is at fault.
- same-error: The same error
- 401: It says \`401\` | The key.
`;
const ruleWords = `# OpenAI

## proves

- network: It answered.
- key-accepted: An unknown key gets 401.

## insufficient-quota

The code for an account without credit.

- key-accepted: This is 429.

## other

Another one.
`;

/** Line, column and reason of the refusal. */
const refusalOf = (parse: () => unknown): { at: string; reason: string } => {
  try {
    parse();
  } catch (error) {
    if (error instanceof GuidanceError) return { at: `${error.line}:${error.column}`, reason: error.reason };
    throw error;
  }
  throw new Error('nothing was refused');
};

const inCause = (from: string, to: string) => refusalOf(() => parseCause(causeWords.replace(from, () => to), 'en.md', cause));
const inStep = (from: string, to: string) => refusalOf(() => parseStep(stepWords.replace(from, () => to), 'en.md', step));
const inQuestion = (from: string, to: string) => refusalOf(() => parseQuestion(questionWords.replace(from, () => to), 'en.md', question));
const inRules = (from: string, to: string) => refusalOf(() => parseRuleWords(ruleWords.replace(from, () => to), 'en.md', rules));
const body = (text: string) => parseStep(stepWords.replace('It takes a minute.', () => text), 'en.md', step).body.all;
const inBody = (text: string) => inStep('It takes a minute.', text);

describe('a cause', () => {
  test('becomes a tree with the structure of cause.ts', () => {
    expect(parseCause(causeWords, 'en.md', cause)).toEqual({
      title: { all: ['Your ', { slot: 'provider', name: 'name' }, ' account has no credit left'] },
      lead: { all: ['The account is empty. Adding credit settles it.'] },
      retry: { all: ['The same call gets the same answer.'] },
      why: null,
      tell: { 'rate-limit': ['There the text names a limit per minute.'], 'plan-usage-limit': ['There you signed in.'] },
      prevent: { all: [[{ strong: ['Alerts.'] }, ' Set one at 20 %.'], [{ strong: ['A budget.'] }, ' One for each project.']] },
      retryVerdict: 'no',
      stop: 'quota',
      steps: { all: ['see-balance', 'add-credit'], gemini: ['see-balance'] },
      confusedWith: ['rate-limit', 'plan-usage-limit'],
    });
  });

  test('a variant serves every provider of its heading', () => {
    const words = parseCause(
      causeWords.replace('## retry', '## title @anthropic\n\nNo credit at Claude\n\n## lead @openai @gemini\n\nBuy some.\n\n## retry @gemini\n\nNever.\n\n## retry'),
      'en.md',
      cause,
    );
    expect(words.title.anthropic).toEqual(['No credit at Claude']);
    expect([words.lead.openai, words.lead.gemini, words.lead.anthropic]).toEqual([['Buy some.'], ['Buy some.'], undefined]);
    expect(words.retry).toEqual({ all: ['The same call gets the same answer.'], gemini: ['Never.'] });
  });

  test('Windows line ends and a byte order mark change nothing', () => {
    expect(parseCause(`\uFEFF${causeWords.replaceAll('\n', '\r\n')}`, 'en.md', cause)).toEqual(parseCause(causeWords, 'en.md', cause));
  });

  test.each([
    ['no title', '# Your', 'Your', '1:1', /first line is the title/],
    ['a second title', '## retry', '# retry', '5:1', /a second title/],
    ['a deeper heading', '## retry', '### retry', '5:1', /only headings with "##"/],
    ['an underlined heading', '## retry\n', 'retry\n---\n', '5:1', /makes it a heading/],
    ['a title of 61 characters', 'Your {{provider.name}} account has no credit left', 'x'.repeat(52).concat('{{provider.name}}'), '1:1', /61 characters: at most 60/],
    ['a title too long by what stands in', '{{provider.name}} account has no credit left', '{{hit.model|the model that you asked for in this call of yours}} is gone', '1:1', /63 characters/],
    ['an address in a title', '{{provider.name}}', '{{provider.keysUrl}}', '1:1', /no place in a title/],
    ['a link in a title', 'account', '[account](https://x.example)', '1:26', /no link here/],
    ['a mark on the title', 'left', 'left @openai', '1:1', /"## title @openai"/],
    ['a title section without provider', '## retry', '## title\n\nAnother\n\n## retry', '5:1', /needs a provider/],
    ['no answer', '> The account is empty. Adding credit settles it.\n\n', '', '1:1', /the answer is missing/],
    ['text before the first section', '> The account', 'The account', '3:1', /text before the first section/],
    ['a second paragraph in the answer', 'settles it.', 'settles it.\n>\n> More.', '5:3', /one paragraph/],
    ['a section that is not known', '## retry', '## retrry', '5:1', /section "retrry" is not in the grammar of writing.md \(did you mean "retry"\?\)/],
    ['a heading in words', '## retry', '## Can I retry?', '5:1', /no section/],
    ['a provider that is not known', '## retry', '## retry @antropic', '5:1', /provider "antropic" is not in ids.ts \(did you mean "anthropic"\?\)/],
    ['a variant without a general text', '## retry', '## retry @openai', '5:1', /no general text/],
    ['a variant of a section that may be absent', '## retry', '## why @openai\n\nSo.\n\n## retry', '5:1', /"why" has no general text/],
    ['a provider twice in one heading', '## retry', '## retry @openai @openai', '5:1', /twice/],
    ['two texts for one provider', '## retry', '## retry @gemini\n\nA.\n\n## retry @gemini\n\nB.\n\n## retry', '9:1', /second text for "gemini"/],
    ['a section twice', '## tell: rate-limit', '## retry\n\nNo.\n\n## tell: rate-limit', '9:1', /a second time/],
    ['a missing section', '## retry\n\nThe same call gets the same answer.\n\n', '', '1:1', /section "retry" is missing/],
    ['an empty section', 'The same call gets the same answer.\n\n', '', '5:1', /"## retry" is empty/],
    ['a list where a sentence stands', 'The same call gets', '- The same call gets', '7:1', /one paragraph/],
    ['a colon that means nothing', '## retry', '## retry: now', '5:1', /takes no ": now"/],
    ['tell without a cause', '## tell: rate-limit', '## tell', '9:1', /write which cause/],
    ['tell of another cause', '## tell: rate-limit', '## tell: rate-limits', '9:1', /cause "rate-limits" is not in confusedWith of cause.ts \(did you mean "rate-limit"\?\)/],
    ['tell twice', '## tell: plan-usage-limit', '## tell: rate-limit', '13:1', /a second time/],
    ['tell missing', '## tell: plan-usage-limit\n\nThere you signed in.\n\n', '', '1:1', /"tell: plan-usage-limit" is missing/],
    ['tell for one provider', '## tell: rate-limit', '## tell: rate-limit @openai', '9:1', /no variants/],
    ['one habit', '- **A budget.** One for each project.\n', '', '17:1', /1 habits: two or three/],
    ['prevent without a list', '- **Alerts.** Set one at 20 %.\n- **A budget.** One for each project.', 'Set alerts.', '19:1', /is a list/],
    ['a command in why', '## prevent', '## why\n\n```bash\nls\n```\n\n## prevent', '19:1', /no commands here/],
    ['a quote further down', 'There you signed in.', '> There you signed in.', '15:1', /block quote stands only/],
  ])('%s is refused', (_, from, to, at, reason) => {
    const refusal = inCause(from, to);
    expect(refusal.reason).toMatch(reason);
    expect(refusal.at).toBe(at);
  });

  test('the message names file, line and the near id', () => {
    expect(() => parseStep(stepWords.replace('- added:', '- addd:'), 'en.md', step)).toThrow(
      'en.md:9: outcome "addd" is not in outcomes of step.ts (did you mean "added"?)',
    );
  });
});

describe('slots', () => {
  test('stand in words, code, commands and addresses, and none of their characters is Markdown', () => {
    expect(
      body(
        'Use **{{hit.variable|THE_KEY_NAME}}** of `{{provider.env}}`, *{{hit.path|/v1/*/x|y}}*.\n\n[Keys of {{provider.name}}]({{provider.keysUrl}})\n\nSee [this](https://{{provider.host}}/a).',
      ),
    ).toEqual([
      {
        p: [
          'Use ',
          { strong: [{ slot: 'hit', name: 'variable', or: 'THE_KEY_NAME' }] },
          ' of ',
          { code: [{ slot: 'provider', name: 'env' }] },
          ', ',
          { em: [{ slot: 'hit', name: 'path', or: '/v1/*/x|y' }] },
          '.',
        ],
      },
      { button: ['Keys of ', { slot: 'provider', name: 'name' }], href: [{ slot: 'provider', name: 'keysUrl' }] },
      { p: ['See ', { link: ['this'], href: ['https://', { slot: 'provider', name: 'host' }, '/a'] }, '.'] },
    ]);
  });

  test.each([
    ['of nothing known', 'a {{name}}', '5:3', /is no slot/],
    ['with a name that is not known', 'a {{provider.nam}}', '5:3', /"provider.nam" is not in define.ts \(did you mean "name"\?\)/],
    ['with spaces', 'a {{ provider.name }}', '5:3', /is no slot/],
    ['of a paste, not known', 'a {{hit.modle|x}}', '5:3', /"hit.modle" is unknown \(did you mean "model"\?\)/],
    ['of a paste, with nothing to stand in', 'a {{hit.model}}', '5:3', /needs the words that stand in/],
    ['of a paste, with empty words to stand in', 'a {{hit.model| }}', '5:3', /needs the words that stand in/],
    ['of a provider, with a bar', 'a {{provider.name|x}}', '5:3', /takes no "\|"/],
    ['broken by a line end', 'a {{hit.model|the\nmodel}}', '5:3', /closed on its own line/],
    ['in a command', '```bash\necho {{provider.nme}}\n```', '6:6', /"provider.nme" is not in define.ts/],
    ['a stand-in typed by hand', 'a \uE000\uE100\uE100\uE002', '5:3', /private-use/],
  ])('one %s is refused', (_, text, at, reason) => {
    const refusal = inBody(text);
    expect(refusal.reason).toMatch(reason);
    expect(refusal.at).toBe(at);
  });
});

describe('a body', () => {
  test('holds paragraphs, lists, commands, what to expect, and buttons', () => {
    const text =
      'One line\nand another.\n\n1. First\n2. Second\n\n```bash\necho 1\n```\n\n```powershell\necho 1\n```\n\nExpect: `1` and no more.\n\nAgain:\n\n```bash\necho 2\n```\n\n- a\n\n- b';
    expect(body(text)).toEqual([
      { p: ['One line and another.'] },
      { ol: [['First'], ['Second']] },
      { commands: [{ runner: 'bash', text: ['echo 1'] }, { runner: 'powershell', text: ['echo 1'] }] },
      { expect: [{ code: ['1'] }, ' and no more.'] },
      { p: ['Again:'] },
      { commands: [{ runner: 'bash', text: ['echo 2'] }] },
      { ul: [['a'], ['b']] },
    ]);
  });

  test.each([
    ['HTML', 'a <b>c</b>', '5:3', /HTML is not allowed/],
    ['an HTML block', '<details>\n</details>', '5:1', /HTML is not allowed/],
    ['a comment', '<!-- x -->', '5:1', /HTML is not allowed/],
    ['an image', 'a ![x](https://x.example/y.png)', '5:3', /images are not allowed/],
    ['a table', 'a\n\n| a | b |\n| --- | --- |\n| 1 | 2 |', '8:1', /tables are not allowed/],
    ['a table without outer bars', 'a | b\n--- | ---\n1 | 2', '6:1', /tables are not allowed/],
    ['a block quote', '> a', '5:1', /block quote stands only/],
    ['a rule across the page', 'a\n\n***', '7:1', /a rule across the page/],
    ['a forced line break', 'a\\\nb', '5:2', /no line breaks/],
    ['an http link', '[a](http://x.example)', '5:1', /no https address/],
    ['a relative link', '[a](../b.md)', '5:1', /no https address/],
    ['a script link', '[a](javascript:alert(1))', '5:1', /no https address/],
    ['a mail link', '<a@x.example>', '5:1', /no https address/],
    ['a link that begins with a name', '[a]({{provider.name}})', '5:1', /is no address/],
    ['a link that carries what was read', '[a](https://x.example/?m={{hit.model|m}})', '5:1', /nothing of the paste/],
    ['a link with a title', '[a](https://x.example "b")', '5:1', /no title in quotes/],
    ['a reference link', '[a][b]\n\n[b]: https://x.example', '5:1', /at the link itself/],
    ['a fence without runner', '```\nls\n```', '5:1', /fence "" is no runner/],
    ['a fence of another language', '```pythn\nls\n```', '5:1', /did you mean "python"/],
    ['an indented block', 'a\n\n    ls', '7:1', /an indented block/],
    ['an empty fence', '```bash\n```', '5:1', /an empty command/],
    ['two fences for one runner', '```bash\nls\n```\n\n```bash\nls\n```', '9:1', /a second "bash" fence/],
    ['Expect without a command', 'Expect: 1', '5:1', /directly after a command/],
    ['Expect with nothing', '```bash\nls\n```\n\nExpect:', '9:1', /"Expect:" is empty/],
    ['a list in a list', '- a\n  - b', '6:3', /a list item is one paragraph/],
    ['a command in a list', '1. a\n\n   ```bash\n   ls\n   ```', '7:4', /holds no command/],
    ['a numbered list that goes on', '2. a', '5:1', /begins with 1/],
  ])('%s is refused', (_, text, at, reason) => {
    const refusal = inBody(text);
    expect(refusal.reason).toMatch(reason);
    expect(refusal.at).toBe(at);
  });
});

describe('outcomes', () => {
  test('take their routes from step.ts', () => {
    expect(parseStep(stepWords, 'en.md', step).outcomes.all).toEqual([
      { id: 'added', label: ['Credit is added'], then: ['Prove it.'], to: { step: 'prove-with-curl' } },
      { id: 'there-already', label: ['Billing shows credit'], then: ['The limit sits lower.'], to: 'next' },
    ]);
  });

  test('a bar in code or in a slot is no bar', () => {
    const words = parseStep(stepWords.replace('Credit is added |', () => '`a | b` and {{hit.code|c | d}} | '), 'en.md', step);
    expect(words.outcomes.all[0]?.label).toEqual([{ code: ['a | b'] }, ' and ', { slot: 'hit', name: 'code', or: 'c | d' }]);
  });

  test.each([
    ['one missing', '- added: Credit is added | Prove it.\n', '', '7:1', /outcome "added" is missing/],
    ['one too many', 'lower.', 'lower.\n- other: More | More.', '11:1', /outcome "other" is not in outcomes/],
    ['one twice', '- there-already', '- added: A | B\n- there-already', '10:1', /a second time/],
    ['another order', '- added: Credit is added | Prove it.\n- there-already: Billing shows credit | The limit sits lower.', '- there-already: A | B\n- added: A | B', '9:1', /out of order: the order is added, there-already/],
    ['no id', '- added: Credit', '- Credit', '9:1', /begins with its id/],
    ['no meaning', ' | Prove it.', '', '9:1', /does not say what it means/],
    ['what is always there', 'Credit is added', 'Still failing', '9:1', /always on the page/],
    ['a link', 'Prove it.', '[Prove](https://x.example) it.', '9:28', /no link here/],
    ['no section', '## outcomes', '## do @openai', '1:1', /section "outcomes" is missing/],
  ])('%s is refused', (_, from, to, at, reason) => {
    const refusal = inStep(from, to);
    expect(refusal.reason).toMatch(reason);
    expect(refusal.at).toBe(at);
  });
});

describe('a question', () => {
  test('keeps the order of its words, and an answer may say all by itself', () => {
    const words = parseQuestion(questionWords, 'en.md', question);
    expect(words.answers.all.map(({ id, then }) => [id, then])).toEqual([
      ['works', ['The program is at fault.']],
      ['same-error', []],
      ['401', ['The key.']],
    ]);
    expect([words.how, words.why.all]).toEqual([null, ['It splits the program from the network.']]);
  });

  test.each([
    ['no reason', '> It splits', 'It splits', '3:1', /text before the first section/],
    ['an answer that question.ts lacks', '- works', '- work', '7:1', /answer "work" is not in answers of question.ts \(did you mean "works"\?\)/],
    ['words out of order', '- works: It works | The program is at fault.\n- same-error: The same error', '- same-error: A\n- works: B', '7:1', /out of order/],
  ])('%s is refused', (_, from, to, at, reason) => {
    const refusal = inQuestion(from, to);
    expect(refusal.reason).toMatch(reason);
    expect(refusal.at).toBe(at);
  });

  test('more than six answers are refused', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const many = { answers: Object.fromEntries(ids.map((id) => [id, {}])) };
    const words = `# Which?\n\n> So.\n\n## answers\n\n${ids.map((id) => `- ${id}: ${id}`).join('\n')}\n`;
    expect(refusalOf(() => parseQuestion(words, 'en.md', many))).toEqual({ at: '5:1', reason: '7 answers: at most 6' });
  });
});

describe('the words of rules', () => {
  test("a rule's own reason wins over the emitter's", () => {
    expect(parseRuleWords(ruleWords, 'en.md', rules)).toEqual({
      title: 'OpenAI',
      rules: {
        'openai/insufficient-quota': {
          says: ['The code for an account without credit.'],
          proves: { 'key-accepted': ['This is 429.'], network: ['It answered.'] },
          source: 'doc:https://x.example',
          checked: '2026-11',
        },
        'openai/other': { says: ['Another one.'], proves: {}, source: 'doc:https://x.example', checked: '2026-11' },
      },
    });
  });

  test.each([
    ['a rule without words', '## other\n\nAnother one.\n', '', '1:1', /section "other" is missing: rules.ts has the rule/],
    ['words without a rule', '## other', '## othr', '14:1', /section "othr" is not in rules.ts \(did you mean "other"\?\)/],
    ['a rule twice', '## other', '## other\n\nA.\n\n## other', '18:1', /a second time/],
    ['a variant', '## other', '## other @openai', '14:1', /no variants/],
    ['a stop that is none', '- network', '- netwrk', '5:1', /stop "netwrk" is not in ids.ts \(did you mean "network"\?\)/],
    ['a stop that the rule does not prove', '- key-accepted: This', '- account: This', '12:1', /stop "account" is not in "proves" of the rule/],
    ['a stop without a reason anywhere', '- network: It answered.\n', '', '7:1', /the reason for "network" is missing/],
    ['a rule that says nothing', 'Another one.\n', '', '14:1', /"## other" is empty/],
  ])('%s is refused', (_, from, to, at, reason) => {
    const refusal = inRules(from, to);
    expect(refusal.reason).toMatch(reason);
    expect(refusal.at).toBe(at);
  });
});
