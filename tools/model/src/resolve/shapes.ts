import { protoPackage } from '../contract/constants.ts';
import type { FieldType } from '../contract/field-type.ts';
import type { JsonValue } from '../contract/json-value.ts';
import type { CommandType, Field, Shape, ShapeProto } from '../contract/model.ts';
import { reportUnknown } from './context.ts';
import type { SpecContext } from './context.ts';
import { verifyNumbers } from './proto-numbers.ts';
import { readCitations, readDisagreement } from '../read/citation.ts';
import type { RawObject, RawProperty, RawSchema, RawType } from '../read/raw.ts';
import { requestReach, type RequestReach } from './request-reach.ts';
import { refName } from './commands.ts';
import type { DataPath } from '../diagnostics/position.ts';
import type { SpecFile } from '../read/spec-file.ts';
import { tellCaller } from './tell-caller.ts';

type Variant = Shape['variant'];

/** Builds both variants of every object schema from its one file. */
export function resolveShapes(context: SpecContext, commands: readonly CommandType[]): Map<string, Shape> {
  const reach = requestReach(context.files);
  const shapes = context.files.schema.flatMap((file) => {
    const raw = file.data;
    if (raw.type !== 'object') return [];
    verifyProtoNumbers(context, file, raw);
    const builder = new ShapeBuilder(context, file, raw, reach, commands);
    if (reach.carriers.has(file.name)) return [builder.build(file.name, 'request')];
    if (!reach.requested.has(file.name)) return [builder.build(file.name, 'response')];
    const request = `${file.name}Request`;
    return [builder.build(file.name, 'response', request), builder.build(request, 'request', file.name)];
  });
  return new Map(shapes.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map((shape) => [shape.name, shape]));
}

class ShapeBuilder {
  readonly #context: SpecContext;
  readonly #file: SpecFile;
  readonly #raw: RawObject;
  readonly #reach: RequestReach;
  readonly #commands: readonly CommandType[];

  constructor(context: SpecContext, file: SpecFile, raw: RawObject, reach: RequestReach, commands: readonly CommandType[]) {
    this.#context = context;
    this.#file = file;
    this.#raw = raw;
    this.#reach = reach;
    this.#commands = commands;
  }

  build(name: string, variant: Variant, twin?: string): Shape {
    const fields = Object.entries(this.#raw.properties).map(([key, property]) => this.#field(key, property, variant));
    return {
      name,
      schema: this.#file.name,
      variant,
      ...(twin !== undefined && { twin }),
      description: this.#raw.description ?? '',
      source: readCitations(this.#raw['x-source']),
      ...(this.#raw['x-disagreement'] && { disagreement: readDisagreement(this.#raw['x-disagreement']) }),
      ...firstExample(this.#raw),
      fields: variant === 'request' ? fields.filter(({ readOnly }) => !readOnly) : fields,
      serverSet: variant === 'request' ? fields.filter(({ readOnly }) => readOnly) : [],
      proto: shapeProto(this.#file.name, this.#raw),
      rules: [],
    };
  }

  #field(name: string, property: RawProperty, variant: Variant): Field {
    const path = ['properties', name];
    const required = this.#raw.required?.includes(name) ?? false;
    return {
      name,
      protoName: snakeCase(name),
      description: this.#description(name, property),
      source: readCitations(property['x-source'] ?? this.#raw['x-source']),
      ...(property['x-disagreement'] && { disagreement: readDisagreement(property['x-disagreement']) }),
      ...(property['x-proto-field'] !== undefined && { protoNumber: property['x-proto-field'] }),
      type: this.#type(property, path, variant),
      ...firstExample(property),
      required: variant === 'request' && required,
      ...(variant === 'request' && property['x-rule'] !== undefined && { requiredRule: property['x-rule'] }),
      readOnly: property.readOnly ?? false,
      ...(property['x-proto-oneof'] !== undefined && { oneof: property['x-proto-oneof'] }),
      ...(property['x-sensitive'] !== undefined && { sensitive: property['x-sensitive'] }),
    };
  }

  #description(name: string, property: RawProperty): string {
    const description = property.description ?? this.#describedBy(property);
    const command =
      this.#file.name === this.#context.roles.command.schema ? this.#commands.find(({ params }) => params?.field === name) : undefined;
    return command === undefined ? description : tellCaller(description, command);
  }

  #describedBy(property: RawProperty): string {
    return this.#schema(refName(property.$ref))?.data.description ?? '';
  }

  #type(property: RawProperty | RawType, path: DataPath, variant: Variant): FieldType {
    // An answer may say what a request may not: there a bound holds only for what no request has.
    const isOpen = variant === 'response' && !('readOnly' in property) && this.#reach.requested.has(this.#file.name);
    const bound = ({ maxLength }: { readonly maxLength?: number } = {}): { maxLength?: number } =>
      maxLength === undefined || isOpen ? {} : { maxLength };
    if (property.$ref !== undefined) return this.#reference(property, path, variant);
    if (property['x-any'] !== undefined) return { kind: 'any', known: this.#known(property['x-any'], path) };
    if (property.items !== undefined) return { kind: 'list', items: this.#type(property.items, [...path, 'items'], variant) };
    if (property.additionalProperties !== undefined) {
      return {
        kind: 'map',
        ...(property.propertyNames && { keys: { kind: 'string', ...bound(property.propertyNames) } }),
        values: this.#type(property.additionalProperties, [...path, 'additionalProperties'], variant),
      };
    }
    if (property.type === 'integer') return { kind: 'int32', ...versionsOf(property) };
    if (property.type === 'boolean') return { kind: 'boolean' };
    if (property.format === 'int64') return { kind: 'int64' };
    const kind = property.format === undefined ? 'string' : property.format === 'google-duration' ? 'duration' : 'timestamp';
    return { kind, ...bound(property) };
  }

  #reference(property: RawProperty | RawType, path: DataPath, variant: Variant): FieldType {
    const name = refName(property.$ref);
    const file = this.#schema(name);
    if (file === undefined) {
      const known = this.#context.files.schema.map((schema) => schema.name);
      reportUnknown(this.#context.reporter, this.#file, [...path, '$ref'], property.$ref ?? '', 'file of spec/schemas', known);
      return { kind: 'string' };
    }
    if (file.data.type === 'string') return { kind: 'enum', enum: name };
    // In a schema that carries a request beside something else, only what is marked so is sent.
    const inherited = variant === 'request' && !this.#reach.carriers.has(this.#file.name);
    const sent = property['x-variant'] === 'request' || (inherited && this.#reach.requested.has(name));
    return { kind: 'message', shape: sent ? `${name}Request` : name };
  }

  #known(names: readonly string[], path: DataPath): { typeUrl: string; shape: string }[] {
    names.forEach((name, index) => {
      if (this.#schema(name) !== undefined) return;
      const known = this.#context.files.schema.map((schema) => schema.name);
      reportUnknown(this.#context.reporter, this.#file, [...path, 'x-any', index], name, 'file of spec/schemas', known);
    });
    return names.map((shape) => ({ typeUrl: `type.googleapis.com/${protoPackage}.${shape}`, shape }));
  }

  #schema(name: string): SpecFile<RawSchema> | undefined {
    return this.#context.files.schema.find((file) => file.name === name);
  }
}

function shapeProto(name: string, raw: RawObject): ShapeProto {
  if (raw['x-proto-type'] !== undefined) return { kind: 'foreign', name: raw['x-proto-type'] };
  if (raw['x-proto-omit'] === true) return { kind: 'none' };
  return { kind: 'message', name, reserved: raw['x-proto-reserved'] ?? [] };
}

function verifyProtoNumbers({ reporter }: SpecContext, file: SpecFile, raw: RawObject): void {
  if (shapeProto(file.name, raw).kind !== 'message') return;
  const members = Object.entries(raw.properties ?? {}).map(([name, property]) => ({
    name: `${file.name}.${name}`,
    number: property['x-proto-field'],
    path: ['properties', name],
  }));
  verifyNumbers(reporter, file, members, raw['x-proto-reserved'] ?? [], 'x-proto-field');
}

/** Follows Protobuf's JSON names backwards: `iccId` is `icc_id`. */
function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** What versions a number counts, which only a property says. */
function versionsOf(property: RawProperty | RawType): { readonly versions?: 'android' } {
  return 'x-versions' in property && property['x-versions'] !== undefined ? { versions: property['x-versions'] } : {};
}

function firstExample({ examples }: RawObject | RawProperty): { readonly example?: JsonValue } {
  const [example] = examples ?? [];
  return example === undefined ? {} : { example };
}
