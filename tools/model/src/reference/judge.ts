import { commandPath } from '../contract/command-path.ts';
import type { Model, Rule, Severity } from '../contract/model.ts';
import type { StructuralId } from '../contract/structural-ids.ts';
import { notSkipped } from '../expression/device-guards.ts';
import { sayStructural } from '../message/say-structural.ts';
import { createIndex } from '../query/create-index.ts';
import { evaluate } from './evaluate.ts';
import { findRuleFailures } from './evaluate-rule.ts';
import { toPointer } from './find-at.ts';
import { sayRule } from './say-rule.ts';
import type { IssueParams, ShapeAt, StructuralIssue, ValuePath } from './structural-issue.ts';
import { type Structure, walkStructure } from './structure.ts';

/** Options of `judge`. */
export interface JudgeOptions {
  /** Levels by rule id that replace the rules' own. */
  readonly levels?: Readonly<Record<string, Severity>>;
}

/** What the reference judge says of a value. */
export interface Judgement {
  /** What is wrong with the form, with JSON Pointers, in the order of the shapes' fields. */
  readonly structural: readonly StructuralJudgement[];
  /** The broken rules that are not off, in the order of their ids; each with every place, in order. */
  readonly rules: readonly RuleFinding[];
}

/** What is wrong with the form of a value. */
export interface StructuralJudgement {
  readonly id: StructuralId;
  readonly pointer: string;
  readonly params: IssueParams;
  /** In the language of the first catalogue. */
  readonly message: string;
}

/** A rule that a value breaks. */
export interface RuleFinding {
  readonly id: string;
  readonly severity: 'error' | 'warning';
  readonly pointers: readonly string[];
  /** The same as paths. */
  readonly paths: readonly ValuePath[];
  /** What is said at each of them. */
  readonly messages: readonly string[];
}

/**
 * Judges a value as a shape, slowly and plainly: form first, then each rule wherever the value reaches its subject. A rule is left out where
 * something that it reads has a wrong form. Never throws on a value; throws when the model has no such shape.
 */
export function judge(model: Model, shapeName: string, value: unknown, { levels = {} }: JudgeOptions = {}): Judgement {
  const structure = walkStructure(model, shapeName, value);
  const rules = model.rules.flatMap((rule): RuleFinding[] => {
    const severity = levels[rule.id] ?? rule.severity;
    if (severity === 'off' || isSuperseded(model, rule, structure)) return [];
    const places = structure.objects
      .filter((object) => object.shape.name === rule.subject)
      .flatMap((object) => judgeRule(model, rule, object, structure));
    if (places.length === 0) return [];
    const paths = places.map(({ path }) => path);
    return [{ id: rule.id, severity, pointers: paths.map(toPointer), paths, messages: places.map(({ message }) => message) }];
  });
  const structural = structure.issues.map(({ id, path, params }) => ({
    id,
    pointer: toPointer(path),
    params,
    message: say(model, { id, params }),
  }));
  return { structural, rules };
}

/** Says whether a judgement has no error: what `isX` says. */
export function isAccepted({ structural, rules }: Judgement): boolean {
  return structural.length === 0 && rules.every(({ severity }) => severity !== 'error');
}

/** Returns the ids of everything that is reported, sorted, each once. */
export function reportedIds({ structural, rules }: Judgement): string[] {
  return [...new Set([...structural, ...rules].map(({ id }) => id))].toSorted();
}

/** Beside a device, some rules on the request are superseded by those that know it, where one of these is not skipped. */
function isSuperseded(model: Model, { supersededBy = [] }: Rule, structure: Structure): boolean {
  const [pair] = structure.objects;
  if (pair?.shape.name !== model.roles.pair.shape) return false;
  const others = model.rules.filter(({ id }) => supersededBy.includes(id));
  return others.some(
    (rule) =>
      rule.body.kind === 'expression' &&
      evaluate(notSkipped(rule.body.guards, rule.body.applies), pair.value) &&
      !isBlocked(model, rule, pair, structure),
  );
}

function say(model: Model, issue: Pick<StructuralIssue, 'id' | 'params'>): string {
  const [catalogue] = model.catalogues;
  return catalogue === undefined ? '' : sayStructural(createIndex(model).structural.get(issue.id), catalogue, issue);
}

/** A place where a rule points, and what it says there. */
interface BrokenAt {
  readonly path: ValuePath;
  readonly message: string;
}

function judgeRule(model: Model, rule: Rule, object: ShapeAt, structure: Structure): BrokenAt[] {
  if (isBlocked(model, rule, object, structure)) return [];
  const { value, path } = object;
  return findRuleFailures(rule, value).map((failure) => ({ path: [...path, ...failure], message: sayRule(model, rule, value, failure) }));
}

/** Something that the rule reads has a wrong form. */
function isBlocked(model: Model, rule: Rule, { path }: ShapeAt, { issues, meant }: Structure): boolean {
  const reads = rule.reads.map((read) => [...path, ...read]);
  const type = [...path, ...typePath(model, rule)];
  const isForm = ({ id }: StructuralIssue): boolean => id === 'schema.form_body';
  // What a form parser made says nothing of the objects in it.
  const wrong = [...issues.map((issue) => issue.path), ...meant].filter((at) => at.length >= path.length);
  return (
    issues.some((issue) => isForm(issue) && toPointer(issue.path) === toPointer(path)) ||
    reads.some((read) => wrong.some((at) => isAtOrAbove(at, read))) ||
    // Which command it is can be told from its params where its type is misspelt, and from its type beside what a form parser made.
    (rule.body.applies !== undefined && issues.some((issue) => !isForm(issue) && isAtOrAbove(issue.path, type)))
  );
}

/** What `for` is about: with a malformed type nothing can be said of any one command. */
function typePath({ roles }: Model, { subject }: Rule): readonly string[] {
  return [...(commandPath(roles, subject) ?? []), roles.command.type];
}

/** What is wrong is in the way of a read when it is at that place or above it. */
function isAtOrAbove(path: ValuePath, read: ValuePath): boolean {
  return path.length <= read.length && path.every((segment, index) => read[index] === '*' || read[index] === segment);
}
