import { fillMessage, type Model } from '@amapi-spec/model';
import type { MatrixRow } from './matrix.ts';
import { pagePath } from './site.ts';

/** The whole reference as data, for whoever renders it in their own way: the model without its lowered trees, each thing with its page. */
export function referenceJson(model: Model, matrix: readonly MatrixRow[]): string {
  const { info, sources, shapes, enums, commands, methods, rules, codes, examples } = model;
  const reference = {
    info,
    sources,
    methods: methods.map((method) => ({ ...method, page: pagePath.method(method.slug) })),
    commands: commands.map((command) => ({ ...command, page: pagePath.command(command.slug) })),
    schemas: shapes.map((shape) => ({ ...shape, page: pagePath.schema(shape.schema) })),
    enums: enums.map((type) => ({ ...type, page: pagePath.schema(type.name) })),
    rules: rules.map(({ body, file: _file, reads: _reads, judgedAs: _judgedAs, tells: _tells, ...rule }) => ({
      ...rule,
      message: fillMessage(rule),
      ...(body.kind === 'expression' ? { require: body.text } : { check: body.check.name }),
      page: pagePath.rule(rule.id),
    })),
    codes: codes.map((table) => ({ ...table, page: pagePath.codes(table.id) })),
    examples: examples.map(({ file: _file, ...example }) => example),
    matrix: matrix.map(({ command, facts, spans }) => ({ command, ...facts, spans })),
  };
  return `${JSON.stringify(reference, null, 2)}\n`;
}
