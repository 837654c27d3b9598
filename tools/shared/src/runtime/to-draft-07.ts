/** What draft 7 calls differently. */
const renamed: Readonly<Record<string, string | undefined>> = { $defs: 'definitions', dependentSchemas: 'dependencies' };

/**
 * Says in draft 7 what a JSON Schema 2020-12 of this project says, with the same verdict: `$defs` are definitions there, `dependentSchemas` are
 * dependencies, and what is beside a `$ref` is ignored, so that the reference moves into an `allOf`. `$schema` and `$id` stay as they are.
 */
export function toDraft07(schema: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return convert(schema) as Record<string, unknown>;
}

function convert(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(convert);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, member]): [string, unknown] => {
    if (key === '$ref' && typeof member === 'string') return [key, member.replaceAll('/$defs/', '/definitions/')];
    return [renamed[key] ?? key, convert(member)];
  });
  const converted = Object.fromEntries(entries);
  const { $ref, definitions, ...beside } = converted;
  if (typeof $ref !== 'string' || Object.keys(beside).length === 0) return converted;
  return {
    ...beside,
    allOf: [{ $ref }, ...(Array.isArray(beside['allOf']) ? beside['allOf'] : [])],
    ...(definitions !== undefined && { definitions }),
  };
}
