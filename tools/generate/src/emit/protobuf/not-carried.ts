import type { Model, Rule } from '@amapi-spec/model';
import type { ProtoRules } from './rules.ts';

/** Writes the README's list of rules that the .proto does not carry, with reasons; warnings are named in one list. */
export function notCarriedText(model: Model, rules: ProtoRules): string {
  const errors = rules.missing.filter(({ rule }) => rule.severity === 'error');
  const rest = model.rules.filter(({ severity }) => severity !== 'error');
  return [
    ...(errors.length > 0 ? ['Errors:', '', ...errors.map(({ rule, why }) => `- \`${rule.id}\`: ${why}.`), ''] : []),
    ...(rest.length > 0 ? ['Warnings (buf.validate knows errors only; those about our messages are comments in the .proto):', ''] : []),
    ...byArea(rest).map(([area, ids]) => `- ${area}: ${ids.map((id) => `\`${id}\``).join(', ')}`),
  ].join('\n');
}

function byArea(rules: readonly Rule[]): [string, string[]][] {
  const areas = new Map<string, string[]>();
  for (const { area, id } of rules) areas.set(area, [...(areas.get(area) ?? []), id]);
  return [...areas];
}
