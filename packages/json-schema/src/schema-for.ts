import { definitions } from './gen/definitions.ts';
import type { EnumName, ShapeName } from './gen/names.ts';
import type { RuleId } from './rule-id.ts';
import type { JsonSchemaObject } from './runtime/json-schema.ts';
import { toDialect, type JsonSchemaOptions } from './to-dialect.ts';

const dialect = 'https://json-schema.org/draft/2020-12/schema';

/**
 * Builds the schema of a shape or enum with all that it refers to, complete in itself, in 2020-12 or the dialect that `target` names.
 * @param name such as `CommandRequest`; an unknown name throws a RangeError, as an unknown dialect does.
 */
export function schemaFor(name: ShapeName | EnumName, options?: JsonSchemaOptions): JsonSchemaObject {
  assertKnown(isKnown(definitions, name), 'a schema');
  return standalone(name, `#/$defs/${name}`, options);
}

/**
 * Builds the schema of one rule alone: valid where the rule is kept, whatever else is wrong with the value.
 * Meant for values of the right structure. A shape that does not have the rule throws a RangeError, as an unknown dialect does.
 */
export function ruleSchemaFor(shape: ShapeName, rule: RuleId, options?: JsonSchemaOptions): JsonSchemaObject {
  assertKnown(isKnown(definitions, shape), 'a schema');
  assertKnown(isKnown(definitions[shape]['$defs'], rule), `a rule of ${shape}`);
  return standalone(shape, `#/$defs/${shape}/$defs/${rule}`, options);
}

function isKnown(named: unknown, name: unknown): boolean {
  return typeof name === 'string' && typeof named === 'object' && named !== null && Object.hasOwn(named, name);
}

/** The name itself is not repeated: whatever was handed over may be a secret, or have no text. */
function assertKnown(known: boolean, what: string): void {
  if (!known) throw new RangeError(`the name must be that of ${what}`);
}

function standalone(root: ShapeName | EnumName, $ref: string, options: JsonSchemaOptions | undefined): JsonSchemaObject {
  const schema = { $schema: dialect, $ref, $defs: Object.fromEntries(collect(root).map((name) => [name, definitions[name]])) };
  return options === undefined ? schema : toDialect(schema, options);
}

/** Names the definitions that one reaches, itself included, sorted. */
function collect(root: ShapeName | EnumName): readonly (ShapeName | EnumName)[] {
  const found = new Set([root]);
  for (const name of found) {
    for (const [, reached] of JSON.stringify(definitions[name]).matchAll(/"\$ref":"#\/\$defs\/(\w+)/g))
      found.add(reached as ShapeName | EnumName);
  }
  return [...found].toSorted();
}
