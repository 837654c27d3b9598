import type { CodeTable, Rule } from '@amapi-spec/model';
import { code, link, list, page, type Page, plain, section, table } from './markdown.ts';
import { prose } from './prose.ts';
import { pagePath, schemaShapes, type Site } from './site.ts';

/** The first page: everything that has one, rules apart, which have a list of their own. */
export function indexPage(site: Site): Page {
  const from = pagePath.index;
  const { info, methods, commands, enums, rules, codes } = site.model;
  const schemas = schemaShapes(site.model);
  return page(
    undefined,
    info.title,
    prose(site, from, info.description),
    list([
      link(from, pagePath.matrix, 'Which device supports which command'),
      `${link(from, pagePath.rules, 'The rules')}: ${counted(rules)}`,
      `${link(from, pagePath.sources, 'The documents')} that this reference is based on`,
    ]),
    section(
      2,
      'Methods',
      table(
        ['Method', 'What it does', 'HTTP'],
        methods.map(({ slug, operationId, summary, httpMethod, path }) => [
          link(from, pagePath.method(slug), operationId),
          prose(site, from, summary),
          code(`${httpMethod.toUpperCase()} ${path}`),
        ]),
      ),
    ),
    section(
      2,
      'Commands',
      table(
        ['Command', 'What it does'],
        commands.map(({ slug, type, brief }) => [link(from, pagePath.command(slug), code(type)), prose(site, from, brief)]),
      ),
    ),
    section(
      2,
      'Schemas',
      table(
        ['Schema', 'What it is'],
        schemas.map(({ schema: name, description }) => [link(from, pagePath.schema(name), name), firstSentence(site, from, description)]),
      ),
    ),
    section(
      2,
      'Enums',
      table(
        ['Enum', 'What it is'],
        enums.map(({ name, description }) => [link(from, pagePath.schema(name), name), firstSentence(site, from, description)]),
      ),
    ),
    section(
      2,
      'Codes',
      table(
        ['Table', 'Codes', 'What they are'],
        codes.map((codeTable) => codesRow(site, from, codeTable)),
      ),
    ),
  );
}

function counted(rules: readonly Rule[]): string {
  const counts = { error: 0, warning: 0, off: 0 };
  for (const { severity } of rules) counts[severity] += 1;
  const { error, warning, off } = counts;
  const byDefault = off === 0 ? '' : ` and ${off} that ${off === 1 ? 'is' : 'are'} off by default`;
  return `${count(error, 'error')}${off === 0 ? ' and' : ','} ${count(warning, 'warning')}${byDefault}, for requests, devices and results`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function codesRow(site: Site, from: string, { id, title, entries, description }: CodeTable): string[] {
  return [link(from, pagePath.codes(id), plain(title)), String(entries.length), firstSentence(site, from, description)];
}

/** The rest is on the page. */
function firstSentence(site: Site, from: string, text: string): string {
  const [first = ''] = text.trim().split(/(?<=\.)\s+(?=[A-Z])/);
  return prose(site, from, first);
}
