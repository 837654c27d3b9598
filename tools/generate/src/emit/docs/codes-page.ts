import type { CodeEntry, CodeTable } from '@amapi-spec/model';
import { breadcrumb } from './breadcrumb.ts';
import { createFootnotes } from './footnotes.ts';
import { anchor, code, enumerate, link, page, type Page, plain, section, table } from './markdown.ts';
import { adviceText, outcomeText, perCommandText } from './outcome-text.ts';
import { prose } from './prose.ts';
import { pagePath, type Site } from './site.ts';

/** The page of one code table. */
export function codesPage(site: Site, codes: CodeTable): Page {
  const from = pagePath.codes(codes.id);
  const notes = createFootnotes(site, from, 'document', codes.source);
  return page(
    breadcrumb(from, 'codes'),
    codes.title,
    prose(site, from, codes.description),
    codes.enum === undefined ? undefined : `These are the values of ${link(from, pagePath.schema(codes.enum), codes.enum)}.`,
    section(
      2,
      'The codes',
      table(
        ['Code', 'Name', 'Outcome', 'Meaning', 'What to do'],
        codes.entries.map((entry) => [
          `${anchor(`code-${entry.value}`)}${code(String(entry.value))}`,
          entry.name === entry.value ? '' : nameText(codes, entry),
          'outcome' in entry ? outcomeText(entry) : '',
          `${meaning(site, from, entry)}${notes.mark(entry.source, entry.name)}`,
          prose(site, from, [adviceText(entry), 'outcome' in entry ? perCommandText(entry) : ''].filter((text) => text !== '').join(' ')),
        ]),
      ),
    ),
    notes.section(),
  );
}

/** GSMA's names are words, Android's are identifiers. */
function nameText({ kind }: CodeTable, { name }: CodeEntry): string {
  return kind === 'constant' || kind === 'outcome' ? code(name) : plain(name);
}

function meaning(site: Site, from: string, entry: CodeEntry): string {
  const causes = 'causes' in entry ? entry.causes : undefined;
  const called = 'function' in entry ? entry.function : undefined;
  const texts = [
    entry.brief,
    entry.note,
    causes &&
      `${causes.length === 1 ? 'Possible cause' : 'Possible causes'}: ${enumerate(
        causes.map((cause) => lowerArticle(cause.replace(/\.$/, ''))),
        'or',
      )}.`,
    'codeUsedUp' in entry && entry.codeUsedUp === 'possible' ? 'The activation code may be used up.' : undefined,
    'effect' in entry ? 'The command changed nothing.' : undefined,
    called && `Function: ${called}${'functionInferred' in entry ? ' (inferred)' : ''}.`,
    'family' in entry ? `From ${entry.family}.` : undefined,
  ];
  return prose(site, from, texts.filter((text) => text !== undefined).join(' '));
}

/** A sentence in the middle of another; a name keeps its first letter. */
function lowerArticle(text: string): string {
  return text.replace(/^(The|No|An?)(?= )/, (word) => word.toLowerCase());
}
