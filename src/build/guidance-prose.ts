/** Markdown to the trees that the page draws: `Inline` and `Block`. What has no place in them is refused. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Code, List, ListItem, Node, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { runners, type Block, type Inline, type Runner, type Slot } from '../kb/guidance.ts';
import { GuidanceError, didYouMean } from './guidance-error.ts';
import { isAddressSlot, maskSlots, unmaskSlots } from './guidance-slots.ts';

/** One file while it is read. */
export interface Page {
  file: string;
  /** The text with stand-ins for slots; positions are those of the file. */
  text: string;
  slots: readonly Slot[];
  nodes: readonly RootContent[];
}

/** Parses a file as CommonMark. Tables and other extensions are no part of it. */
export const readPage = (markdown: string, file: string): Page => {
  const { text, slots } = maskSlots(markdown.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), file);
  return { file, text, slots, nodes: fromMarkdown(text).children };
};

/** Stops at a node of the file. */
export const refuseAt = (page: Page, node: Node | undefined, reason: string): never => {
  const start = node?.position?.start;
  throw new GuidanceError(page.file, start?.line ?? 1, start?.column ?? 1, reason);
};

/** The node as it is written, with stand-ins for slots. */
export const writtenAs = (page: Page, node: Node): string =>
  page.text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);

/** Running text. `links: false` for titles and for the labels of buttons. */
export const readInlines = (page: Page, nodes: readonly PhrasingContent[], allowed = { links: true }): Inline[] =>
  nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
        return unmaskSlots(node.value.replace(/\s*\n\s*/g, ' '), page.slots);
      case 'inlineCode':
        return [{ code: unmaskSlots(node.value, page.slots) }];
      case 'strong':
        return [{ strong: readInlines(page, node.children, allowed) }];
      case 'emphasis':
        return [{ em: readInlines(page, node.children, allowed) }];
      case 'link':
        if (!allowed.links) return refuseAt(page, node, 'no link here: put it into the text below');
        if (node.title) return refuseAt(page, node, 'a link has no title in quotes');
        return [{ link: readInlines(page, node.children, { links: false }), href: readAddress(page, node) }];
      default:
        return refuseAt(page, node, refusal(node));
    }
  });

/** Exactly one paragraph. */
export const readSentence = (page: Page, nodes: readonly RootContent[], owner: Node, name: string, allowed = { links: true }): Inline[] => {
  const [first, second] = nodes;
  if (first === undefined) return refuseAt(page, owner, `${name} is empty`);
  if (first.type !== 'paragraph') return refuseAt(page, first, refusal(first, `${name} is one paragraph`));
  if (second !== undefined) return refuseAt(page, second, refusal(second, `${name} is one paragraph`));
  return readParagraph(page, first, allowed);
};

/** Paragraphs, lists and buttons, and commands where they are allowed. */
export const readBlocks = (page: Page, nodes: readonly RootContent[], allowed: { commands: boolean }): Block[] => {
  const blocks: Block[] = [];
  let previous: RootContent | undefined;
  for (const node of nodes) {
    const last = blocks.at(-1);
    if (node.type === 'paragraph') blocks.push(readParagraphBlock(page, node, last));
    else if (node.type === 'list') blocks.push(readListBlock(page, node));
    else if (node.type === 'code' && allowed.commands) {
      const command = readFence(page, node);
      // Fences that follow one another do the same for several runners.
      if (previous?.type === 'code' && last && 'commands' in last) {
        if (last.commands.some(({ runner }) => runner === command.runner)) {
          refuseAt(page, node, `a second "${command.runner}" fence in one part: put a sentence between two commands`);
        }
        blocks[blocks.length - 1] = { commands: [...last.commands, command] };
      } else blocks.push({ commands: [command] });
    } else refuseAt(page, node, node.type === 'code' ? 'no commands here: they belong into a step' : refusal(node));
    previous = node;
  }
  return blocks;
};

/** The items of the only list. */
export const readItems = (page: Page, nodes: readonly RootContent[], owner: Node, name: string, allowed = { links: true }): { node: ListItem; words: Inline[] }[] => {
  const [first, second] = nodes;
  if (first === undefined) return refuseAt(page, owner, `${name} is empty`);
  if (first.type !== 'list' || first.ordered) return refuseAt(page, first, refusal(first, `${name} is a list with "-"`));
  if (second !== undefined) return refuseAt(page, second, refusal(second, `${name} is one list and nothing else`));
  return first.children.map((node) => ({ node, words: readItem(page, node, allowed) }));
};

const readParagraphBlock = (page: Page, node: Paragraph, last: Block | undefined): Block => {
  const [only, second] = node.children;
  if (only?.type === 'link' && second === undefined) {
    const [button] = readParagraph(page, node);
    if (typeof button === 'object' && 'link' in button) return { button: button.link, href: button.href };
  }
  const words = readParagraph(page, node);
  const [first, ...rest] = words;
  const expected = typeof first === 'string' ? /^Expect:\s*/.exec(first) : null;
  if (!expected || typeof first !== 'string') return { p: words };
  if (!last || !('commands' in last)) return refuseAt(page, node, '"Expect:" stands directly after a command');
  const start = first.slice(expected[0].length);
  const expect = start === '' ? rest : [start, ...rest];
  return expect.length === 0 ? refuseAt(page, node, '"Expect:" is empty') : { expect };
};

const readListBlock = (page: Page, node: List): Block => {
  // The page numbers each list from 1: a list that was broken by a command would count wrongly.
  if (node.ordered && node.start !== 1) return refuseAt(page, node, 'a numbered list begins with 1 and is not interrupted');
  const items = node.children.map((child) => readItem(page, child));
  return node.ordered ? { ol: items } : { ul: items };
};

const readItem = (page: Page, node: ListItem, allowed = { links: true }): Inline[] => {
  const [first, second] = node.children;
  if (first === undefined) return refuseAt(page, node, 'an empty list item');
  if (first.type !== 'paragraph') return refuseAt(page, first, refusal(first, 'a list item is one paragraph'));
  if (second !== undefined) {
    return refuseAt(page, second, second.type === 'code' ? 'a list item holds no command: put it after the list' : refusal(second, 'a list item is one paragraph'));
  }
  return readParagraph(page, first, allowed);
};

const readParagraph = (page: Page, node: Paragraph, allowed = { links: true }): Inline[] => {
  const row = writtenAs(page, node).split('\n').findIndex((line) => tableRule.test(line));
  if (row >= 0) throw new GuidanceError(page.file, (node.position?.start.line ?? 1) + row, 1, 'tables are not allowed: use a list');
  return readInlines(page, node.children, allowed);
};

/** The line under a table's head: `| --- | :--: |`. Without the extension a table is a paragraph with such a line. */
const tableRule = /^\s*(?:\||:?-+:?\s*\|)[\s|:-]*$/;

const readFence = (page: Page, node: Code): { runner: Runner; text: (string | Slot)[] } => {
  if (!/^(```|~~~)/.test(writtenAs(page, node))) return refuseAt(page, node, 'an indented block: write a fence with its runner');
  const runner = node.lang ?? '';
  if (!isRunner(runner)) {
    return refuseAt(page, node, `fence "${runner}" is no runner${didYouMean(runner, runners)}: ${runners.join(', ')}`);
  }
  if (node.meta) return refuseAt(page, node, `nothing follows "${runner}" on the fence's line`);
  if (node.value.trim() === '') return refuseAt(page, node, 'an empty command');
  return { runner, text: unmaskSlots(node.value, page.slots) };
};

const isRunner = (name: string): name is Runner => (runners as readonly string[]).includes(name);

const readAddress = (page: Page, node: Node & { url: string }): (string | Slot)[] => {
  const href = unmaskSlots(node.url, page.slots);
  const [first] = href;
  if (href.some((part) => typeof part !== 'string' && part.slot === 'hit')) {
    return refuseAt(page, node, 'an address holds nothing of what was read: links that leave the page carry nothing of the paste');
  }
  if (first !== undefined && typeof first !== 'string') {
    if (isAddressSlot(first)) return href;
    return refuseAt(page, node, `"{{provider.${first.name}}}" is no address: begin with https:// or a slot that ends in "Url"`);
  }
  const filled = href.map((part) => (typeof part === 'string' ? part : 'x')).join('');
  if (!URL.canParse(filled) || !filled.startsWith('https://')) {
    return refuseAt(page, node, `"${filled}" is no https address`);
  }
  return href;
};

const reasons: { readonly [K in Nodes['type']]?: string } = {
  html: 'HTML is not allowed; put angle brackets into code',
  image: 'images are not allowed',
  imageReference: 'images are not allowed',
  linkReference: 'write the address at the link itself: [words](https://…)',
  definition: 'write the address at the link itself: [words](https://…)',
  blockquote: 'a block quote stands only directly after the title',
  heading: 'a heading is not allowed here',
  thematicBreak: 'a rule across the page is not allowed',
  break: 'no line breaks inside a paragraph: end the line without spaces or a backslash',
  list: 'a list is not allowed here',
  code: 'a command is not allowed here',
  paragraph: 'a paragraph is not allowed here',
};

const refusal = (node: Nodes, rule?: string): string => {
  // Where the place has a rule, it says more than "not allowed here"; HTML and images are wrong everywhere.
  const placed = node.type === 'list' || node.type === 'code' || node.type === 'paragraph';
  return (placed ? rule : undefined) ?? reasons[node.type] ?? rule ?? `"${node.type}" is not allowed`;
};
