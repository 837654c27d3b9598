import type { EnumType } from '@amapi-spec/model';
import { breadcrumb } from './breadcrumb.ts';
import { disagreementBlock } from './disagreement.ts';
import { createFootnotes } from './footnotes.ts';
import { anchor, code, link, list, page, type Page, plain, section, table } from './markdown.ts';
import { prose } from './prose.ts';
import { pagePath, type Site } from './site.ts';
import { refersTo, usersOf } from './users.ts';

/** The page of an enum. */
export function enumPage(site: Site, type: EnumType): Page {
  const from = pagePath.schema(type.name);
  const notes = createFootnotes(site, from, 'document', type.source);
  const outcomes = site.outcomes.get(type.name);
  const sent = site.model.shapes.some(
    (shape) => shape.variant === 'request' && shape.fields.some((field) => refersTo(field.type, [type.name])),
  );
  return page(
    breadcrumb(from, 'schemas'),
    type.name,
    prose(site, from, type.description),
    outcomes &&
      `For what each value means for a command, who has to act and what to do next, see ${link(from, pagePath.codes(outcomes.id), plain(outcomes.title))}.`,
    section(
      2,
      'Values',
      table(
        ['Value', 'Meaning', 'Number'],
        type.values.map((value) => [
          `${anchor(`value-${value.name}`)}${code(value.name)}`,
          `${prose(site, from, value.description)}${notes.mark(value.source, value.name)}`,
          String(value.protoNumber),
        ]),
      ),
      `${sent ? 'Requests may have only these values; responses' : 'Responses'} may also have newer ones. The numbers are those of the .proto and are this project’s own.`,
    ),
    section(
      2,
      'Where the sources disagree',
      type.disagreement && disagreementBlock(site, from, type.disagreement),
      ...type.values.map(
        ({ name, disagreement }) => disagreement && section(3, `On ${code(name)}`, disagreementBlock(site, from, disagreement)),
      ),
    ),
    section(2, 'Used by', list(usersOf(site, from, [type.name]))),
    section(2, 'In Protocol Buffers', `Enum ${code(`${site.model.info.protoPackage}.${type.proto.parent}.${type.proto.name}`)}.`),
    notes.section(),
  );
}
