import { createIndex, type Expression, fillMessage, type Model, type Rule, zeroValueOf } from '@amapi-spec/model';
import { checkToJsonSchema } from './check-to-json-schema.ts';
import { expressionToJsonSchema } from './expression-to-json-schema.ts';
import { allOf } from '@amapi-spec/model/expression';
import { ifThen, type JsonSchema } from './json-schema.ts';
import type { Keywords } from './type-to-json-schema.ts';

/** Translates a rule to a schema of its subject, valid if and only if the rule is kept; `undefined` when JSON Schema cannot say it. */
export function ruleToJsonSchema(rule: Rule, model: Model): JsonSchema | undefined {
  const { enums } = createIndex(model);
  const translate = (expression: Expression): JsonSchema => expressionToJsonSchema(expression, (name) => zeroValueOf(enums.get(name)));
  const { body } = rule;
  const applies: readonly Expression[] = body.applies === undefined ? [] : [body.applies];
  if (body.kind === 'check') {
    const schema = checkToJsonSchema(body.check);
    return schema === undefined ? undefined : ifThen(translate(allOf(applies)), schema);
  }
  const guards = body.guards.map((guard) => guard.known);
  return ifThen(translate(allOf([...applies, ...guards])), translate(body.require));
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
