import type { JsonValue } from '@amapi-spec/model';
import { compactJson } from './compact-json.ts';

/** A page being written: blocks of Markdown with an empty line between. */
export type Block = string | undefined;

/** A page: its title as plain text, and the whole of it as Markdown. */
export interface Page {
  readonly title: string;
  readonly text: string;
}

/** Makes a page of what is above its title, the title, and blocks of Markdown. */
export function page(top: Block, title: string, ...blocks: readonly Block[]): Page {
  return { title, text: `${join(top, `# ${plain(title)}`, ...blocks)}\n` };
}

/** Joins blocks, leaving out the empty ones. */
export function join(...blocks: readonly Block[]): string {
  return blocks.filter((block) => block !== undefined && block !== '').join('\n\n');
}

/** A heading, and what is under it; nothing when there is nothing. */
export function section(level: 2 | 3, title: string, ...blocks: readonly Block[]): Block {
  const content = join(...blocks);
  return content === '' ? undefined : `${'#'.repeat(level)} ${title}\n\n${content}`;
}

/** A table; nothing when it has no rows. Cells are Markdown; a column that is empty in every row is left out. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): Block {
  if (rows.length === 0) return undefined;
  const used = head.flatMap((_, index) => (rows.some((cells) => (cells[index] ?? '') !== '') ? [index] : []));
  const line = (cells: readonly string[]): string => `| ${used.map((index) => cell(cells[index] ?? '')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A bulleted list; nothing when it is empty. */
export function list(items: readonly string[]): Block {
  return items.length === 0 ? undefined : items.map((item) => `- ${item.replaceAll('\n', ' ')}`).join('\n');
}

/** A numbered list; nothing when it is empty. */
export function numbered(items: readonly string[]): Block {
  return items.length === 0 ? undefined : items.map((item, index) => `${index + 1}. ${item.replaceAll('\n', ' ')}`).join('\n');
}

/** A fenced block. */
export function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trim()}\n\`\`\``;
}

/** A fenced block of JSON; what fits on a line stays on one. */
export function json(value: JsonValue): string {
  return fenced('json', compactJson(value));
}

/** Inline code; a text with a backtick gets a longer fence. */
export function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

/** Plain text, made safe for Markdown. */
export function plain(text: string): string {
  // An underscore inside a word means nothing in Markdown.
  return text.trim().replace(/[\\`<>*[\]]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, String.raw`\$&`);
}

/** An anchor in a page, for links to name. */
export function anchor(id: string): string {
  return `<a id="${id}"></a>`;
}

/** A link from one page to another, both relative to the folder of all pages. */
export function link(from: string, to: string, text: string): string {
  const [path = '', hash] = to.split('#');
  if (path === from) return `[${text}](#${hash ?? ''})`;
  const up = '../'.repeat(from.split('/').length - 1);
  return `[${text}](${up === '' ? './' : up}${to})`;
}

/** A text as a sentence: a capital first, a full stop at the end. */
export function sentence(text: string): string {
  const start = capitalOfWord(text.trim());
  return /[.!?]$/.test(start) ? start : `${start}.`;
}

/** A text with a capital first, unless it begins with a name, which keeps its own first letter. */
export function capitalOfWord(text: string): string {
  return /^[a-z]+(?=[\s,;:]|$)/.test(text) ? capital(text) : text;
}

/** A text with a capital first. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Joins words as a sentence does: `a, b and c`. */
export function enumerate(words: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}

function cell(text: string): string {
  return text.replaceAll('\n', ' ').replaceAll('|', String.raw`\|`);
}
