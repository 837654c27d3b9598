import type { Model } from '@amapi-spec/model';
import { camelCase, kebabCase, pascalCase } from '@amapi-spec/tools-shared/case.ts';

/** Where each generated function and constant lives, from `src`. */
export function ownModules(model: Model): ReadonlyMap<string, string> {
  const own = new Map<string, string>();
  for (const { name } of model.shapes) {
    for (const pass of ['isValid', 'hasWarnings', 'collectIssues']) own.set(`${pass}${name}`, `gen/shapes/${kebabCase(name)}.ts`);
  }
  for (const { name } of model.enums) {
    own.set(isEnum(name), `gen/internal/enums/${kebabCase(name)}.ts`);
    own.set(enumWords(name), `gen/internal/enums/${kebabCase(name)}.ts`);
  }
  for (const { id, area } of model.rules) own.set(camelCase(id), `gen/internal/rules/${kebabCase(area)}.ts`);
  own.set('markSuperseded', 'gen/internal/mark-superseded.ts');
  own.set(`undecided${model.roles.pair.shape}`, 'gen/internal/undecided.ts');
  own.set('inferCommandType', 'gen/internal/infer-command-type.ts');
  return own;
}

/** The function that tells an enum's values: `isCommandType`. */
export function isEnum(name: string): string {
  return `is${pascalCase(name)}`;
}

/** The list of an enum's values: `commandTypeWords`. */
export function enumWords(name: string): string {
  return `${camelCase(name)}Words`;
}
