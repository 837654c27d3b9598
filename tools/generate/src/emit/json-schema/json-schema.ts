/** A JSON Schema 2020-12: a constant verdict or an object of keywords. */
export type JsonSchema = boolean | { readonly [keyword: string]: unknown };

/** What no value fits, as a property's schema: makers of types fail on `false` there (quicktype) or guess. */
const nothing: JsonSchema = { not: {} };

/** Builds the conjunction of schemas; constants fold, what is said twice is said once, nested `allOf`s become one, and plain conditions on members become one object. */
export function allOf(schemas: readonly JsonSchema[]): JsonSchema {
  const combined = combine('allOf', schemas, true);
  return isOnly(combined, 'allOf') ? mergeMembers(combined['allOf'] as JsonSchema[]) : combined;
}

/** Builds the disjunction of schemas; constants fold and nested `anyOf`s become one. */
export function anyOf(schemas: readonly JsonSchema[]): JsonSchema {
  return combine('anyOf', schemas, false);
}

/** Builds the negation of a schema; constants fold and a double `not` disappears. */
export function not(schema: JsonSchema): JsonSchema {
  if (typeof schema === 'boolean') return !schema;
  const keywords = Object.keys(schema);
  if (keywords.length === 1 && keywords[0] === 'not') return schema['not'] as JsonSchema;
  return { not: schema };
}

/** Builds `if test then consequence`, which holds where `test` does not. */
export function ifThen(test: JsonSchema, consequence: JsonSchema): JsonSchema {
  if (test === true) return consequence;
  if (test === false || consequence === true) return true;
  if (consequence === false) return not(test);
  return { if: test, then: consequence };
}

/** Builds what fits the first schema, or the next one: as `anyOf` does, but Ajv, which looks at each of that, stops where one fits. */
export function firstOf(schemas: readonly JsonSchema[]): JsonSchema {
  return schemas.reduceRight((rest, schema) => ({ if: schema, else: rest }));
}

/**
 * Builds what an object with one of some members must fit: what goes with the first that is there. Each member that is not there is passed over without
 * an error, which Ajv would make if it were asked for.
 */
export function byFirstMember(schemas: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return Object.entries(schemas).reduceRight<JsonSchema>(
    (rest, [name, schema]) => ({ if: { ...property(name, false), additionalProperties: true }, then: rest, else: schema }),
    nothing,
  );
}

/** Builds what one member must fit where it is there; `false` says that it must not be. */
export function property(name: string, schema: JsonSchema): { readonly properties: Readonly<Record<string, JsonSchema>> } {
  return { properties: { [name]: schema === false ? nothing : schema } };
}

/** Builds the schema of an object that has none of the members. */
export function without(names: readonly string[]): JsonSchema {
  return { properties: Object.fromEntries(names.map((name) => [name, nothing])) };
}

/**
 * Applies `schema` to a text only when it has at most so many code points: engines keep a way back for each repetition of a pattern, and run out of
 * room on long texts. Validators stop at an `if` that fails, whatever they do with other keywords.
 */
export function bounded(maxLength: number | undefined, schema: JsonSchema): JsonSchema {
  return maxLength === undefined ? schema : ifThen({ maxLength }, schema);
}

/**
 * Puts `schema` at a member path.
 * @param absent the verdict where a member on the path is not there: `true` needs no member, `false` requires each.
 */
export function atMembers(path: readonly string[], schema: JsonSchema, absent: boolean): JsonSchema {
  return path.reduceRight<JsonSchema>((inner, name) => {
    const properties = inner === true ? {} : property(name, inner);
    if (absent) return inner === true ? true : properties;
    return inner === false ? false : { ...properties, required: [name] };
  }, schema);
}

/** Refuses texts of at most so many code points that fit `unwanted`: as `bounded` does, with one error. */
export function refuseBounded(maxLength: number, unwanted: JsonSchema): JsonSchema {
  return not({ if: { maxLength }, then: unwanted, else: nothing });
}

function combine(keyword: 'allOf' | 'anyOf', schemas: readonly JsonSchema[], neutral: boolean): JsonSchema {
  const parts: JsonSchema[] = [];
  for (const schema of schemas) {
    if (schema === !neutral) return !neutral;
    if (schema === neutral) continue;
    parts.push(...(isOnly(schema, keyword) ? (schema[keyword] as JsonSchema[]) : [schema]));
  }
  const different = [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()];
  if (different.length === 0) return neutral;
  return different.length === 1 ? different[0]! : { [keyword]: different };
}

/** `properties` and `required` name members one by one, so that two such schemas say as much together in one. */
function mergeMembers(schemas: readonly JsonSchema[]): JsonSchema {
  const plain: readonly MemberConditions[] = schemas.filter(asksForMembers);
  const others = schemas.filter((schema) => !asksForMembers(schema));
  const names = [...new Set(plain.flatMap(({ properties }) => Object.keys(properties ?? {})))];
  const properties = names.map(
    (name) => [name, mergeMember(plain.flatMap<JsonSchema>((schema) => schema.properties?.[name] ?? []))] as const,
  );
  const required = [...new Set(plain.flatMap((schema) => schema.required ?? []))];
  const merged: JsonSchema = {
    ...(names.length === 0 ? {} : { properties: Object.fromEntries(properties) }),
    ...(required.length === 0 ? {} : { required }),
  };
  return joinDisjoint(plain.length === 0 ? others : [merged, ...others]);
}

/** Keywords that say something else beside others stay where they are. */
const coupled = new Set(['additionalProperties', 'patternProperties', '$ref']);

/** Writes schemas as one object where no keyword is in two of them. */
function joinDisjoint(schemas: readonly JsonSchema[]): JsonSchema {
  const keywords = schemas.flatMap((schema) => Object.keys(schema));
  const isPlain = new Set(keywords).size === keywords.length && !keywords.some((keyword) => coupled.has(keyword));
  return isPlain ? Object.assign({}, ...schemas.map((schema) => schema as object)) : { allOf: schemas };
}

function mergeMember(schemas: readonly JsonSchema[]): JsonSchema {
  const merged = schemas.some(isNothing) ? false : allOf(schemas);
  return merged === false ? nothing : merged;
}

function isNothing(schema: JsonSchema): boolean {
  return JSON.stringify(schema) === JSON.stringify(nothing);
}

type MemberConditions = {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
};

function asksForMembers(schema: JsonSchema): schema is MemberConditions {
  return typeof schema === 'object' && Object.keys(schema).every((keyword) => keyword === 'properties' || keyword === 'required');
}

function isOnly(schema: JsonSchema, keyword: string): schema is { readonly [keyword: string]: unknown } {
  return typeof schema === 'object' && keyword in schema && Object.keys(schema).length === 1;
}
