import { countModel, coverPages, findUnsourced, type PageCoverage, referencePages, type RowCoverage } from '@amapi-spec/tools-coverage';
import { createIndex, type Model } from '@amapi-spec/model';
import type { EmittedFile } from '../../emitted-file.ts';
import { markdownTable } from '../../markdown-table.ts';

/** Emits `tools/coverage/coverage.md`: counts of the spec, and the reference pages ticked off row by row. */
export function emitCoverage(model: Model): EmittedFile[] {
  const pages = coverPages(model, referencePages);
  const text = [
    '# Coverage',
    '',
    'What the spec holds, and where it has each item of the two reference pages that it was started from. The outlines of the pages were taken',
    'from their texts by a program: every heading, field, union, value and part of the HTTP request, top to bottom.',
    '',
    'An item is ticked when the spec has it, of the same type and in the same order, cites the page for it, and mentions every identifier and',
    'number in the description there. A note, a fact that was read out of a description, is ticked when the location named says it. What the spec',
    'has from a page and its outline has not is listed too. `pnpm coverage` prints the same in short.',
    '',
    '## Counts',
    '',
    markdownTable(
      ['what', 'count'],
      countModel(model).map(({ what, count }) => [what, String(count)]),
    ),
    '',
    ...unsourced(findUnsourced(model)),
    ...pages.flatMap((page) => pageSection(model, page)),
  ].join('\n');
  return [
    {
      path: 'tools/coverage/coverage.md',
      text: `${text.trimEnd()}\n`,
      sources: ['spec/', 'tools/coverage/src/outlines/', 'tools/coverage/src/page-notes.json'],
    },
  ];
}

function unsourced(locations: readonly string[]): string[] {
  if (locations.length === 0) return ['Everything in the spec that states something names a source.', ''];
  return ['Without a source:', '', ...locations.map((location) => `- spec/${location}`), ''];
}

function pageSection(model: Model, { document, rows, unlisted }: PageCoverage): string[] {
  const source = createIndex(model).sources.find(document);
  // A spec that does not cite a page need not cover it.
  if (source === undefined) return [];
  const { title, address, date } = source;
  const items = rows.filter(({ row }) => row.kind !== 'note').length;
  const covered = rows.filter(({ problem }) => problem === undefined).length;
  return [
    `## ${document}`,
    '',
    `[${title}](${address}), read ${date}: ${items} items and ${rows.length - items} notes, ${covered} of ${rows.length} covered.`,
    '',
    ...(unlisted.length === 0 ? [] : [...unlisted.map((text) => `- ${text}`), '']),
    markdownTable(['', 'kind', 'on the page', 'in the spec'], rows.map(rowCells)),
    '',
  ];
}

function rowCells({ row, locations, problem }: RowCoverage): string[] {
  const name = row.kind === 'note' ? `\`${row.name}\`: ${row.note}` : `\`${row.name}\``;
  return [problem === undefined ? '✓' : '✗', row.kind, name, problem ?? locations.map(locationLink).join(', ')];
}

function locationLink(location: string): string {
  return `[${location}](../../spec/${location.split('#')[0]})`;
}
