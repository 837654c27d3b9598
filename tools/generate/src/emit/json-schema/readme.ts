import { fillMessage, type Model, type Rule } from '@amapi-spec/model';
import type { EmittedFile } from '../../emitted-file.ts';
import { markdownTable } from '../../markdown-table.ts';
import { ruleToJsonSchema } from './rule-to-json-schema.ts';

/** Emits the list of rules that JSON Schema cannot carry, for the package's README. */
export function emitReadmeTables(model: Model): EmittedFile[] {
  const missing = model.rules.filter((rule) => ruleToJsonSchema(rule, model) === undefined);
  return [{ path: 'packages/json-schema/README.md#not-carried', text: missingTable(missing) }];
}

function missingTable(rules: readonly Rule[]): string {
  if (rules.length === 0) return 'Every rule is carried.\n';
  const rows = rules.map((rule) => [`\`${rule.id}\``, rule.severity, fillMessage(rule).replaceAll('\\', '\\\\')]);
  return `${markdownTable(['rule', 'level', 'what it says'], rows)}\n`;
}
