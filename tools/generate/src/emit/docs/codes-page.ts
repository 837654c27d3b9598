import type { CodeEntry, CodeTable } from '@amapi-spec/model';
import { cite, sourceSection } from './citations.ts';
import { code, link, page, prose, section, table } from './markdown.ts';
import { pagePath } from './site.ts';
import type { Site } from './site.ts';

/** The page of one code table. */
export function codesPage(site: Site, codes: CodeTable): string {
  const from = pagePath.codes(codes.id);
  const extra = extraColumns(codes.entries);
  return page(
    `# ${codes.title}`,
    prose(codes.description),
    codes.enum === undefined ? undefined : `Values of ${link(from, pagePath.schema(codes.enum), codes.enum)}.`,
    section(
      2,
      'Codes',
      table(
        ['Code', 'Name', 'Meaning', ...extra.map(columnTitle), 'Source'],
        codes.entries.map((entry) => [
          code(String(entry.value)),
          code(entry.name),
          prose(entry.note === undefined ? entry.brief : `${entry.brief} ${entry.note}`),
          ...extra.map((column) => cellText(entry[column])),
          cite(site, from, entry.source),
        ]),
      ),
    ),
    sourceSection(site, from, codes.source),
  );
}

const ordinary = new Set(['value', 'name', 'brief', 'note', 'source']);

function extraColumns(entries: readonly CodeEntry[]): string[] {
  return [...new Set(entries.flatMap((entry) => Object.keys(entry)))].filter((key) => !ordinary.has(key));
}

function columnTitle(key: string): string {
  return (key.charAt(0).toUpperCase() + key.slice(1)).replaceAll('_', ' ');
}

function cellText(value: CodeEntry[string]): string {
  if (value === undefined) return '';
  return prose(typeof value === 'string' ? value : typeof value === 'boolean' ? (value ? 'yes' : 'no') : Array.isArray(value) ? value.join(', ') : JSON.stringify(value));
}
