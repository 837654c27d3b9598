import { definitions, schemaFor, type ShapeName } from '@amapi-spec/json-schema';
import type { Model } from '@amapi-spec/model';
import { validator } from '@exodus/schemasafe';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** Asks a JSON Schema implementation. */
export type SchemaJudge = (shape: string, value: unknown) => boolean;

/** Asks for single rules: by shape, by rule id. */
export type RuleSchemaJudge = ReadonlyMap<string, ReadonlyMap<string, (value: unknown) => boolean>>;

const options = { strict: false, validateFormats: false } as const;

type Schema = Parameters<typeof validator>[0];

/** Compiles the emitted schemas with ajv. */
export function createAjvJudge(): SchemaJudge {
  return onDemand((schema) => compileWithAjv(schema));
}

/** Compiles the emitted schemas with schemasafe, which shares no code with ajv. */
export function createSchemasafeJudge(): SchemaJudge {
  return onDemand((schema) => {
    // Without it the annotation keywords of the schemas are refused.
    const validate = validator(schema, { mode: 'lax', allowUnusedKeywords: true, includeErrors: false, formats: {} });
    return (value) => validate(value as never);
  });
}

/** Compiles each rule that the emitted schemas carry as a schema of its own, with ajv. */
export function createRuleJudge(model: Model): RuleSchemaJudge {
  const ajv = new Ajv2020(options);
  // One document for all: compiling `ruleSchemaFor` of each would take seconds.
  ajv.addSchema({ $id: 'rules:', $defs: definitions });
  const judge = new Map<string, Map<string, (value: unknown) => boolean>>();
  for (const { id, subject } of model.rules) {
    const own = (definitions as Readonly<Record<string, { readonly $defs?: object }>>)[subject]?.$defs ?? {};
    // Warnings, and checks that JSON Schema cannot carry, have no schema.
    if (!(id in own)) continue;
    const validate = ajv.compile({ $ref: `rules:#/$defs/${subject}/$defs/${id}` });
    judge.set(
      subject,
      (judge.get(subject) ?? new Map<string, (value: unknown) => boolean>()).set(id, (value) => validate(value)),
    );
  }
  return judge;
}

/** Compiles a shape's schema when it is first asked for. */
function onDemand(compile: (schema: Schema) => (value: unknown) => boolean): SchemaJudge {
  const compiled = new Map<string, (value: unknown) => boolean>();
  return (shape, value) => {
    const judge = compiled.get(shape) ?? compile(schemaFor(shape as ShapeName));
    compiled.set(shape, judge);
    return judge(value);
  };
}

function compileWithAjv(schema: Schema): (value: unknown) => boolean {
  const validate = new Ajv2020(options).compile(schema as object);
  return (value) => validate(value);
}
