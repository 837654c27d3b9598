import type { Model, Rule } from '@amapi-spec/model';
import type { EmittedFile } from '../../emitted-file.ts';

/** Emits the table of rules by area for the package's README. */
export function emitReadmeTable(model: Model): EmittedFile {
  const areas = [...new Set(model.rules.map(({ area }) => area))];
  const rows = areas.map((area) =>
    row(
      `\`${area}\``,
      model.rules.filter((rule) => rule.area === area),
    ),
  );
  const text = ['| area | errors | warnings | off by default |', '| --- | --- | --- | --- |', ...rows, row('all', model.rules)].join('\n');
  return { path: 'packages/validators/README.md#rules', text: `${text}\n` };
}

function row(name: string, rules: readonly Rule[]): string {
  const count = (severity: Rule['severity']): number => rules.filter((rule) => rule.severity === severity).length;
  return `| ${name} | ${count('error')} | ${count('warning')} | ${count('off')} |`;
}
