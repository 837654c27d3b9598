import { countModel, coverPages, findUnsourced, referencePages } from '@amapi-spec/model/coverage/index.ts';
import type { PageCoverage, RowCoverage } from '@amapi-spec/model/coverage/index.ts';
import type { Model } from '@amapi-spec/model';
import type { EmittedFile } from '../../emitted-file.ts';
import { markdownTable } from '../../markdown-table.ts';

/** Emits `docs/coverage.md`: counts of the spec, and the reference pages ticked off row by row. */
export function emitCoverage(model: Model): EmittedFile[] {
  const pages = coverPages(model, referencePages);
  const text = [
    '# Coverage',
    '',
    'What the spec holds, and where it has each field, value, default and note of the two reference pages that it was started from.',
    'A name is ticked when the spec has it and cites the page for it; a note is ticked when the place named says it. `pnpm model:coverage` prints the same in short.',
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
  return [{ path: 'docs/coverage.md', text: `${text.trimEnd()}\n`, sources: ['spec/', 'tools/model/src/coverage/reference-pages.json'] }];
}

function unsourced(places: readonly string[]): string[] {
  if (places.length === 0) return ['Everything in the spec that states something names a source.', ''];
  return ['Without a source:', '', ...places.map((place) => `- spec/${place}`), ''];
}

function pageSection(model: Model, { document, rows }: PageCoverage): string[] {
  const source = model.sources.find(({ id }) => id === document);
  const covered = rows.filter(({ problem }) => problem === undefined).length;
  return [
    `## ${document}`,
    '',
    `${source === undefined ? document : `[${source.title}](${source.address}), read ${source.date}`}: ${covered} of ${rows.length} rows.`,
    '',
    markdownTable(['', 'kind', 'on the page', 'in the spec'], rows.map(rowCells)),
    '',
  ];
}

function rowCells({ row, places, problem }: RowCoverage): string[] {
  const name = row.note === undefined ? `\`${row.name}\`` : `\`${row.name}\`: ${row.note}`;
  return [problem === undefined ? '✓' : '✗', row.kind, name, problem ?? places.map(placeLink).join(', ')];
}

function placeLink(place: string): string {
  return `[${place}](../spec/${place.split('#')[0]})`;
}
