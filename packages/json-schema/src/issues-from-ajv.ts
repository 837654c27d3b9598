import { pointer } from '@amapi-spec/tools-shared/runtime/pointer.ts';
import type { RuleId } from '@amapi-spec/types';
import { sayIssue } from '@amapi-spec/tools-shared/runtime/say-issue.ts';
import type { ShapeName } from './gen/names.ts';
import { docsBase, rules } from './gen/rules.ts';
import { wordSlots, texts, type StructuralId } from './gen/texts.ts';
import { readAjvError, type AjvError } from './runtime/ajv-error.ts';
import type { Finding } from './runtime/finding.ts';
import type { Outcome } from './runtime/issue-data.ts';
import { locate, type Found, type Location } from './runtime/locate.ts';
import { isSkipped, noteMalformed } from './runtime/malformed.ts';
import { brokenRule, ruleOf, ruleThatRequires, type BrokenRule } from './runtime/rule-finding.ts';
import { nullMember, structuralFinding, type Searched } from './runtime/structural-finding.ts';

export type { ShapeName } from './gen/names.ts';
export type { StructuralId } from './gen/texts.ts';
export type { Outcome } from './runtime/issue-data.ts';
export type { RuleId } from '@amapi-spec/types';

/**
 * One finding, with the members of an issue of `@amapi-spec/validators`. Nothing in it is a value of the input; key names stand in `path` and
 * `pointer`, and in `message` and `params` only those that read as a member's name.
 */
export interface IssueFromAjv {
  /** Id of the rule, or of a finding about form; `schema.invalid` where the error is not one of the schemas of this package. */
  readonly rule: RuleId | StructuralId | 'schema.invalid';
  readonly severity: 'error' | 'warning';
  /** Member names and list indexes from the value that was judged; the last may be absent there. */
  readonly path: readonly (string | number)[];
  /** The path as a JSON Pointer (RFC 6901). */
  readonly pointer: string;
  /** What must hold, in lower case and without a full stop. */
  readonly message: string;
  /** What the message was made from. */
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
  readonly outcome?: Outcome;
  /** Address of the page that explains the rule. */
  readonly docs: string;
}

/**
 * Turns the errors of Ajv, with whatever options, into the issues that `@amapi-spec/validators` has for the same value: one for each broken rule, and
 * none for a rule that reads something malformed. With Ajv's `allErrors` these are all errors, else the first.
 * @param errors `validate.errors` of a schema of this package, in either dialect; null gives none. What is no error of Ajv counts as `schema.invalid`. The first 100,000 are read.
 * @param shape what the schema describes, such as `CommandRequest`.
 * @param value what was judged. Without it, null is a wrong type, and less is said: not which type was found, what it would be, or which word is near. With
 *   Ajv's option `verbose` only what other members tell is missing.
 */
export function issuesFromAjv(errors: unknown, shape: ShapeName, value?: unknown): readonly IssueFromAjv[] {
  try {
    return Array.isArray(errors) ? toIssues(errors.slice(0, mostErrors), shape, value) : [];
  } catch {
    // A getter or a proxy threw.
    return [toIssue(invalid)];
  }
}

/** More errors than that are not read: they say nothing new, and a list may claim to be endless. */
const mostErrors = 100_000;

const invalid: Finding = { rule: 'schema.invalid', params: {}, path: [], names: [] };

function toIssues(errors: readonly unknown[], shape: ShapeName, value: unknown): readonly IssueFromAjv[] {
  const root = value === undefined ? undefined : { value };
  const findings: Finding[] = [];
  const broken: BrokenRule[] = [];
  const searched: Searched = new Map();
  for (const each of errors) {
    const error = readAjvError(each);
    if (error === undefined) {
      findings.push(invalid);
      continue;
    }
    const at = placeOf(error, shape, root);
    const none = nullMember(at);
    const rule = none === undefined ? (ruleOf(error) ?? ruleThatRequires(error, at)) : undefined;
    if (rule !== undefined) broken.push(...brokenRule(rule, error, at));
    else findings.push(...[none ?? structuralFinding(error, at, searched)].filter((finding) => finding !== undefined));
  }
  const malformed = noteMalformed(findings);
  const applied = broken.filter((each) => !isSkipped(malformed, each, rules[each.rule].reads));
  // What must be there is not missed where it was meant.
  const missed = findings.filter(({ rule, path }) => rule !== 'schema.required' || !malformed.meant.has(JSON.stringify(path)));
  const issues = [...missed, ...applied].map(toIssue);
  const different = new Map(issues.map((issue) => [JSON.stringify([issue.rule, issue.path]), issue]));
  return different.size === 0 && errors.length > 0 ? [toIssue(invalid)] : [...different.values()];
}

function placeOf({ instancePath, propertyName, judged }: AjvError, shape: ShapeName, root: Found | undefined): Location {
  const location = locate(shape, instancePath, root);
  // Below `propertyNames` it is a name that was judged.
  return root === undefined && propertyName === undefined && judged !== undefined ? { ...location, values: [judged] } : location;
}

function toIssue({ rule, params, path }: Finding): IssueFromAjv {
  const facts = isRule(rule) ? rules[rule] : undefined;
  return {
    rule,
    severity: facts?.severity === 'warning' ? 'warning' : 'error',
    path,
    pointer: pointer(path),
    message: sayIssue({ rule, params }, texts, wordSlots) ?? facts?.message ?? 'must fit the JSON Schema',
    params,
    ...(facts?.outcome && { outcome: facts.outcome }),
    docs: `${docsBase}${rule}.md`,
  };
}

function isRule(id: Finding['rule']): id is RuleId {
  return Object.hasOwn(rules, id);
}
