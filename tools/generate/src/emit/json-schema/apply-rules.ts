import { createIndex, type Model, type Rule, type Shape, zeroValueOf } from '@amapi-spec/model';
import { allOf, type JsonSchema } from './json-schema.ts';
import type { Keywords } from './type-to-json-schema.ts';
import { isKeptBy, usualCommand } from './usual-command.ts';

/** What is defined beside the rules of a shape under this name, which is no id of a rule: all of them. */
const all = 'rules';

/**
 * Applies rules to a shape: those that can be broken by a usual command, and to any other value all of them. These are defined apart, and refer on,
 * since validators that compile schemas, as Ajv does, then have a function for them, and a small one for usual commands.
 * @param refer refers to what is defined beside the rules by its name.
 * @returns keywords of the shape, and what else there is to define.
 */
export function applyRules(
  shape: Shape,
  rules: readonly Rule[],
  model: Model,
  refer: (name: string) => JsonSchema,
): { readonly keywords: Keywords; readonly more: Keywords } {
  const { enums } = createIndex(model);
  const referTo = (some: readonly Rule[]): JsonSchema => allOf(some.map(({ id }) => refer(id)));
  const usual = usualCommand(shape, rules, model);
  const open = rules.filter((rule) => usual === undefined || !isKeptBy(usual, rule, (name) => zeroValueOf(enums.get(name))));
  if (rules.length === 0) return { keywords: {}, more: {} };
  // Makers of types read `allOf`, and would make types of conditions, but they ignore what an `if` is for.
  if (usual === undefined || open.length === rules.length) return { keywords: { if: {}, then: referTo(rules) }, more: {} };
  return {
    keywords: { if: usual.schema, ...(open.length > 0 && { then: referTo(open) }), else: refer(all) },
    more: { [all]: referTo(rules) },
  };
}
