import type { EnumType, Field, Shape } from '@amapi-spec/model';
import { cite, disagreementBlock, sourceSection } from './citations.ts';
import { code, link, list, page, prose, section, table } from './markdown.ts';
import type { Block } from './markdown.ts';
import { ruleTable } from './rule-list.ts';
import { pagePath } from './site.ts';
import type { Site } from './site.ts';
import { typeText } from './type-text.ts';

/** The page of an object schema: both variants in one table. */
export function schemaPage(site: Site, shape: Shape): string {
  const from = pagePath.schema(shape.schema);
  const variants = site.model.shapes.filter(({ schema }) => schema === shape.schema);
  const request = variants.find(({ variant }) => variant === 'request');
  const rules = site.model.rules.filter(({ subject }) => variants.some(({ name }) => name === subject));
  return page(
    `# ${shape.schema}`,
    prose(shape.description),
    variantText(variants),
    disagreementBlock(site, from, shape.disagreement),
    section(2, 'Fields', fieldTable(site, from, shape, request), shape.fields.length === 0 ? 'It has no fields: an empty object.' : undefined),
    ...shape.fields.map((field) => fieldDisagreement(site, from, field)),
    section(2, 'Rules', ruleTable(from, rules)),
    section(2, 'Used by', list(usersOf(site, from, variants.map(({ name }) => name)))),
    section(2, 'In Protocol Buffers', protoText(site, shape)),
    sourceSection(site, from, shape.source),
  );
}

/** The page of an enum. */
export function enumPage(site: Site, type: EnumType): string {
  const from = pagePath.schema(type.name);
  return page(
    `# ${type.name}`,
    prose(type.description),
    'Requests take these values only; answers may bring newer ones, which pass as strings.',
    disagreementBlock(site, from, type.disagreement),
    section(
      2,
      'Values',
      table(
        ['Value', 'Meaning', 'Number', 'Source'],
        type.values.map((value) => [code(value.name), prose(value.description), String(value.protoNumber), cite(site, from, value.source)]),
      ),
    ),
    ...type.values.map(({ name, disagreement }) =>
      disagreement === undefined ? undefined : section(3, code(name), disagreementBlock(site, from, disagreement)),
    ),
    section(2, 'What each means as a result', list(tablesOf(site, from, type.name))),
    section(2, 'Used by', list(usersOf(site, from, [type.name]))),
    section(2, 'In Protocol Buffers', `Enum ${code(`${site.model.info.protoPackage}.${type.proto.parent}.${type.proto.name}`)}.`),
    sourceSection(site, from, type.source),
  );
}

function variantText(variants: readonly Shape[]): Block {
  const [first] = variants;
  if (variants.length > 1) {
    const names = variants.map(({ name }) => code(name)).join(' and ');
    return `Two variants are published: ${names}. The request form takes known fields and values only; the other is what the server answers with and lets newer ones pass.`;
  }
  return first?.variant === 'request' ? 'It is judged before sending: known fields only.' : undefined;
}

function fieldTable(site: Site, from: string, shape: Shape, request: Shape | undefined): Block {
  return table(
    ['Field', 'Type', 'Meaning', 'Source'],
    shape.fields.map((field) => [
      code(field.name),
      typeText(site, from, field.type),
      `${prose(field.description)}${remarks(field, request)}`,
      cite(site, from, field.source),
    ]),
  );
}

function remarks(field: Field, request: Shape | undefined): string {
  const sent = request?.fields.find(({ name }) => name === field.name);
  const notes = [
    sent?.required === true ? 'Required in a request.' : undefined,
    field.readOnly ? 'Set by the server.' : undefined,
    field.sensitive === 'secret' ? 'A secret: never in messages or logs.' : undefined,
    field.sensitive === 'identifier' ? 'Identifies a device or a subscription: masked in logs.' : undefined,
    field.oneof === undefined ? undefined : `One of the union \`${field.oneof}\`.`,
  ].filter((note) => note !== undefined);
  return notes.length === 0 ? '' : ` *${notes.join(' ')}*`;
}

function fieldDisagreement(site: Site, from: string, field: Field): Block {
  return field.disagreement === undefined ? undefined : section(3, code(field.name), disagreementBlock(site, from, field.disagreement));
}

function protoText(site: Site, shape: Shape): Block {
  if (shape.proto.kind === 'none') return undefined;
  if (shape.proto.kind === 'foreign') return `Message ${code(shape.proto.name)}, defined by its owner.`;
  return page(
    `Message ${code(`${site.model.info.protoPackage}.${shape.proto.name}`)}.`,
    table(
      ['Number', 'Field'],
      shape.fields.flatMap(({ protoNumber, protoName }) => (protoNumber === undefined ? [] : [[String(protoNumber), code(protoName)]])),
    ),
  ).trim();
}

function usersOf(site: Site, from: string, names: readonly string[]): string[] {
  const schemas = site.model.shapes.flatMap((shape) =>
    [...shape.fields, ...shape.serverSet]
      .filter((field) => refersTo(field, names))
      .map((field) => `${link(from, pagePath.schema(shape.schema), shape.schema)}.${code(field.name)}`),
  );
  const methods = site.model.methods
    .filter(({ request, responses }) => [request?.shape, ...responses.map(({ shape }) => shape)].some((shape) => shape !== undefined && names.includes(shape)))
    .map(({ slug, operationId }) => link(from, pagePath.method(slug), operationId));
  return [...new Set([...methods, ...schemas])];
}

function refersTo(field: Field, names: readonly string[]): boolean {
  const seen = JSON.stringify(field.type);
  return names.some((name) => seen.includes(`"shape":"${name}"`) || seen.includes(`"enum":"${name}"`));
}

function tablesOf(site: Site, from: string, name: string): string[] {
  return site.model.codes.filter((codes) => codes.enum === name).map(({ id, title }) => link(from, pagePath.codes(id), prose(title)));
}
