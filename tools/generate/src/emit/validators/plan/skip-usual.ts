import { areDisjoint, type ParsedRegex, parseRegexSubset } from '@amapi-spec/model/regex';
import { testsOf } from './map-finding.ts';
import { all, type Read, type Test, type TextHelper, type UsualForm } from './test.ts';
import type { RulePlan, WalkPlan } from './types.ts';

/** Forms that most texts have of those that a helper says yes to, each with a pattern of which every such text is. */
const usualForms: readonly { readonly of: TextHelper; readonly usual: UsualForm; readonly pattern: string }[] = [
  { of: 'isActivationCode', usual: 'isUsualActivationCode', pattern: '^1\\$[0-9A-Za-z.-]+\\$[0-9A-Za-z-]*$' },
];

/** Looks once whether a text has the usual form, where several rules on it are sure to hold then, and asks these only where it has not. */
export function skipUsual(walk: WalkPlan): WalkPlan {
  let skipped = walk;
  for (const form of usualForms) skipped = skipForm(skipped, form);
  return skipped;
}

function skipForm(walk: WalkPlan, { of, usual, pattern }: (typeof usualForms)[number]): WalkPlan {
  const parsed = parseRegexSubset(pattern);
  if (!parsed.ok) throw new Error(`${pattern} is none of the subset: ${parsed.reason}`);
  const tests = walk.rules.flatMap(({ finding }) => testsOf(finding));
  const asked = tests.find((test) => test.kind === 'helper' && test.helper === of);
  const [read] = asked?.kind === 'helper' ? asked.args : [];
  if (typeof read !== 'object' || read.steps.length > 0) return walk;
  const holds = (rule: RulePlan): boolean =>
    rule.finding.kind === 'one' && rule.finding.before === undefined && isFalse(rule.finding.test, { read, of, form: parsed.regex });
  if (walk.rules.filter(holds).length < 2) return walk;
  const local = `${read.local}IsUsual`;
  const isUnusual: Test = { kind: 'truth', read: { local, steps: [], optional: false }, holds: false, isVariable: true };
  const skip = (rule: RulePlan): RulePlan =>
    rule.finding.kind === 'one' && holds(rule)
      ? { ...rule, finding: { ...rule.finding, test: all([isUnusual, rule.finding.test]) } }
      : rule;
  return { ...walk, hoisted: [...walk.hoisted, { local, read, by: usual }], rules: walk.rules.map(skip) };
}

/** A text that has a form, to which a helper says yes. */
interface Usual {
  readonly read: Read;
  readonly of: TextHelper;
  readonly form: ParsedRegex;
}

/** Tells whether a test is false for certain where a text has the usual form. */
function isFalse(test: Test, usual: Usual): boolean {
  switch (test.kind) {
    case 'all':
      return test.parts.some((part) => isFalse(part, usual));
    case 'any':
      return test.parts.every((part) => isFalse(part, usual));
    case 'helper':
      return test.helper === usual.of && !test.holds && isSame(test.args[0], usual.read);
    case 'text': {
      if (test.operator !== 'matches' || !test.holds || !isSame(test.read, usual.read)) return false;
      const parsed = parseRegexSubset(test.value);
      return parsed.ok && areDisjoint(usual.form, parsed.regex);
    }
    default:
      return false;
  }
}

function isSame(a: unknown, b: Read): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
