import type { Keywords } from './type-to-json-schema.ts';

/**
 * Lists below `properties` what a schema requires: a condition of a rule requires members that its shape has declared, and linters look for them
 * beside `required`.
 */
export function declareRequired(schema: Keywords): Keywords {
  return declare(schema) as Keywords;
}

function declare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(declare);
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, member]) => [key, declare(member)]));
  const { required, properties } = copy;
  // A list of names is the keyword; where a member is called so, a schema is there.
  if (!Array.isArray(required)) return copy;
  return { ...copy, properties: { ...Object.fromEntries(required.map((name: string) => [name, {}])), ...(properties as object) } };
}
