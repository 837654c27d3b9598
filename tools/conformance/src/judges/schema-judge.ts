import { definitions, schemaFor } from '@amapi-spec/json-schema';
import type { Model } from '@amapi-spec/model/model.ts';
import { validator } from '@exodus/schemasafe';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { type Subject, subjects } from '../subject.ts';

/** Asks a JSON Schema implementation. */
export type SchemaJudge = Readonly<Record<Subject, (value: unknown) => boolean>>;

/** Asks for single rules: by shape, by rule id. */
export type RuleSchemaJudge = ReadonlyMap<string, ReadonlyMap<string, (value: unknown) => boolean>>;

const options = { strict: false, validateFormats: false } as const;

type Schema = Parameters<typeof validator>[0];

/** Compiles the emitted schemas with ajv. */
export function createAjvJudge(): SchemaJudge {
  return bySubject((schema) => compileWithAjv(schema));
}

/** Compiles the emitted schemas with schemasafe, which shares no code with ajv. */
export function createSchemasafeJudge(): SchemaJudge {
  return bySubject((schema) => {
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

function bySubject(compile: (schema: Schema) => (value: unknown) => boolean): SchemaJudge {
  return Object.fromEntries(subjects.map((subject) => [subject, compile(schemaFor(subject) as Schema)])) as SchemaJudge;
}

function compileWithAjv(schema: Schema): (value: unknown) => boolean {
  const validate = new Ajv2020(options).compile(schema as object);
  return (value) => validate(value);
}
