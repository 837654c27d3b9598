import type { CheckCall, Rule } from '@amapi-spec/model';
import type { Carried, UsualValue } from './check-handler.ts';
import { usualDuration, usualDurationWithin } from './checks/duration-checks.ts';
import { usualLanguageTags } from './checks/language-tag.ts';
import type { JsonSchema } from './json-schema.ts';

const usual: { readonly [Name in Carried]?: UsualValue<Name> } = {
  duration_format: usualDuration,
  duration_range: usualDurationWithin,
  language_tag: usualLanguageTags,
};

/** Describes usual values of a rule's subject, all of which keep the rule; undefined where these are told no faster than by the rule itself. */
export function usualValue({ body }: Rule): JsonSchema | undefined {
  if (body.kind !== 'check') return undefined;
  const describe = (usual as Readonly<Record<string, UsualValue<Carried> | undefined>>)[body.check.name];
  return describe?.(body.check as CheckCall<Carried>);
}
