import type { CheckCall, Model, Rule } from '@amapi-spec/model';
import type { Carried, UsualValue } from './check-handler.ts';
import { usualDuration, usualDurationWithin } from './checks/duration-checks.ts';
import { usualLanguageTags } from './checks/language-tag.ts';
import type { JsonSchema } from './json-schema.ts';
import { withQuickLengths } from './quick-length.ts';
import { ruleToJsonSchema } from './rule-to-json-schema.ts';

const usual: { readonly [Name in Carried]?: UsualValue<Name> } = {
  duration_format: usualDuration,
  duration_range: usualDurationWithin,
  language_tag: usualLanguageTags,
};

/** Describes usual values of a rule's subject, all of which keep the rule; undefined where these are told no faster than by the rule itself. */
export function usualValue(rule: Rule, model: Model): JsonSchema | undefined {
  const { body } = rule;
  if (body.kind === 'expression') return quickerForm(rule, model);
  const describe = (usual as Readonly<Record<string, UsualValue<Carried> | undefined>>)[body.check.name];
  return describe?.(body.check as CheckCall<Carried>);
}

function quickerForm(rule: Rule, model: Model): JsonSchema | undefined {
  const schema = ruleToJsonSchema(rule, model);
  const quicker = schema && withQuickLengths(schema);
  return JSON.stringify(quicker) === JSON.stringify(schema) ? undefined : quicker;
}
