import { definitions } from './gen/definitions.ts';
import type { EnumName, ShapeName } from './gen/names.ts';
import type { RuleId } from './rule-id.ts';
import type { JsonSchemaObject } from './runtime/json-schema.ts';

const dialect = 'https://json-schema.org/draft/2020-12/schema';

/**
 * Builds the schema of a shape or enum with all that it refers to, complete in itself.
 * @param name such as `CommandRequest`; an unknown name throws a RangeError.
 */
export function schemaFor(name: ShapeName | EnumName): JsonSchemaObject {
  assertKnown(name, Object.hasOwn(definitions, name));
  return standalone(name, `#/$defs/${name}`);
}

/**
 * Builds the schema of one rule alone: valid where the rule is kept, whatever else is wrong with the value.
 * Meant for values of the right structure. A shape that does not have the rule throws a RangeError.
 */
export function ruleSchemaFor(shape: ShapeName, rule: RuleId): JsonSchemaObject {
  assertKnown(shape, Object.hasOwn(definitions, shape));
  assertKnown(`${shape}/${rule}`, Object.hasOwn(Object(definitions[shape]['$defs']), rule));
  return standalone(shape, `#/$defs/${shape}/$defs/${rule}`);
}

function assertKnown(name: string, known: boolean): void {
  if (!known) throw new RangeError(`no schema is called ${name}`);
}

function standalone(root: ShapeName | EnumName, $ref: string): JsonSchemaObject {
  return { $schema: dialect, $ref, $defs: Object.fromEntries(collect(root).map((name) => [name, definitions[name]])) };
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
