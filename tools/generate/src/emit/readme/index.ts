import type { Model, Rule, Severity } from '@amapi-spec/model';
import type { EmittedFile } from '../../emitted-file.ts';
import { markdownTable } from '../../markdown-table.ts';
import { ruleToJsonSchema } from '../json-schema/rule-to-json-schema.ts';
import { createNames } from '../protobuf/names.ts';
import { attachRules } from '../protobuf/attach-rules.ts';

const severities: readonly Severity[] = ['error', 'warning', 'off'];

/** Emits the block of the repository's README that counts the rules: by area and level, and by what carries them. */
export function emitReadme(model: Model): EmittedFile[] {
  return [{ path: 'README.md#rules', text: `${areaTable(model)}\n\n${targetTable(model)}\n` }];
}

function areaTable({ rules }: Model): string {
  const areas = [...new Set(rules.map(({ area }) => area))];
  const rows = areas.map((area) => [`\`${area}\``, ...counts(rules.filter((rule) => rule.area === area))]);
  return markdownTable(['area', 'errors', 'warnings', 'off by default'], [...rows, ['all', ...counts(rules)]]);
}

function targetTable(model: Model): string {
  const { rules } = model;
  const { missing } = attachRules(model, createNames(model));
  const inSchema = rules.filter((rule) => ruleToJsonSchema(rule, model) !== undefined);
  const inProto = rules.filter((rule) => rule.severity === 'error' && missing.every((each) => each.rule.id !== rule.id));
  return markdownTable(
    ['carried by', 'errors', 'warnings', 'off by default', 'how'],
    [
      ['validators, docs, command-line tool', ...counts(rules), 'all of them'],
      ['JSON Schema', ...counts(inSchema), 'errors are enforced, the rest are annotations'],
      ['.proto', ...counts(inProto), 'errors are `buf.validate` rules, the rest are comments'],
    ],
  );
}

function counts(rules: readonly Rule[]): string[] {
  return severities.map((severity) => String(rules.filter((rule) => rule.severity === severity).length));
}
