import type { StructuralFinding } from '@amapi-spec/model';
import { breadcrumb } from './breadcrumb.ts';
import { exampleText } from './example-text.ts';
import { page, type Page, section } from './markdown.ts';
import { prose } from './prose.ts';
import { pagePath, type Site } from './site.ts';

/** The page of something that can be wrong with the form of a value, before any rule is applied. */
export function structuralPage(site: Site, { id, brief, why }: StructuralFinding): Page {
  const from = pagePath.rule(id);
  return page(
    breadcrumb(from, 'rules'),
    id,
    `**Error.** ${prose(site, from, brief)}`,
    prose(site, from, why),
    'This is about the form of a value. It is not a rule and cannot be switched off. Rules apply only to values of the right form.',
    section(
      2,
      'Examples',
      ...site.model.examples.filter(({ breaks }) => breaks.includes(id)).map((example) => exampleText(site, from, example)),
    ),
  );
}
