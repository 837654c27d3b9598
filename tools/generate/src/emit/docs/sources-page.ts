import { breadcrumb } from './breadcrumb.ts';
import { anchor, code, join, list, page, type Page, plain } from './markdown.ts';
import { pagePath, type Site } from './site.ts';

/** The documents that the spec cites. */
export function sourcesPage(site: Site): Page {
  return page(
    breadcrumb(pagePath.sources),
    'Sources',
    'Google’s pages are the authority on the API. This reference takes only names, figures and codes from its sources; the descriptions are in this project’s own words.',
    ...site.model.sources.map(({ id, title, address, revision, date }) =>
      join(
        `## ${anchor(id)}${plain(title)}`,
        list([
          `<${address}>`,
          ...(revision === undefined ? [] : [`Revision: ${plain(revision)}`]),
          `Read on ${date}`,
          `Cited in the spec as ${code(id)}`,
        ]),
      ),
    ),
  );
}
