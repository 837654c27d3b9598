import { createIndex, fillMessage, type Model, type Rule, zeroValueOf } from '@amapi-spec/model';
import { negate } from '@amapi-spec/model/expression';
import { checkToJsonSchema } from './check-to-json-schema.ts';
import { expressionToJsonSchema, refuse } from './expression-to-json-schema.ts';
import { ifThen, type JsonSchema } from './json-schema.ts';
import type { Keywords } from './type-to-json-schema.ts';

/** Translates a rule to a schema of its subject, valid if and only if the rule is kept; `undefined` when JSON Schema cannot say it. */
export function ruleToJsonSchema(rule: Rule, model: Model): JsonSchema | undefined {
  const { enums } = createIndex(model);
  const zeroValue = (name: string): string => zeroValueOf(enums.get(name));
  const { body } = rule;
  if (body.kind === 'expression') return refuse(negate(body.whole), zeroValue);
  const schema = checkToJsonSchema(body.check, zeroValue);
  if (schema === undefined || body.applies === undefined) return schema;
  return ifThen(expressionToJsonSchema(body.applies, zeroValue), schema);
}

/** Gives the rule's definition: its schema, with what a reader or a reporter needs beside it. */
export function ruleDefinition(rule: Rule, model: Model): Keywords | undefined {
  const schema = ruleToJsonSchema(rule, model);
  if (schema === undefined) return undefined;
  return {
    description: fillMessage(rule),
    ...(rule.body.kind === 'expression' ? { $comment: rule.body.text.trim().replace(/\s+/g, ' ') } : {}),
    'x-severity': rule.severity,
    ...(rule.outcome === undefined ? {} : { 'x-outcome': rule.outcome }),
    'x-docs': rule.docs,
    'x-source': rule.source,
    ...(typeof schema === 'object' ? schema : schema ? {} : { not: {} }),
  };
}
