import type { Field, Shape } from '@amapi-spec/model';
import { breadcrumb } from './breadcrumb.ts';
import { disagreementBlock } from './disagreement.ts';
import { exampleText } from './example-text.ts';
import { createFootnotes, type Footnotes } from './footnotes.ts';
import { anchor, code, enumerate, join, list, page, type Page, section, table, type Block } from './markdown.ts';
import { prose } from './prose.ts';
import { ruleTable } from './rule-text.ts';
import { pagePath, type Site } from './site.ts';
import { typeText } from './type-text.ts';
import { usersOf } from './users.ts';

/** The page of an object schema: both variants in one table. */
export function schemaPage(site: Site, shape: Shape): Page {
  const from = pagePath.schema(shape.schema);
  const variants = site.model.shapes.filter(({ schema }) => schema === shape.schema);
  const names = variants.map(({ name }) => name);
  const request = variants.find(({ variant }) => variant === 'request');
  const notes = createFootnotes(site, from, 'document', shape.source);
  // Examples of a command are on its page; these are of none.
  const examples = (site.examples.get('') ?? []).filter(({ subject }) => names.includes(subject));
  return page(
    breadcrumb(from, 'schemas'),
    shape.schema,
    prose(site, from, shape.description),
    variantText(variants),
    section(
      2,
      'Fields',
      fieldTable(site, from, shape, request, notes),
      shape.fields.length === 0 ? 'None: it is an empty object.' : undefined,
    ),
    section(2, 'Where the sources disagree', ...disagreements(site, from, shape)),
    section(
      2,
      'Rules',
      ruleTable(
        site,
        from,
        site.model.rules.filter(({ subject }) => names.includes(subject)),
      ),
    ),
    section(2, 'Used by', list(usersOf(site, from, names))),
    section(2, 'Examples', ...examples.map((example) => exampleText(site, from, example))),
    section(2, 'In Protocol Buffers', protoText(site, shape)),
    notes.section(),
  );
}

function variantText(variants: readonly Shape[]): Block {
  const [first] = variants;
  const request = variants.find(({ variant }) => variant === 'request');
  const response = variants.find(({ variant }) => variant === 'response');
  if (request !== undefined && response !== undefined) {
    return `It has two forms. ${code(request.name)} is for requests: it allows only known fields and values, and nothing that the server sets. ${code(response.name)} is for responses: it accepts newer fields and values.`;
  }
  return first?.variant === 'request' ? 'It allows only known fields and values.' : 'It accepts newer fields and values.';
}

function fieldTable(site: Site, from: string, shape: Shape, request: Shape | undefined, notes: Footnotes): Block {
  return table(
    ['Field', 'Type', 'Meaning'],
    shape.fields.map((field) => [
      `${anchor(`field-${field.name}`)}${code(field.name)}`,
      typeText(site, from, field.type),
      `${remarks(field, request)}${prose(site, from, field.description)}${notes.mark(field.source, field.name)}`,
    ]),
  );
}

function remarks(field: Field, request: Shape | undefined): string {
  const sent = request?.fields.find(({ name }) => name === field.name);
  const notes = [
    sent?.required === true ? 'Required.' : undefined,
    field.readOnly ? 'Set by the server.' : undefined,
    field.oneof === undefined ? undefined : `At most one of the ${code(field.oneof)} members.`,
    field.sensitive === 'secret' ? 'Secret.' : undefined,
    field.sensitive === 'identifier' ? 'Identifies a device or a subscription.' : undefined,
  ].filter((note) => note !== undefined);
  return notes.length === 0 ? '' : `*${notes.join(' ')}* `;
}

function disagreements(site: Site, from: string, { disagreement, fields }: Shape): Block[] {
  return [
    disagreement && disagreementBlock(site, from, disagreement),
    ...fields.map((field) => field.disagreement && section(3, `On ${code(field.name)}`, disagreementBlock(site, from, field.disagreement))),
  ];
}

function protoText(site: Site, shape: Shape): Block {
  const { proto } = shape;
  if (proto.kind === 'none') return undefined;
  if (proto.kind === 'foreign') return `Message ${code(proto.name)}, which this project does not define.`;
  const numbers = shape.fields.flatMap(({ protoNumber, protoName }) =>
    protoNumber === undefined ? [] : [`${code(protoName)} ${protoNumber}`],
  );
  return join(
    `Message ${code(`${site.model.info.protoPackage}.${proto.name}`)}.`,
    numbers.length === 0 ? undefined : `Field numbers, which are this project's and not Google's: ${enumerate(numbers)}.`,
  );
}
