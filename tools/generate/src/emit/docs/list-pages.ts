import { code, link, list, page, prose, section, table } from './markdown.ts';
import { ruleTable } from './rule-list.ts';
import { pagePath } from './site.ts';
import type { Site } from './site.ts';

/** The first page: everything that has one. */
export function indexPage(site: Site): string {
  const from = pagePath.index;
  const { info, methods, commands, shapes, enums, rules, codes } = site.model;
  const schemas = [...new Set(shapes.map(({ schema }) => schema))].sort();
  const areas = [...new Set(rules.map(({ area }) => area))];
  const subjects = new Map(shapes.map((shape) => [shape.schema, shape.description]));
  return page(
    `# ${info.title}`,
    prose(info.description),
    section(2, 'Methods', list(methods.map(({ slug, operationId, summary }) => `${link(from, pagePath.method(slug), operationId)}: ${prose(summary)}`))),
    section(
      2,
      'Commands',
      list(commands.map(({ slug, type, brief }) => `${link(from, pagePath.command(slug), type)}: ${prose(brief)}`)),
      `${link(from, pagePath.matrix, 'Which device takes which command')}`,
    ),
    section(2, 'Schemas', table(['Schema', 'What it is'], schemas.map((name) => [link(from, pagePath.schema(name), name), prose(subjects.get(name) ?? '')]))),
    section(2, 'Enums', table(['Enum', 'What it is'], enums.map(({ name, description }) => [link(from, pagePath.schema(name), name), prose(description)]))),
    section(2, 'Rules', ...areas.map((area) => section(3, code(area), ruleTable(from, rules.filter((rule) => rule.area === area))))),
    section(2, 'Codes', list(codes.map(({ id, title, description }) => `${link(from, pagePath.codes(id), prose(title))}: ${prose(description)}`))),
    `Every statement has its source: see ${link(from, pagePath.sources, 'the documents')}.`,
  );
}

/** The documents that the spec cites. */
export function sourcesPage(site: Site): string {
  return page(
    '# Sources',
    'Google’s pages are the authority; nothing here is copied from them but names, figures and codes.',
    ...site.model.sources.map(({ id, title, address, revision, date }) =>
      page(
        `<a id="${id}"></a>`,
        `## ${prose(title)}`,
        list([`<${address}>`, ...(revision === undefined ? [] : [`Revision ${revision}`]), `Read on ${date}`, `Cited as ${code(id)}`]),
      ).trim(),
    ),
  );
}
