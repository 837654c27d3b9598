import { fillMessage, type EnumType, type Field, type Model, type Rule, type Shape } from '@amapi-spec/model';
import { allOf } from './json-schema.ts';
import { applyRules } from './apply-rules.ts';
import { ruleDefinition } from './rule-to-json-schema.ts';
import type { SchemaOptions } from './schema-options.ts';
import { typeToJsonSchema, type Keywords } from './type-to-json-schema.ts';

/** Translates a shape: a request shape is closed, a response shape open; its rules follow as `$defs` that `then` refers to. */
export function shapeToJsonSchema(shape: Shape, model: Model, options: SchemaOptions): Keywords {
  const rules = model.rules.filter((rule) => rule.subject === shape.name);
  const required = shape.fields.filter((field) => field.required).map((field) => field.name);
  return {
    title: shape.name,
    description: shape.description,
    type: 'object',
    properties: {
      ...Object.fromEntries(shape.fields.map((field) => [field.name, fieldToJsonSchema(field, shape, model, options)])),
      // A server-set field is refused by its rule alone, so the shape itself has to accept it.
      ...(options.reader === 'validator' ? Object.fromEntries(shape.serverSet.map((field) => [field.name, true])) : {}),
    },
    ...(required.length === 0 ? {} : { required }),
    ...closing(shape),
    ...judgedRules(shape, rules, model, options),
    'x-source': shape.source,
  };
}

/** Translates an enum to the closed list of its values. */
export function enumToJsonSchema(type: EnumType): Keywords {
  return {
    title: type.name,
    description: type.description,
    type: 'string',
    enum: type.values.map((value) => value.name),
    'x-enumDescriptions': Object.fromEntries(type.values.map((value) => [value.name, value.description])),
    'x-source': type.source,
  };
}

function fieldToJsonSchema(field: Field, shape: Shape, model: Model, options: SchemaOptions): Keywords {
  return {
    description: field.description,
    ...typeToJsonSchema(field.type, shape.variant, model, options),
    ...(field.readOnly ? { readOnly: true } : {}),
    ...(field.requiredRule === undefined ? {} : { 'x-rule': field.requiredRule }),
    ...(field.sensitive === undefined ? {} : { 'x-sensitive': field.sensitive }),
    'x-source': field.source,
  };
}

/** Said of an open shape only where it has no members: tools take such an object for an empty one. */
function closing({ variant, fields }: Shape): Keywords {
  if (variant === 'request') return { additionalProperties: false };
  return fields.length === 0 ? { additionalProperties: true } : {};
}

function judgedRules(shape: Shape, rules: readonly Rule[], model: Model, { ruleRef }: SchemaOptions): Keywords {
  const definitions = rules.flatMap((rule) => {
    const definition = ruleDefinition(rule, model);
    return definition === undefined ? [] : [{ rule, definition }];
  });
  const errors = definitions.filter(({ rule }) => rule.severity === 'error');
  const others = rules.filter((rule) => rule.severity !== 'error');
  const warnings = others.length === 0 ? {} : { 'x-warnings': others.map(summary) };
  if (ruleRef === undefined) {
    const writtenOut = errors.map(({ rule, definition }) => ({ 'x-rule': rule.id, ...definition }));
    return { ...(errors.length === 0 ? {} : { if: {}, then: allOf(writtenOut) }), ...warnings };
  }
  const { keywords, more } = applyRules(
    shape,
    errors.map(({ rule }) => rule),
    model,
    (name) => ({ $ref: ruleRef(shape.name, name) }),
  );
  const named = definitions.map(({ rule, definition }) => [rule.id, definition] as const);
  return { ...keywords, ...(definitions.length === 0 ? {} : { $defs: { ...Object.fromEntries(named), ...more } }), ...warnings };
}

function summary(rule: Rule): Keywords {
  return { id: rule.id, severity: rule.severity, message: fillMessage(rule) };
}
