import { createIndex, type Method, type Model } from '@amapi-spec/model';
import type { Finding } from './finding.ts';
import type { ItemKind } from './outline.ts';
import { findField, findShape, methodLocation } from './text-at.ts';

/** Looks for an item by its name on the page; undefined when the spec does not have it. */
type Finder = (model: Model, name: string) => Finding | undefined;

/** How the spec is searched for an item of each kind. */
export const finders: Readonly<Record<ItemKind, Finder>> = {
  method: findMethod,
  'request-line': findRequestLine,
  parameter: findParameter,
  request: findRequest,
  response: findResponse,
  scope: findScope,
  schema: findSchema,
  field: findProperty,
  union: findUnion,
  enum: findEnum,
  value: findValue,
};

function findMethod(model: Model, name: string): Finding | undefined {
  return methodWhere(model, ({ operationId }) => operationId === name);
}

function findRequestLine(model: Model, name: string): Finding | undefined {
  const server = model.info.servers[0]?.url;
  return methodWhere(model, ({ httpMethod, transcoding }) => name === `${httpMethod.toUpperCase()} ${server}${transcoding}`);
}

function findRequest(model: Model, name: string): Finding | undefined {
  return methodWhere(model, ({ operationId, request }) => name === `${operationId}.${schemaOf(model, request?.shape)}`);
}

function findResponse(model: Model, name: string): Finding | undefined {
  return methodWhere(model, ({ operationId, responses }) =>
    responses.some(({ status, shape }) => status === '200' && name === `${operationId}.${schemaOf(model, shape)}`),
  );
}

function findScope(model: Model, name: string): Finding | undefined {
  return methodWhere(model, ({ scopes }) => scopes.includes(name));
}

function methodWhere(model: Model, matches: (method: Method) => boolean): Finding | undefined {
  const method = model.methods.find(matches);
  return method && { locations: [methodLocation(method)], source: method.source };
}

function schemaOf(model: Model, shape: string | undefined): string | undefined {
  return shape === undefined ? undefined : createIndex(model).shapes.get(shape).schema;
}

/** The page has one parameter, the whole name; the spec has one for each id in it. */
function findParameter(model: Model, name: string): Finding | undefined {
  const method = createIndex(model).methods.find(name.split('.')[0] ?? '');
  const parameters = method?.parameters.filter((parameter) => parameter.in === 'path') ?? [];
  if (method === undefined || parameters.length === 0) return undefined;
  return {
    locations: parameters.map((parameter) => `${methodLocation(method)}#${parameter.name}`),
    source: parameters.flatMap(({ source }) => source),
  };
}

function findSchema(model: Model, name: string): Finding | undefined {
  const shape = findShape(model, name);
  return shape && { locations: [`schemas/${name}.yaml`], source: shape.source };
}

function findProperty(model: Model, name: string): Finding | undefined {
  const [schema = '', member = ''] = name.split('.');
  const field = findField(model, schema, member);
  return field && { locations: [`schemas/${schema}.yaml#${member}`], source: field.source };
}

function findUnion(model: Model, name: string): Finding | undefined {
  const [schema = '', oneof = ''] = name.split('.');
  const members = findShape(model, schema)?.fields.filter((field) => field.oneof === oneof) ?? [];
  if (members.length === 0) return undefined;
  return { locations: members.map((field) => `schemas/${schema}.yaml#${field.name}`), source: members.flatMap(({ source }) => source) };
}

function findEnum(model: Model, name: string): Finding | undefined {
  const type = createIndex(model).enums.find(fileName(name));
  return type && { locations: [`schemas/${type.name}.yaml`], source: type.source };
}

function findValue(model: Model, name: string): Finding | undefined {
  const dot = name.lastIndexOf('.');
  const type = createIndex(model).enums.find(fileName(name.slice(0, dot)));
  const value = type?.values.find((each) => each.name === name.slice(dot + 1));
  if (type === undefined || value === undefined) return undefined;
  const command = model.commands.find((each) => type.name === model.roles.command.types && each.type === value.name);
  const location = command === undefined ? `schemas/${type.name}.yaml#${value.name}` : `commands/${command.slug}.yaml`;
  return { locations: [location], source: value.source };
}

/** The page's `StartLostModeStatus.Status` is the file `StartLostModeStatus_Status`. */
function fileName(name: string): string {
  return name.replace('.', '_');
}
