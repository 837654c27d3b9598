import { commandPath } from '../contract/command-path.ts';
import type { Model, Rule, Severity } from '../contract/model.ts';
import type { StructuralId } from '../contract/structural-ids.ts';
import { evaluate } from './evaluate.ts';
import { findRuleFailures } from './evaluate-rule.ts';
import { toPointer } from './find-at.ts';
import { type ShapeAt, type StructuralIssue, type ValuePath, walkStructure } from './structure.ts';

/** Options of `judge`. */
export interface JudgeOptions {
  /** Levels by rule id that replace the rules' own. */
  readonly levels?: Readonly<Record<string, Severity>>;
}

/** What the reference judge says of a value. */
export interface Judgement {
  /** What is wrong with the form, with JSON Pointers, in the order of the shapes' fields. */
  readonly structural: readonly { readonly id: StructuralId; readonly pointer: string }[];
  /** The broken rules that are not off, in the order of their ids; each with every place, in order. */
  readonly rules: readonly RuleFinding[];
}

/** A rule that a value breaks. */
export interface RuleFinding {
  readonly id: string;
  readonly severity: 'error' | 'warning';
  readonly pointers: readonly string[];
  /** The same as paths. */
  readonly paths: readonly ValuePath[];
}

/**
 * Judges a value as a shape, slowly and plainly: form first, then each rule wherever the value reaches its subject. A rule is left out where
 * something that it reads has a wrong form. Never throws on a value; throws when the model has no such shape.
 */
export function judge(model: Model, shapeName: string, value: unknown, { levels = {} }: JudgeOptions = {}): Judgement {
  const { issues, objects } = walkStructure(model, shapeName, value);
  const rules = model.rules.flatMap((rule): RuleFinding[] => {
    const severity = levels[rule.id] ?? rule.severity;
    if (severity === 'off' || isSuperseded(model, rule, shapeName, value)) return [];
    const paths = objects
      .filter((object) => object.shape.name === rule.subject)
      .flatMap((object) => judgeRule(model, rule, object, issues));
    return paths.length === 0 ? [] : [{ id: rule.id, severity, pointers: paths.map(toPointer), paths }];
  });
  return { structural: issues.map(({ id, path }) => ({ id, pointer: toPointer(path) })), rules };
}

/** Says whether a judgement has no error: what `isX` says. */
export function isAccepted({ structural, rules }: Judgement): boolean {
  return structural.length === 0 && rules.every(({ severity }) => severity !== 'error');
}

/** Returns the ids of everything that is reported, sorted, each once. */
export function reportedIds({ structural, rules }: Judgement): string[] {
  return [...new Set([...structural, ...rules].map(({ id }) => id))].toSorted();
}

/** Beside a device, some rules on the request are superseded by those that know it. */
function isSuperseded({ roles }: Model, { supersededBy }: Rule, shapeName: string, value: unknown): boolean {
  return shapeName === roles.pair.shape && supersededBy !== undefined && evaluate(supersededBy.when, value);
}

function judgeRule(model: Model, rule: Rule, { value, path }: ShapeAt, issues: readonly StructuralIssue[]): ValuePath[] {
  const reads = rule.body.applies === undefined ? rule.reads : [...rule.reads, typePath(model, rule)];
  const blocked =
    issues.some((issue) => issue.id === 'schema.form_body' && toPointer(issue.path) === toPointer(path)) ||
    reads.some((read) => issues.some((issue) => blocks(issue, [...path, ...read])));
  return blocked ? [] : findRuleFailures(rule, value).map((failure) => [...path, ...failure]);
}

/** What `for` is about: with a malformed type nothing can be said of any one command. */
function typePath({ roles }: Model, { subject }: Rule): readonly string[] {
  return [...(commandPath(roles, subject) ?? []), roles.command.type];
}

/** An issue is in the way of a read when it is at that place or above it. */
function blocks({ path }: StructuralIssue, read: ValuePath): boolean {
  return path.length <= read.length && path.every((segment, index) => read[index] === '*' || read[index] === segment);
}
