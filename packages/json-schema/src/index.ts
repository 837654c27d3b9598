export { annotationKeywords } from './annotation-keywords.ts';
export { definitions } from './gen/definitions.ts';
export { schemaNames } from './gen/names.ts';
export type { EnumName, RuleId, ShapeName } from './gen/names.ts';
export type { JsonSchemaObject } from './runtime/json-schema.ts';
export { ruleSchemaFor, schemaFor } from './schema-for.ts';
