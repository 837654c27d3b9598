import { breadcrumb } from './breadcrumb.ts';
import { anchor, code, join, list, page, plain } from './markdown.ts';
import { pagePath, type Site } from './site.ts';

/** The documents that the spec cites. */
export function sourcesPage(site: Site): string {
  return page(
    breadcrumb(pagePath.sources),
    '# Sources',
    'Google’s pages are the authority on the API. Only names, figures and codes are taken over; the descriptions are this project’s own words.',
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
