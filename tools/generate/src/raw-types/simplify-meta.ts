/** A JSON Schema of `spec/meta`, as far as this looks into it. */
export interface MetaSchema {
  readonly [keyword: string]: unknown;
  readonly title?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, MetaSchema>>;
  readonly $defs?: Readonly<Record<string, MetaSchema>>;
  readonly allOf?: readonly Conditional[];
}

interface Conditional {
  readonly if?: MetaSchema;
  readonly then?: MetaSchema;
  readonly else?: MetaSchema;
}

/** What a type says of a value; the rest (patterns, numbers of items, what forbids what) is ajv's alone. */
const told = ['description', 'type', 'enum', 'const', 'properties', 'required', 'additionalProperties', 'items', 'oneOf'];

/**
 * Reduces a schema to what a TypeScript type can say: a choice between two forms, or by a constant member, becomes a union, and a reference
 * becomes one to `nameOf` it. What may be any JSON value is a `JsonValue`.
 */
export function simplifyMeta(schema: MetaSchema, nameOf: (reference: string) => string): MetaSchema {
  const inner = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inner);
    return typeof value === 'object' && value !== null ? simplifyMeta(value as MetaSchema, nameOf) : value;
  };
  const { $ref, if: test, then, else: otherwise, allOf } = schema as MetaSchema & Conditional;
  if ($ref !== undefined) return { $ref: `#/$defs/${nameOf($ref)}` };
  if (test !== undefined) return { oneOf: [inner(then), inner(otherwise)] };
  if (isAnyJson(schema)) return { description: schema['description'], tsType: 'JsonValue' };
  const plain: Record<string, unknown> = {};
  for (const keyword of told) {
    const value = schema[keyword];
    if (value === undefined) continue;
    if (keyword === 'properties') plain[keyword] = mapValues(value as Readonly<Record<string, MetaSchema>>, inner);
    else plain[keyword] = keyword === 'enum' || keyword === 'required' ? value : inner(value);
  }
  if (allOf?.every(isChoice) !== true) return plain;
  return { oneOf: allOf.map((branch) => ({ ...plain, properties: { ...(plain['properties'] as object), ...chosen(branch, inner) } })) };
}

function mapValues(record: Readonly<Record<string, MetaSchema>>, change: (value: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}

/** A schema without a form, or an object of unknown members. */
function isAnyJson(schema: MetaSchema): boolean {
  const said = told.filter((keyword) => keyword !== 'description' && schema[keyword] !== undefined);
  return schema.allOf === undefined && (said.length === 0 || (said.join() === 'type' && schema['type'] === 'object'));
}

/** A condition on constants alone, with schemas for other members: `kind: outcome` has entries of that kind. */
function isChoice({ if: test, then }: Conditional): boolean {
  const wanted = Object.values(test?.properties ?? {});
  const given = Object.values<unknown>(then?.properties ?? {});
  return (
    wanted.length > 0 && wanted.every((each) => 'const' in each) && given.length > 0 && given.every((each) => typeof each === 'object')
  );
}

function chosen({ if: test, then }: Conditional, inner: (value: unknown) => unknown): Record<string, unknown> {
  const members = mapValues(then?.properties ?? {}, (member) => ({ type: 'array', ...(inner(member) as object) }));
  return { ...mapValues(test?.properties ?? {}, inner), ...members };
}
