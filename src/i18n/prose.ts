/** Guidance trees as plain text and as Markdown, for titles, the report and the command line. */
import type { Block, Inline, Runner, Slot } from '../kb/guidance.ts';
import { fill, type Slots } from './slots.ts';

/** What may stand in a command: names, numbers, paths. Never a blank, a quote, a line break or a shell's own signs. */
const harmless = /^[\w.:/@+-]+$/;

/** Code and commands with their slots filled. What was read from a paste stands in them only where it is harmless. */
export const filled = (parts: readonly (string | Slot)[], slots: Slots): string =>
  parts
    .map((part) => {
      if (typeof part === 'string') return part;
      const value = fill(part, slots);
      return part.slot === 'hit' && !harmless.test(value) ? part.or : value;
    })
    .join('');

/**
 * The address of a link; null where a slot is empty, where it is no web address, or where it would carry something
 * that was read: outgoing links hold nothing of the paste.
 */
export function address(parts: readonly (string | Slot)[], slots: Slots): string | null {
  if (parts.some((part) => typeof part !== 'string' && (part.slot === 'hit' || fill(part, slots) === ''))) return null;
  const href = filled(parts, slots);
  return /^https?:\/\/./.test(href) ? href : null;
}

/** The command for a runner, or for the nearest one that has one. */
export function nearest<T extends { runner: Runner }>(commands: readonly T[], runner: Runner): T | undefined {
  const next: Partial<Record<Runner, readonly Runner[]>> = {
    cmd: ['powershell', 'bash'],
    powershell: ['cmd', 'bash'],
    bash: ['curl', 'powershell'],
  };
  for (const wanted of [runner, ...(next[runner] ?? []), 'bash']) {
    const found = commands.find((command) => command.runner === wanted);
    if (found) return found;
  }
  return commands[0];
}

export function plain(inlines: readonly Inline[], slots: Slots): string {
  return inlines
    .map((inline): string => {
      if (typeof inline === 'string') return inline;
      if ('slot' in inline) return fill(inline, slots);
      if ('code' in inline) return filled(inline.code, slots);
      if ('strong' in inline) return plain(inline.strong, slots);
      if ('em' in inline) return plain(inline.em, slots);
      return plain(inline.link, slots);
    })
    .join('');
}

/** Names of models, hosts and codes must not turn into markup; an underscore inside a word does not. */
export const escaped = (text: string): string => text.replace(/[\\`*[\]<]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\$&');

const codeSpan = (text: string): string => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);

export function markdown(inlines: readonly Inline[], slots: Slots): string {
  return inlines
    .map((inline): string => {
      if (typeof inline === 'string') return inline;
      if ('slot' in inline) return escaped(fill(inline, slots));
      if ('code' in inline) return codeSpan(filled(inline.code, slots));
      if ('strong' in inline) return `**${markdown(inline.strong, slots)}**`;
      if ('em' in inline) return `*${markdown(inline.em, slots)}*`;
      const href = address(inline.href, slots);
      return href === null ? markdown(inline.link, slots) : `[${markdown(inline.link, slots)}](${href})`;
    })
    .join('');
}

export interface BlockStyle {
  runner: Runner;
  /** The word before what a command prints when all is well. */
  expect: string;
}

const indent = (text: string): string => text.replace(/^/gm, '    ');

/** Blocks as paragraphs of plain text; an address follows its words in brackets. */
export function plainBlocks(blocks: readonly Block[], slots: Slots, style: BlockStyle): string {
  return blocks
    .map((block): string | null => {
      if ('p' in block) return plain(block.p, slots);
      if ('ul' in block) return block.ul.map((item) => `- ${plain(item, slots)}`).join('\n');
      if ('ol' in block) return block.ol.map((item, i) => `${i + 1}. ${plain(item, slots)}`).join('\n');
      if ('expect' in block) return `${style.expect}: ${plain(block.expect, slots)}`;
      if ('commands' in block) {
        const command = nearest(block.commands, style.runner);
        return command ? indent(filled(command.text, slots)) : null;
      }
      const href = address(block.href, slots);
      return href === null ? null : `${plain(block.button, slots)}: ${href}`;
    })
    .filter((text) => text !== null)
    .join('\n\n');
}

export function markdownBlocks(blocks: readonly Block[], slots: Slots, style: BlockStyle): string {
  return blocks
    .map((block): string | null => {
      if ('p' in block) return markdown(block.p, slots);
      if ('ul' in block) return block.ul.map((item) => `- ${markdown(item, slots)}`).join('\n');
      if ('ol' in block) return block.ol.map((item, i) => `${i + 1}. ${markdown(item, slots)}`).join('\n');
      if ('expect' in block) return `${style.expect}: ${markdown(block.expect, slots)}`;
      if ('commands' in block) {
        const command = nearest(block.commands, style.runner);
        return command ? `\`\`\`${command.runner === 'app' ? '' : command.runner}\n${filled(command.text, slots)}\n\`\`\`` : null;
      }
      const href = address(block.href, slots);
      return href === null ? null : `[${markdown(block.button, slots)}](${href})`;
    })
    .filter((text) => text !== null)
    .join('\n\n');
}
