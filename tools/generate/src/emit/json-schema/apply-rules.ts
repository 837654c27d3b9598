import { createIndex, type Model, type Rule, type Shape, zeroValueOf } from '@amapi-spec/model';
import { allOf, type JsonSchema } from './json-schema.ts';
import type { Keywords } from './type-to-json-schema.ts';
import { ruleToJsonSchema } from './rule-to-json-schema.ts';
import { isKeptBy, usualCommand } from './usual-command.ts';
import { usualValue } from './usual-value.ts';

/** What is defined beside the rules of a shape under this name, which is no id of a rule: all of them. */
const all = 'rules';

/**
 * Applies rules to a shape: where a value is a usual one, which is told fast and keeps them all, none is looked at, else all are. These are defined apart,
 * and refer on, since validators that compile schemas, as Ajv does, then have a function for them, and a small one for usual values.
 * @param refer refers to what is defined beside the rules by its name.
 * @returns keywords of the shape, and what else there is to define.
 */
export function applyRules(
  shape: Shape,
  rules: readonly Rule[],
  model: Model,
  refer: (name: string) => JsonSchema,
): { readonly keywords: Keywords; readonly more: Keywords } {
  if (rules.length === 0) return { keywords: {}, more: {} };
  const referToAll = allOf(rules.map(({ id }) => refer(id)));
  const usual = usualSubject(shape, rules, model);
  // Makers of types read `allOf`, and would make types of conditions, but they ignore what an `if` is for.
  if (usual === undefined) return { keywords: { if: looksAtAll, then: referToAll }, more: {} };
  // Ajv names an error after what refers to a single rule, and not after the rule.
  if (rules.length === 1) return { keywords: { if: usual, else: referToAll }, more: {} };
  return { keywords: { if: usual, else: refer(all) }, more: { [all]: referToAll } };
}

/** Fits everything. Said of all members, so that Ajv, which else keeps at run time which ones a condition has looked at, need not. */
const looksAtAll: JsonSchema = { additionalProperties: true };

/** Describes usual values of a shape, which keep all of its rules; undefined where these are told no faster than by the rules. */
function usualSubject(shape: Shape, rules: readonly Rule[], model: Model): JsonSchema | undefined {
  const { enums } = createIndex(model);
  const command = usualCommand(shape, rules, model);
  const open = rules.filter((rule) => command === undefined || !isKeptBy(command, rule, (name) => zeroValueOf(enums.get(name))));
  const usual = open.map((rule) => usualValue(rule, model));
  if (command === undefined && usual.every((schema) => schema === undefined)) return undefined;
  return allOf([command?.schema ?? true, ...open.map((rule, index) => usual[index] ?? ruleToJsonSchema(rule, model) ?? true)]);
}
