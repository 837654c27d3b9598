import { definitions } from './gen/definitions.ts';
import type { EnumName, ShapeName } from './gen/names.ts';
import type { RuleId } from './rule-id.ts';
import type { JsonSchemaObject } from './runtime/json-schema.ts';
import { toDialect, type JsonSchemaOptions } from './to-dialect.ts';

const dialect = 'https://json-schema.org/draft/2020-12/schema';

/**
 * Builds the schema of a shape or enum with all that it refers to, complete in itself, in 2020-12 or the dialect that `target` names. Below `$defs` are
 * its rules by their ids, and what it refers to by name.
 * @param name such as `CommandRequest`; an unknown name throws a RangeError, as an unknown dialect does.
 */
export function schemaFor(name: ShapeName | EnumName, options?: JsonSchemaOptions): JsonSchemaObject {
  assertKnown(isKnown(definitions, name), 'a schema');
  const { [name]: root, ...others } = withRoot(name, definitionsFor(name));
  const { $defs, ...keywords } = root!;
  return inDialect({ $schema: dialect, ...keywords, $defs: { ...($defs as object | undefined), ...others } }, options);
}

/**
 * Builds the schema of one rule alone: valid where the rule is kept, whatever else is wrong with the value.
 * Meant for values of the right structure. A shape that does not have the rule throws a RangeError, as an unknown dialect does.
 */
export function ruleSchemaFor(shape: ShapeName, rule: RuleId, options?: JsonSchemaOptions): JsonSchemaObject {
  assertKnown(isKnown(definitions, shape), 'a schema');
  assertKnown(isKnown(definitions[shape]['$defs'], rule), `a rule of ${shape}`);
  return inDialect({ $schema: dialect, $ref: `#/$defs/${shape}/$defs/${rule}`, $defs: definitionsFor(shape) }, options);
}

function isKnown(named: unknown, name: unknown): boolean {
  return typeof name === 'string' && typeof named === 'object' && named !== null && Object.hasOwn(named, name);
}

/** The name itself is not repeated: whatever was handed over may be a secret, or have no text. */
function assertKnown(known: boolean, what: string): void {
  if (!known) throw new RangeError(`the name must be that of ${what}`);
}

function inDialect(schema: JsonSchemaObject, options: JsonSchemaOptions | undefined): JsonSchemaObject {
  return options === undefined ? schema : toDialect(schema, options);
}

type Definitions = Readonly<Record<string, JsonSchemaObject>>;

/** Definitions by name, as far as one reaches, itself included, sorted. */
function definitionsFor(root: ShapeName | EnumName): Definitions {
  const found = new Set([root]);
  for (const name of found) {
    for (const [, reached] of JSON.stringify(definitions[name]).matchAll(/"\$ref":"#\/\$defs\/(\w+)/g))
      found.add(reached as ShapeName | EnumName);
  }
  return Object.fromEntries([...found].toSorted().map((name) => [name, definitions[name]]));
}

/** Lets whatever refers to one definition refer to the document itself. */
function withRoot(name: string, schemas: Definitions): Definitions {
  const path = `#/$defs/${name}`;
  const convert = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(convert);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, key === '$ref' ? fromRoot(member) : convert(member)]));
  };
  const fromRoot = (reference: unknown): unknown => {
    const isToRoot = typeof reference === 'string' && (reference === path || reference.startsWith(`${path}/`));
    return isToRoot ? `#${reference.slice(path.length)}` : reference;
  };
  return convert(schemas) as Definitions;
}
