import type { Example, Model, Rule, RuleExample } from '../contract/model.ts';
import { judge, type Judgement, reportedIds } from '../reference/judge.ts';

/** An example that does not show what it says. */
export interface ExampleProblem {
  /** The spec file that it is in. */
  readonly file: string;
  /** Where in the file: keys and indices. */
  readonly where: readonly (string | number)[];
  readonly name: string;
  /** What differs from what it says, for a message. */
  readonly problem: string;
}

/** Holds every example, in rule files and in `spec/examples`, against the reference judge. */
export function verifyExamples(model: Model): ExampleProblem[] {
  return [
    ...model.rules.flatMap((rule) => rule.examples.flatMap((example) => verifyRuleExample(model, rule, example))),
    ...model.examples.flatMap((example) => verifyExample(model, example)),
  ];
}

function verifyRuleExample(model: Model, rule: Rule, example: RuleExample): ExampleProblem[] {
  const where = [example.good ? 'good' : 'bad', example.name];
  const report = (problem: string): ExampleProblem[] => [{ file: rule.file, where, name: example.name, problem }];
  // A rule that is off by default is switched on in its own examples.
  const judgement = judge(model, rule.judgedAs, example.value, {
    levels: rule.severity === 'off' ? { [rule.id]: 'warning' } : {},
  });
  const errors = errorIds(judgement);
  const broken = judgement.rules.some(({ id }) => id === rule.id);
  const others = errors.filter((id) => id !== rule.id);
  if (others.length > 0) return report(`it also breaks ${others.join(', ')}`);
  if (broken === example.good) return report(example.good ? 'it breaks the rule' : 'it does not break the rule');
  return [];
}

function verifyExample(model: Model, { file, name, subject, valid, value, breaks }: Example): ExampleProblem[] {
  const judgement = judge(model, subject, value);
  const reported = reportedIds(judgement);
  const missing = breaks.filter((id) => !reported.includes(id));
  const surplus = reported.filter((id) => !breaks.includes(id));
  const errors = errorIds(judgement);
  const report = (problem: string): ExampleProblem => ({ file, where: ['value'], name, problem });
  return [
    ...(missing.length > 0 ? [report(`it does not break ${missing.join(', ')}`)] : []),
    ...(surplus.length > 0 ? [report(`it also breaks ${surplus.join(', ')}`)] : []),
    ...(valid && errors.length > 0 ? [report(`it is not valid: ${errors.join(', ')}`)] : []),
    ...(!valid && errors.length === 0 ? [report('it has no error')] : []),
  ];
}

function errorIds({ structural, rules }: Judgement): string[] {
  const errors = rules.filter(({ severity }) => severity === 'error');
  return [...new Set([...structural, ...errors].map(({ id }) => id))];
}
