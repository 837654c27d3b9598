import type { SpecContext } from '../resolve/context.ts';
import type { Field, Model, Rule, Shape } from '../contract/model.ts';
import { verifyExamples } from './examples.ts';
import { verifyFixes } from './fixes.ts';
import { verifyTypeExamples } from './type-examples.ts';
import { evaluateRule } from '../reference/evaluate-rule.ts';
import { createIndex } from '../query/create-index.ts';

/** Holds the finished model against itself: required fields against the rules that guard them, examples and fixes against the reference judge. */
export function verifyModel(context: SpecContext, model: Model, judgesExamples: boolean): void {
  for (const shape of model.shapes) {
    for (const field of shape.fields) if (field.required) verifyRequired(context, model, shape, field);
  }
  if (!judgesExamples) return;
  verifyFixes(context, model);
  verifyTypeExamples(context, model);
  for (const { file: path, where, name, problem } of verifyExamples(model)) {
    const file = [...context.files.rule, ...context.files.example].find((candidate) => candidate.path === path);
    if (file !== undefined) context.reporter.report('wrong-example', file, where, { name, problem });
  }
}

/** A carrier's members are the call's own arguments; their absence is structural. */
function verifyRequired({ files, reporter }: SpecContext, model: Model, shape: Shape, field: Field): void {
  const file = files.schema.find(({ name }) => name === shape.schema);
  if (file === undefined || shape.twin === undefined) return;
  const path = ['properties', field.name];
  const name = `${shape.schema}.${field.name}`;
  const rule = createIndex(model).rules.find(field.requiredRule ?? '');
  if (rule === undefined) reporter.report('required-without-rule', file, path, { name });
  else if (allowsAbsence(rule, shape)) reporter.report('rule-allows-absence', file, [...path, 'x-rule'], { name, rule: rule.id });
}

function allowsAbsence(rule: Rule, shape: Shape): boolean {
  return rule.subject !== shape.name || rule.severity !== 'error' || evaluateRule(rule, {});
}
