import { breadcrumb } from './breadcrumb.ts';
import { code, page, type Page, section, table } from './markdown.ts';
import { prose } from './prose.ts';
import { ruleLink, ruleTable } from './rule-text.ts';
import { pagePath, type Site } from './site.ts';

/** The list of all rules, by area. */
export function rulesPage(site: Site): Page {
  const from = pagePath.rules;
  const areas = Map.groupBy(site.model.rules, ({ area }) => area);
  return page(
    breadcrumb(from),
    'Rules',
    'A rule is an error if a source documents that what it forbids is rejected or useless, or if this project’s users asked for it. All other rules are warnings; a few are off by default. You can set the level of each rule by its id.',
    section(2, 'schema', 'The form of a value is judged first. These are not rules and cannot be switched off.', structural(site, from)),
    ...[...areas].map(([area, rules]) => section(2, code(area), ruleTable(site, from, rules))),
  );
}

function structural(site: Site, from: string): string | undefined {
  return table(
    ['Id', 'Requirement'],
    site.model.structural.map(({ id, brief }) => [ruleLink(from, id), prose(site, from, brief)]),
  );
}
