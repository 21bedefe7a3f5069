/**
 * The grammar of `kb/writing.md`: Markdown of a cause, a step, a question or an emitter to the typed trees of
 * `kb/guidance.ts`. Pure functions; what the grammar does not know is refused with file, line and column.
 */
import type { Heading, ListItem, Node, RootContent } from 'mdast';
import type { Cause, ProviderSlot, Question, Rule, Step } from '../kb/define.ts';
import type { Block, CauseWords, Inline, QuestionWords, RuleWords, StepWords, Varied } from '../kb/guidance.ts';
import { providerIds, stopIds, type CauseId, type ProviderId, type RuleId, type StopId } from '../kb/ids.ts';
import { didYouMean } from './guidance-error.ts';
import { readBlocks, readInlines, readItems, readPage, readSentence, refuseAt, writtenAs, type Page } from './guidance-prose.ts';

export { GuidanceError } from './guidance-error.ts';

/** What the parser needs of a cause's, a step's, a question's or a rule's structure. */
export type CauseShape = Pick<Cause, 'retry' | 'stop' | 'steps' | 'stepsAt' | 'confusedWith'>;
export type StepShape = Pick<Step, 'outcomes' | 'place'>;
export type QuestionShape = Pick<Question, 'answers'>;
export type RuleShape = Pick<Rule, 'id' | 'proves' | 'source' | 'checked'>;

export const maxTitle = 60;
const maxAnswers = 6;

/** `causes/<id>/en.md`. */
export const parseCause = (markdown: string, file: string, cause: CauseShape): CauseWords => {
  const page = readPage(markdown, file);
  const { title, lead, sections } = readSections(page, ['title', 'lead', 'retry', 'why', 'tell', 'prevent']);
  if (!lead) return refuseAt(page, title, 'the answer is missing: a block quote ("> …") directly after the title');
  return {
    title: varyTitle(page, title, sections),
    lead: required(page, title, 'lead', vary(page, sections, 'lead', (section) => sentence(page, section), readSentence(page, lead.children, lead, 'the answer'))),
    retry: required(page, title, 'retry', vary(page, sections, 'retry', (section) => sentence(page, section))),
    why: vary(page, sections, 'why', (section) => prose(page, section, { commands: false })),
    tell: readTell(page, title, sections, cause.confusedWith),
    prevent: required(page, title, 'prevent', vary(page, sections, 'prevent', (section) => readHabits(page, section))),
    retryVerdict: cause.retry,
    stop: cause.stop,
    steps: { all: cause.steps, ...cause.stepsAt },
    confusedWith: cause.confusedWith,
  };
};

/** `steps/<id>/en.md`. */
export const parseStep = (markdown: string, file: string, step: StepShape): StepWords => {
  const page = readPage(markdown, file);
  const { title, lead, sections } = readSections(page, ['title', 'do', 'outcomes']);
  if (lead) refuseAt(page, lead, 'a step has no block quote: its first sentence stands in "## do"');
  const ids = Object.keys(step.outcomes);
  const outcomes = vary(page, sections, 'outcomes', (section) =>
    readLabelled(page, section, { ids, noun: 'outcome', where: 'outcomes of step.ts', then: 'required' }).map((outcome) => ({
      ...outcome,
      to: step.outcomes[outcome.id] ?? ('next' as const),
    })),
  );
  return {
    title: varyTitle(page, title, sections),
    body: required(page, title, 'do', vary(page, sections, 'do', (section) => prose(page, section, { commands: true }))),
    outcomes: ids.length === 0 && outcomes === null ? { all: [] } : required(page, title, 'outcomes', outcomes),
    place: step.place,
  };
};

/** `questions/<id>/en.md`. */
export const parseQuestion = (markdown: string, file: string, question: QuestionShape): QuestionWords => {
  const page = readPage(markdown, file);
  const { title, lead, sections } = readSections(page, ['title', 'why', 'how', 'answers']);
  if (!lead) return refuseAt(page, title, 'the reason is missing: a block quote ("> …") directly after the title');
  const ids = Object.keys(question.answers);
  return {
    title: varyTitle(page, title, sections),
    why: required(page, title, 'why', vary(page, sections, 'why', (section) => sentence(page, section), readSentence(page, lead.children, lead, 'the reason'))),
    how: vary(page, sections, 'how', (section) => prose(page, section, { commands: true })),
    answers: required(
      page,
      title,
      'answers',
      vary(page, sections, 'answers', (section) => {
        const answers = readLabelled(page, section, { ids, noun: 'answer', where: 'answers of question.ts', then: 'optional' });
        return answers.length <= maxAnswers ? answers : refuseAt(page, section.heading, `${answers.length} answers: at most ${maxAnswers}`);
      }),
    ),
  };
};

/** `rules/<emitter>/en.md`: the emitter's name and the words of each of its rules. */
export const parseRuleWords = (
  markdown: string,
  file: string,
  rules: readonly RuleShape[],
): { title: string; rules: Record<RuleId, RuleWords> } => {
  const page = readPage(markdown, file);
  const names = rules.map(({ id }) => ruleName(id));
  const { title, lead, sections } = readSections(page, ['proves', ...names], 'rules.ts');
  if (lead) refuseAt(page, lead, 'the words of rules have no block quote');
  const name = readTitle(page, title, title.children);
  if (name.some((part) => typeof part !== 'string')) refuseAt(page, title, "the title is the emitter's plain name");
  for (const section of sections) {
    if (section.at.length > 0) refuseAt(page, section.heading, 'the words of rules have no variants');
    const first = sections.find(({ key }) => key === section.key);
    if (first !== section) refuseAt(page, section.heading, `section "${section.key}" stands here a second time`);
  }
  const general = sections.find(({ key }) => key === 'proves');
  const generalReasons = general ? readReasons(page, general, general.nodes, [...stopIds], 'ids.ts') : {};
  const words: Record<RuleId, RuleWords> = {};
  for (const rule of rules) {
    const section = sections.find(({ key }) => key === ruleName(rule.id));
    if (!section) {
      refuseAt(page, title, `section "${ruleName(rule.id)}" is missing: rules.ts has the rule`);
      continue;
    }
    const [says, ...list] = section.nodes;
    const own = list.length > 0 ? readReasons(page, section, list, rule.proves ?? [], '"proves" of the rule') : {};
    const proves: { [K in StopId]?: readonly Inline[] } = {};
    for (const stop of rule.proves ?? []) {
      const reason = own[stop] ?? generalReasons[stop];
      if (!reason) refuseAt(page, section.heading, `the reason for "${stop}" is missing, here and in "## proves"`);
      else proves[stop] = reason;
    }
    words[rule.id] = {
      says: readSentence(page, says ? [says] : [], section.heading, `"## ${section.key}"`),
      proves,
      source: rule.source,
      checked: rule.checked,
    };
  }
  return { title: name.join(''), rules: words };
};

/** `openai/insufficient-quota` has its words under `## insufficient-quota`. */
const ruleName = (id: RuleId): string => id.slice(id.indexOf('/') + 1);

/* Sections ----------------------------------------------------------------------------------------------------- */

interface Section {
  heading: Heading;
  key: string;
  /** After the colon: `tell: rate-limit`. */
  of: string | null;
  /** Empty: the general text. */
  at: readonly ProviderId[];
  nodes: RootContent[];
}

const readSections = (page: Page, keys: readonly string[], where = 'the grammar of writing.md') => {
  const [title, ...rest] = page.nodes;
  if (title?.type !== 'heading' || title.depth !== 1) return refuseAt(page, title, 'the first line is the title: "# …"');
  const sections: Section[] = [];
  const intro: RootContent[] = [];
  for (const node of rest) {
    if (node.type === 'heading') sections.push(readHeading(page, node, keys, where));
    else (sections.at(-1)?.nodes ?? intro).push(node);
  }
  const [lead, extra] = intro;
  if (lead && lead.type !== 'blockquote') refuseAt(page, lead, 'text before the first section: write a heading ("## …") above it');
  if (extra) refuseAt(page, extra, 'only one block quote stands between the title and the first section');
  return { title, lead: lead?.type === 'blockquote' ? lead : null, sections };
};

const readHeading = (page: Page, heading: Heading, keys: readonly string[], where: string): Section => {
  const written = writtenAs(page, heading);
  if (!written.startsWith('#')) return refuseAt(page, heading, 'a line of "-" or "=" under a text makes it a heading: leave a blank line between them');
  if (heading.depth === 1) return refuseAt(page, heading, 'a second title; a variant of the title is "## title @openai"');
  if (heading.depth > 2) return refuseAt(page, heading, 'only headings with "##" stand below the title');
  const parts = /^##\s+([a-z0-9-]+)(?::\s*([^\s@]+))?((?:\s+@\S+)*)\s*$/.exec(written);
  if (!parts) return refuseAt(page, heading, `"${written}" is no section: ${keys.map((key) => `"## ${key}"`).join(', ')}`);
  const [, key = '', of = null, marks = ''] = parts;
  if (!keys.includes(key)) return refuseAt(page, heading, `section "${key}" is not in ${where}${didYouMean(key, keys)}`);
  if (key === 'tell' && of === null) return refuseAt(page, heading, 'write which cause: "## tell: rate-limit"');
  if (key !== 'tell' && of !== null) return refuseAt(page, heading, `section "${key}" takes no ": ${of}"`);
  const at = marks.trim() === '' ? [] : marks.trim().split(/\s+/).map((mark) => readProvider(page, heading, mark.slice(1)));
  if (new Set(at).size < at.length) return refuseAt(page, heading, 'a provider stands twice in this heading');
  if (key === 'title' && at.length === 0) return refuseAt(page, heading, 'the title stands in the first line; "## title" needs a provider: "## title @openai"');
  return { heading, key, of, at, nodes: [] };
};

const readProvider = (page: Page, heading: Heading, written: string): ProviderId => {
  const id = providerIds.find((known) => known === written);
  return id ?? refuseAt(page, heading, `provider "${written}" is not in ids.ts${didYouMean(written, providerIds)}`);
};

/** All texts of one section: the general one and its variants. Null where there is none at all. */
const vary = <T>(page: Page, all: readonly Section[], key: string, read: (section: Section) => T, general?: T): Varied<T> | null => {
  const texts: { all?: T } & { [K in ProviderId]?: T } = general === undefined ? {} : { all: general };
  const own = all.filter((section) => section.key === key);
  for (const section of own) {
    for (const place of section.at.length === 0 ? (['all'] as const) : section.at) {
      if (texts[place] !== undefined) {
        refuseAt(page, section.heading, place === 'all' ? `the general text of "${key}" stands here a second time` : `section "${key}" has a second text for "${place}"`);
      }
      texts[place] = read(section);
    }
  }
  const [first] = own;
  if (first && texts.all === undefined) refuseAt(page, first.heading, `section "${key}" has no general text: variants replace one`);
  return texts.all === undefined ? null : (texts as Varied<T>);
};

const required = <T>(page: Page, title: Node, key: string, varied: Varied<T> | null): Varied<T> =>
  varied ?? refuseAt(page, title, `section "${key}" is missing`);

/* Parts of sections -------------------------------------------------------------------------------------------- */

// The longest fact among the providers with guidance stands for the slot: a title has to fit at each of them.
const lengthInTitle: { readonly [K in ProviderSlot]?: number } = {
  name: 'Anthropic'.length,
  company: 'Anthropic'.length,
  env: 'ANTHROPIC_API_KEY'.length,
  header: 'x-goog-api-key'.length,
};

const varyTitle = (page: Page, title: Heading, sections: readonly Section[]): Varied<readonly Inline[]> => {
  if (/\s@\w+\s*$/.test(writtenAs(page, title))) refuseAt(page, title, 'a variant of the title is a section: "## title @openai"');
  const read = (section: Section): Inline[] => {
    const words = sentence(page, section, { links: false });
    return checkTitle(page, section.nodes[0] ?? section.heading, words);
  };
  return required(page, title, 'title', vary(page, sections, 'title', read, readTitle(page, title, title.children)));
};

const readTitle = (page: Page, title: Heading, children: Heading['children']): Inline[] =>
  checkTitle(page, title, readInlines(page, children, { links: false }));

const checkTitle = (page: Page, node: Node, words: Inline[]): Inline[] => {
  const length = lengthOf(page, node, words);
  if (length === 0) refuseAt(page, node, 'the title is empty');
  if (length > maxTitle) refuseAt(page, node, `the title has ${length} characters: at most ${maxTitle}`);
  return words;
};

const lengthOf = (page: Page, node: Node, words: readonly Inline[]): number =>
  words.reduce((sum, part) => {
    if (typeof part === 'string') return sum + part.length;
    if ('slot' in part) {
      if (part.slot === 'hit') return sum + part.or.length;
      const length = lengthInTitle[part.name];
      return length === undefined ? refuseAt(page, node, `"{{provider.${part.name}}}" has no place in a title`) : sum + length;
    }
    const inner = 'code' in part ? part.code : 'strong' in part ? part.strong : 'em' in part ? part.em : part.link;
    return sum + lengthOf(page, node, inner);
  }, 0);

const sentence = (page: Page, section: Section, allowed = { links: true }): Inline[] =>
  readSentence(page, section.nodes, section.heading, `"## ${section.key}"`, allowed);

const prose = (page: Page, section: Section, allowed: { commands: boolean }): Block[] => {
  const blocks = readBlocks(page, section.nodes, allowed);
  return blocks.length > 0 ? blocks : refuseAt(page, section.heading, `"## ${section.key}" is empty`);
};

const readHabits = (page: Page, section: Section): Inline[][] => {
  const habits = readItems(page, section.nodes, section.heading, '"## prevent"').map(({ words }) => words);
  // A list of ten is a list that nobody follows.
  if (habits.length < 2 || habits.length > 3) refuseAt(page, section.heading, `${habits.length} habits: two or three`);
  return habits;
};

const readTell = (page: Page, title: Node, sections: readonly Section[], confusedWith: readonly CauseId[]): CauseWords['tell'] => {
  const tell: { [K in CauseId]?: readonly Inline[] } = {};
  for (const section of sections.filter(({ key }) => key === 'tell')) {
    const cause = confusedWith.find((id) => id === section.of);
    if (!cause) {
      refuseAt(page, section.heading, `cause "${section.of}" is not in confusedWith of cause.ts${didYouMean(section.of ?? '', confusedWith)}`);
      continue;
    }
    if (section.at.length > 0) refuseAt(page, section.heading, '"## tell" has no variants');
    if (tell[cause]) refuseAt(page, section.heading, `section "tell: ${cause}" stands here a second time`);
    tell[cause] = sentence(page, section);
  }
  for (const cause of confusedWith) {
    if (!tell[cause]) refuseAt(page, title, `section "tell: ${cause}" is missing: cause.ts names it in confusedWith`);
  }
  return tell;
};

interface LabelRules {
  ids: readonly string[];
  noun: 'outcome' | 'answer';
  where: string;
  then: 'required' | 'optional';
}

/** `- id: label | what it means`, for all ids in their order. */
const readLabelled = (page: Page, section: Section, rules: LabelRules): { id: string; label: Inline[]; then: Inline[] }[] => {
  const items = readItems(page, section.nodes, section.heading, `"## ${section.key}"`, { links: false });
  const labelled = items.map(({ node, words }) => {
    const { id, rest } = takeId(page, node, words);
    const [label, then] = splitAtBar(rest);
    if (label.length === 0) refuseAt(page, node, `${rules.noun} "${id}" has no words`);
    if (then.length === 0 && rules.then === 'required') {
      refuseAt(page, node, `${rules.noun} "${id}" does not say what it means: "- ${id}: what is seen | what it means"`);
    }
    if (alwaysThere.test(label.length === 1 && typeof label[0] === 'string' ? label[0] : '')) {
      refuseAt(page, node, `"${String(label[0])}" is always on the page`);
    }
    return { node, id, label, then };
  });
  const seen = new Set<string>();
  for (const { node, id } of labelled) {
    if (!rules.ids.includes(id)) refuseAt(page, node, `${rules.noun} "${id}" is not in ${rules.where}${didYouMean(id, rules.ids)}`);
    if (seen.has(id)) refuseAt(page, node, `${rules.noun} "${id}" stands here a second time`);
    seen.add(id);
  }
  const missing = rules.ids.filter((id) => !seen.has(id));
  if (missing.length > 0) refuseAt(page, section.heading, `${rules.noun} "${missing.join('", "')}" is missing: it is in ${rules.where}`);
  // JavaScript enumerates whole numbers (`401`) before all other keys: their place is what the words say.
  const order = rules.ids.filter((id) => !/^\d+$/.test(id));
  const moved = labelled.filter(({ id }) => order.includes(id)).find(({ id }, index) => id !== order[index]);
  if (moved) refuseAt(page, moved.node, `${rules.noun} "${moved.id}" is out of order: the order is ${order.join(', ')}`);
  return labelled.map(({ id, label, then }) => ({ id, label, then }));
};

const alwaysThere = /^(?:it works now|fixed|still failing|another error(?: now)?|i can['’]t tell)\.?$/i;

/** `- stop: reason` for stops that a rule proves. */
const readReasons = (page: Page, section: Section, nodes: readonly RootContent[], stops: readonly StopId[], where: string) => {
  const reasons: { [K in StopId]?: readonly Inline[] } = {};
  for (const { node, words } of readItems(page, nodes, section.heading, 'the list of reasons')) {
    const { id, rest } = takeId(page, node, words);
    const stop = stops.find((known) => known === id);
    if (!stop) {
      refuseAt(page, node, `stop "${id}" is not in ${where}${didYouMean(id, stops)}`);
      continue;
    }
    if (reasons[stop]) refuseAt(page, node, `stop "${stop}" stands here a second time`);
    if (rest.length === 0) refuseAt(page, node, `stop "${stop}" has no reason`);
    reasons[stop] = rest;
  }
  return reasons;
};

const takeId = (page: Page, node: ListItem, words: readonly Inline[]): { id: string; rest: Inline[] } => {
  const [first, ...rest] = words;
  const found = typeof first === 'string' ? /^([a-z0-9][a-z0-9-]*):(?:\s+|$)/.exec(first) : null;
  if (!found || typeof first !== 'string') return refuseAt(page, node, 'an item begins with its id and a colon: "- id: words"');
  const after = first.slice(found[0].length);
  return { id: found[1] ?? '', rest: after === '' ? rest : [after, ...rest] };
};

const splitAtBar = (words: readonly Inline[]): [Inline[], Inline[]] => {
  const at = words.findIndex((part) => typeof part === 'string' && bar.test(part));
  const part = words[at];
  if (typeof part !== 'string') return [[...words], []];
  const [before = '', ...after] = part.split(bar);
  const left = [...words.slice(0, at), before].filter((piece) => piece !== '');
  const right = [after.join(' | '), ...words.slice(at + 1)].filter((piece) => piece !== '');
  return [left, right];
};

const bar = /(?:^|\s+)\|(?:\s+|$)/;
