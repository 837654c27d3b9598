import { type Code, code } from '../../code/code.ts';
import { literalUnion, quote } from '../../code/literal.ts';

/** A page of the reference, as the module lists it. */
export interface PageEntry {
  readonly path: string;
  readonly title: string;
  readonly kind: string;
}

/** Prints the module that lists all pages. */
export function pagesModule(pages: readonly PageEntry[]): Code {
  const kinds = [...new Set(pages.map(({ kind }) => kind))];
  const rows = pages.map(({ path, title, kind }) => `  { path: ${quote(path)}, title: ${quote(title)}, kind: ${quote(kind)} },`);
  return code`/** What a page is about. */
export type PageKind = ${literalUnion(kinds)};

/** A page of the reference. */
export interface Page {
  /** Relative to the folder of all pages: \`commands/lock.md\`, which is \`@amapi-spec/docs/pages/commands/lock.md\`. */
  readonly path: string;
  /** Its first heading, as plain text. */
  readonly title: string;
  readonly kind: PageKind;
}

/** Lists every page of the reference, the first page first. */
export const pages: readonly Page[] = [
${rows}
];
`;
}
