import { protoPackage } from '../contract/constants.ts';
import type { CommandRole, DeviceRole, Input, OperationRole, PairRole, RefusalRole, Roles } from '../contract/roles.ts';
import { readCitations } from '../read/citation.ts';
import type { RawFiles, RawProperty, RawSchema } from '../read/raw.ts';
import { constantsOf, propertiesOf } from '../read/schema-parts.ts';
import type { DataPath } from '../diagnostics/position.ts';
import type { SpecFile } from '../read/spec-file.ts';
import { refName } from './commands.ts';
import { reportUnknown } from './context.ts';
import type { SpecContext } from './context.ts';
import { requestReach, type RequestReach } from './request-reach.ts';

type RawRoles = RawFiles['openapi']['x-roles'];

/** What there is before the roles are known. */
type RoleContext = Pick<SpecContext, 'files' | 'reporter'>;

/** Reads which schema plays which part, and holds each name against the schemas. Undefined where one does not fit. */
export function resolveRoles(context: RoleContext): Roles | undefined {
  const [openapi] = context.files.openapi;
  if (openapi === undefined) return undefined;
  const raw = openapi.data['x-roles'];
  const reader = new RoleReader(context, openapi);
  const [command, pair, operation, device] = [
    reader.command(raw.command),
    reader.pair(raw),
    reader.operation(raw),
    reader.device(raw.device),
  ];
  const refusal = raw.refusal && reader.refusal(raw.refusal);
  const inputs = reader.inputs(raw.inputs);
  return command && pair && operation && device && { command, pair, operation, ...(refusal && { refusal }), device, inputs };
}

/** A member of a schema that was found, or undefined, which was reported. */
type Found = { readonly name: string; readonly property: RawProperty } | undefined;

class RoleReader {
  readonly #context: RoleContext;
  readonly #file: SpecFile;
  readonly #schemas: ReadonlyMap<string, RawSchema>;
  readonly #reach: RequestReach;

  constructor(context: RoleContext, file: SpecFile) {
    this.#context = context;
    this.#file = file;
    this.#schemas = new Map(context.files.schema.map(({ name, data }) => [name, data]));
    this.#reach = requestReach(context.files);
  }

  command(raw: RawRoles['command']): CommandRole | undefined {
    const schema = this.#schema('command', raw.schema, this.#reach.requested, 'schema that a method sends');
    const type = this.#member('command', 'type', schema, raw.type, (property) => this.#isEnum(property), 'enum member');
    const error =
      raw.error === undefined
        ? undefined
        : this.#member('command', 'error', schema, raw.error, (property) => this.#isEnum(property), 'enum member');
    for (const group of ['params', 'status'] as const) {
      const known = new Set<string>(Object.values(propertiesOf(schema)).flatMap((property) => property['x-proto-oneof'] ?? []));
      if (schema !== undefined && !known.has(raw[group])) this.#unknown(['command', group], raw[group], `oneof of ${raw.schema}`, known);
    }
    if (type === undefined) return undefined;
    const types = refName(type.property.$ref);
    return {
      schema: raw.schema,
      request: `${raw.schema}Request`,
      result: raw.schema,
      typeUrl: `type.googleapis.com/${protoPackage}.${raw.schema}`,
      type: type.name,
      types,
      unspecified: constantsOf(this.#schemas.get(types))[0] ?? '',
      params: raw.params,
      status: raw.status,
      ...(error && { error: { field: error.name, enum: refName(error.property.$ref) } }),
    };
  }

  pair({ pair, command, device }: RawRoles): PairRole | undefined {
    const schema = this.#schema('pair', pair.schema, this.#reach.carriers, 'schema that holds a request');
    const holds = (name: string) => (property: RawProperty) => refName(property.$ref) === name;
    const members = [
      this.#member('pair', 'command', schema, pair.command, holds(command.schema), `member that holds ${command.schema}`),
      this.#member('pair', 'device', schema, pair.device, holds(device.schema), `member that holds ${device.schema}`),
    ];
    if (members.includes(undefined)) return undefined;
    return { shape: pair.schema, command: pair.command, device: pair.device };
  }

  operation({ operation, command }: RawRoles): OperationRole | undefined {
    const schema = this.#schema('operation', operation.schema);
    const packs = (property: RawProperty) => property['x-any']?.includes(command.schema) === true;
    const packed = this.#member('operation', 'command', schema, operation.command, packs, `member that packs ${command.schema}`);
    const isFlag = ({ type }: RawProperty): boolean => type === 'boolean';
    const done = operation.done === undefined ? undefined : this.#member('operation', 'done', schema, operation.done, isFlag, 'boolean');
    const error = operation.error === undefined ? undefined : this.#number('operation', 'error', operation.schema, operation.error);
    return packed && { shape: operation.schema, command: packed.name, ...(done && { done: done.name }), ...(error && { error }) };
  }

  refusal(raw: { readonly schema: string; readonly status: string }): RefusalRole | undefined {
    const schema = this.#schema('refusal', raw.schema);
    return schema && { shape: raw.schema, status: this.#number('refusal', 'status', raw.schema, raw.status) };
  }

  device(raw: RawRoles['device']): DeviceRole | undefined {
    const schema = this.#schema('device', raw.schema);
    const level = this.#member('device', 'level', schema, raw.level, ({ type }) => type === 'integer', 'number');
    const stated = Object.keys(raw.kinds[0]?.facts ?? {});
    raw.kinds.forEach(({ facts }, index) => {
      for (const [name, value] of Object.entries(facts)) {
        const path = ['device', 'kinds', index, 'facts', name];
        if (!stated.includes(name)) this.#unknown(path, name, 'fact of the first kind', stated);
        const property = propertiesOf(schema)[name];
        const values = constantsOf(this.#schemas.get(refName(property?.$ref)));
        if (!values.includes(value)) this.#unknown(path, value, `value of ${raw.schema}.${name}`, values);
      }
    });
    return level && { shape: raw.schema, level: level.name, kinds: raw.kinds, source: readCitations(raw['x-source']) };
  }

  inputs(raw: RawRoles['inputs']): Input[] {
    const objects = [...this.#schemas].flatMap(([name, { type }]) => (type === 'object' ? [name] : []));
    const known = [...objects, ...[...this.#reach.requested].map((name) => `${name}Request`)];
    return Object.entries(raw).map(([name, { shape, noun, subject, examples }]) => {
      if (!known.includes(shape)) this.#unknown(['inputs', name, 'shape'], shape, 'shape', known);
      return { name, shape, noun, subject, folder: examples };
    });
  }

  #schema(
    role: string,
    name: string,
    among: Iterable<string> = this.#schemas.keys(),
    what = 'file of spec/schemas',
  ): RawSchema | undefined {
    const known = [...among].filter((each) => this.#schemas.get(each)?.type === 'object');
    if (known.includes(name)) return this.#schemas.get(name);
    this.#unknown([role, 'schema'], name, what, known);
    return undefined;
  }

  #member(
    role: string,
    key: string,
    schema: RawSchema | undefined,
    name: string,
    fits: (property: RawProperty) => boolean,
    what: string,
  ): Found {
    if (schema === undefined) return undefined;
    const fitting = Object.entries(propertiesOf(schema)).filter(([, property]) => fits(property));
    const found = fitting.find(([each]) => each === name);
    if (found !== undefined) return { name, property: found[1] };
    const known = fitting.map(([each]) => each);
    this.#unknown([role, key], name, what, known);
    return undefined;
  }

  #isEnum({ $ref }: RawProperty): boolean {
    return this.#schemas.get(refName($ref))?.type === 'string';
  }

  /** The path of a number below a schema; reported where there is none, unless the schema is not there either. */
  #number(role: string, key: string, name: string, text: string): readonly string[] {
    const path = text.split('.');
    const schema = this.#schemas.get(name);
    if (schema !== undefined && !this.#isNumber(schema, path))
      this.#unknown([role, key], text, `number below ${name}`, Object.keys(propertiesOf(schema)));
    return path;
  }

  #isNumber(schema: RawSchema, [name = '', ...rest]: readonly string[]): boolean {
    const property = propertiesOf(schema)[name];
    if (rest.length === 0) return property?.type === 'integer';
    const next = this.#schemas.get(refName(property?.$ref));
    return next !== undefined && this.#isNumber(next, rest);
  }

  #unknown(path: DataPath, reference: string, kind: string, known: Iterable<string>): void {
    reportUnknown(this.#context.reporter, this.#file, ['x-roles', ...path], reference, kind, known);
  }
}
