import type { StructuralFinding } from '@amapi-spec/model';
import { breadcrumb } from './breadcrumb.ts';
import { exampleText } from './example-text.ts';
import { createFootnotes, type Footnotes } from './footnotes.ts';
import { type Block, code, page, type Page, section, table } from './markdown.ts';
import { prose } from './prose.ts';
import { pagePath, type Site } from './site.ts';

/** The page of something that can be wrong with the form of a value, before any rule is applied. */
export function structuralPage(site: Site, { id, brief, why, slots }: StructuralFinding): Page {
  const from = pagePath.rule(id);
  const notes = createFootnotes(site, from, 'document', []);
  const meanings = slots.some(({ type }) => type === 'meaning') ? otherNames(site, from, notes) : undefined;
  return page(
    breadcrumb(from, 'rules'),
    id,
    `**Error.** ${prose(site, from, brief)}`,
    prose(site, from, why),
    'This is about the form of a value. It is not a rule and cannot be switched off. Rules apply only to values of the right form.',
    section(2, 'Names', meanings),
    section(
      2,
      'Examples',
      ...site.model.examples.filter(({ breaks }) => breaks.includes(id)).map((example) => exampleText(site, from, example)),
    ),
    meanings === undefined ? undefined : notes.section(),
  );
}

/** Every name of another product, by what it is taken for a part of. */
function otherNames(site: Site, from: string, notes: Footnotes): Block {
  const rows = site.model.otherNames.map(({ owner, name, means, use, source }) => [
    prose(site, from, owner),
    code(name),
    prose(site, from, means) + notes.mark(source),
    use === undefined ? '' : code(use),
  ]);
  return table(['In', 'Name', 'Meaning', 'Use'], rows);
}
