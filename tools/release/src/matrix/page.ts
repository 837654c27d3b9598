import type { Outcome, Table } from './outcome.ts';

/** The address of the page, and of the record that it is made from, in the repository. */
export const pagePath = 'COMPATIBILITY.md';
export const recordPath = 'tools/release/matrix.json';

/** Writes the page of a matrix. */
export function pageOf(tables: readonly Table[]): string {
  return `<!-- Made by \`pnpm test:release\` of ${recordPath}, which it records. Do not edit. -->

# What the packages were tried with

What is told here was run, not meant: \`pnpm test:release\` publishes two versions to a registry of its own, installs them as strangers
do, and fills these tables, on Linux (x64). A cell says **yes**; **no**, for a limit that is known and was seen; or **not run**. A footnote says why.
If a yes fails, or a no works, no page is written, and no release is made.

${tables.map(tableText).join('\n')}`;
}

function tableText({ title, about, corner, columns, rows }: Table): string {
  const notes: string[] = [];
  const cell = (outcome: Outcome): string => {
    if (outcome.is === 'yes') return 'yes';
    if (!notes.includes(outcome.reason)) notes.push(outcome.reason);
    return `${outcome.is} [${notes.indexOf(outcome.reason) + 1}]`;
  };
  const lines = [
    [corner, ...columns],
    [corner, ...columns].map(() => '---'),
    ...rows.map(({ name, cells }) => [name, ...cells.map(cell)]),
  ].map((cells) => `| ${cells.join(' | ')} |\n`);
  const footnotes = notes.map((note, index) => `- [${index + 1}] ${note}\n`);
  return `## ${title}\n\n${about}\n\n${lines.join('')}${footnotes.length > 0 ? `\n${footnotes.join('')}` : ''}`;
}
