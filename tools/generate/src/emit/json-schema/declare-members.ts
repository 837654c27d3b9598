import type { Keywords } from './type-to-json-schema.ts';

/**
 * Says in the conditions of rules what linters miss there: below `properties` what is `required`, which the shape has declared, and that other
 * members may be there, where Redocly holds an example against each part as if it were the whole.
 */
export function declareMembers(schema: Keywords): Keywords {
  const { then } = schema;
  return then === undefined ? schema : { ...schema, then: declare(then) };
}

function declare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(declare);
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, member]) => [key, declare(member)]));
  const { required, properties } = copy;
  // A list of names is the keyword; where a member is called so, a schema is there.
  const names = Array.isArray(required) ? required : [];
  if (names.length === 0 && !isSchemas(properties)) return copy;
  const declared = { ...Object.fromEntries(names.map((name: string) => [name, {}])), ...(properties as object) };
  return { ...copy, properties: declared, additionalProperties: true };
}

function isSchemas(properties: unknown): boolean {
  return typeof properties === 'object' && properties !== null;
}
