import { breadcrumb } from './breadcrumb.ts';
import { code, page, section, table } from './markdown.ts';
import { prose } from './prose.ts';
import { ruleLink, ruleTable } from './rule-text.ts';
import { pagePath, type Site } from './site.ts';

/** The list of all rules, by area. */
export function rulesPage(site: Site): string {
  const from = pagePath.rules;
  const areas = Map.groupBy(site.model.rules, ({ area }) => area);
  return page(
    breadcrumb(from),
    '# Rules',
    'An error is what a source documents as rejected or useless, or what this project’s users asked for. Everything else that is known is a warning. A rule that is off is reported only when asked for. Each level can be changed by id.',
    section(2, 'schema', 'The form of a value comes first; these are not rules and cannot be switched off.', structural(site, from)),
    ...[...areas].map(([area, rules]) => section(2, code(area), ruleTable(site, from, rules))),
  );
}

function structural(site: Site, from: string): string | undefined {
  return table(
    ['Id', 'What must hold'],
    site.model.structural.map(({ id, brief }) => [ruleLink(from, id), prose(site, from, brief)]),
  );
}
