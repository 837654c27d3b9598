import type { Model } from '@amapi-spec/model';
import type { ProtoRules } from './proto-rules.ts';

/** Writes the README's list of rules that the .proto does not carry, with reasons; warnings are named in one list. */
export function notCarriedText(model: Model, { missing }: ProtoRules): string {
  const errors = missing.filter(({ rule }) => rule.severity === 'error');
  const rest = model.rules.filter(({ severity }) => severity !== 'error');
  const byArea = Map.groupBy(rest, ({ area }) => area);
  return [
    ...(errors.length > 0 ? ['Errors:', '', ...errors.map(({ rule, why }) => `- \`${rule.id}\`: ${why}.`), ''] : []),
    ...(rest.length > 0 ? ['Warnings (buf.validate has errors only; warnings about our messages are comments in the .proto):', ''] : []),
    ...[...byArea].map(([area, rules]) => `- ${area}: ${rules.map(({ id }) => `\`${id}\``).join(', ')}`),
  ].join('\n');
}
