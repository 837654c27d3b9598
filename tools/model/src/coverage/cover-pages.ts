import type { Citation, Model } from '../model.ts';
import { findField, findShape, placeText } from './place-text.ts';
import type { PageRow, ReferencePage, RowKind } from './reference-pages.ts';

/** Where the spec has a row of a reference page. */
export interface RowCoverage {
  readonly row: PageRow;
  /** Files below `spec/`, with `#member`; empty when it has it nowhere. */
  readonly places: readonly string[];
  /** What is missing, for a message; absent when the row is covered. */
  readonly problem?: string;
}

/** A reference page, ticked off row by row. */
export interface PageCoverage {
  readonly document: string;
  readonly rows: readonly RowCoverage[];
}

/** Ticks off reference pages: a name is covered when the spec has it and cites the page for it, a note when its place says it. */
export function coverPages(model: Model, pages: readonly ReferencePage[]): PageCoverage[] {
  return pages.map(({ document, rows }) => ({
    document,
    rows: rows.map((row) => coverRow(model, document, row)),
  }));
}

/** What was found for a row: where, and the sources given there. */
interface Finding {
  readonly places: readonly string[];
  readonly source: readonly Citation[];
}

type Finder = (model: Model, name: string) => Finding | undefined;

const finders: Readonly<Record<Exclude<RowKind, 'note'>, Finder>> = {
  method: findMethod,
  parameter: findParameter,
  request: findMethod,
  response: findMethod,
  scope: findMethod,
  schema: findSchema,
  field: findProperty,
  union: findUnion,
  enum: findEnum,
  value: findValue,
};

/** The headings that these rows have on the page, where they differ from the row's name. */
const headings: Partial<Record<RowKind, string>> = {
  method: 'HTTP request',
  parameter: 'Path parameters',
  request: 'Request body',
  response: 'Response body',
  scope: 'Authorization scopes',
};

function coverRow(model: Model, document: string, row: PageRow): RowCoverage {
  if (row.kind === 'note') return coverNote(model, row);
  const found = finders[row.kind](model, row.name);
  if (found === undefined) return { row, places: [], problem: `${row.kind} ${row.name} is not in the spec` };
  const section = headings[row.kind] ?? (row.kind === 'field' || row.kind === 'value' ? row.name : undefined);
  const cited = found.source.some((citation) => citation.document === document && (section === undefined || citation.section === section));
  return { row, places: found.places, ...(!cited && { problem: `${row.kind} ${row.name} does not cite ${document}` }) };
}

function coverNote(model: Model, row: PageRow): RowCoverage {
  const text = row.at === undefined ? undefined : placeText(model, row.at);
  if (row.at === undefined || text === undefined)
    return { row, places: [], problem: `note on ${row.name}: there is no ${row.at ?? 'place'}` };
  const said = text.includes(row.says ?? '');
  return { row, places: [row.at], ...(!said && { problem: `note on ${row.name}: ${row.at} does not say "${row.says}"` }) };
}

function findMethod(model: Model, name: string): Finding | undefined {
  const method = model.methods.find(({ operationId }) => operationId === name.split('.')[0]);
  return method && { places: [`paths/${method.slug}.yaml`], source: method.source };
}

/** The page has one parameter, the whole name; the spec has one for each id in it. */
function findParameter(model: Model, name: string): Finding | undefined {
  const method = model.methods.find(({ operationId }) => operationId === name.split('.')[0]);
  const parameters = method?.parameters.filter((parameter) => parameter.in === 'path') ?? [];
  if (method === undefined || parameters.length === 0) return undefined;
  return {
    places: parameters.map((parameter) => `paths/${method.slug}.yaml#${parameter.name}`),
    source: parameters.flatMap(({ source }) => source),
  };
}

function findSchema(model: Model, name: string): Finding | undefined {
  const shape = findShape(model, name);
  return shape && { places: [`schemas/${name}.yaml`], source: shape.source };
}

function findProperty(model: Model, name: string): Finding | undefined {
  const [schema = '', member = ''] = name.split('.');
  const field = findField(model, schema, member);
  return field && { places: [`schemas/${schema}.yaml#${member}`], source: field.source };
}

function findUnion(model: Model, name: string): Finding | undefined {
  const [schema = '', oneof = ''] = name.split('.');
  const members = findShape(model, schema)?.fields.filter((field) => field.oneof === oneof) ?? [];
  if (members.length === 0) return undefined;
  return { places: members.map((field) => `schemas/${schema}.yaml#${field.name}`), source: members.flatMap(({ source }) => source) };
}

function findEnum(model: Model, name: string): Finding | undefined {
  const type = model.enums.find((each) => each.name === fileName(name));
  return type && { places: [`schemas/${type.name}.yaml`], source: type.source };
}

function findValue(model: Model, name: string): Finding | undefined {
  const dot = name.lastIndexOf('.');
  const type = model.enums.find((each) => each.name === fileName(name.slice(0, dot)));
  const value = type?.values.find((each) => each.name === name.slice(dot + 1));
  if (type === undefined || value === undefined) return undefined;
  const command = model.commands.find((each) => type.name === 'CommandType' && each.type === value.name);
  const place = command === undefined ? `schemas/${type.name}.yaml#${value.name}` : `commands/${command.slug}.yaml`;
  return { places: [place], source: value.source };
}

/** The page's `StartLostModeStatus.Status` is the file `StartLostModeStatus_Status`. */
function fileName(name: string): string {
  return name.replace('.', '_');
}
