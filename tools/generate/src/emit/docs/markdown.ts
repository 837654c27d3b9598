import type { JsonValue } from '@amapi-spec/model';

/** A page being written: blocks of Markdown with an empty line between. */
export type Block = string | undefined;

/** Joins blocks, leaving out the empty ones. */
export function page(...blocks: readonly Block[]): string {
  return `${blocks.filter((block) => block !== undefined && block !== '').join('\n\n')}\n`;
}

/** A heading, and what stands under it; nothing when there is nothing. */
export function section(level: 2 | 3, title: string, ...blocks: readonly Block[]): Block {
  const content = page(...blocks).trim();
  return content === '' ? undefined : `${'#'.repeat(level)} ${title}\n\n${content}`;
}

/** A table; nothing when it has no rows. Cells are Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): Block {
  if (rows.length === 0) return undefined;
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A bulleted list; nothing when it is empty. */
export function list(items: readonly string[]): Block {
  return items.length === 0 ? undefined : items.map((item) => `- ${item.replaceAll('\n', ' ')}`).join('\n');
}

/** A fenced block of JSON. */
export function json(value: JsonValue): string {
  return `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``;
}

/** Inline code; a text with a backtick gets a longer fence. */
export function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

/** Prose of the spec, made safe for Markdown. */
export function prose(text: string): string {
  return text.trim().replace(/[<>*_[\]]/g, (character) => `\\${character}`);
}

/** A link from one page to another, both relative to the folder of all pages. */
export function link(from: string, to: string, text: string): string {
  const up = '../'.repeat(from.split('/').length - 1);
  return `[${text}](${up === '' ? './' : up}${to})`;
}

function cell(text: string): string {
  return text.replaceAll('\n', ' ').replaceAll('|', '\\|');
}
