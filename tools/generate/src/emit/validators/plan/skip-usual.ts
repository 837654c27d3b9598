import { areDisjoint, type ParsedRegex, parseRegexSubset } from '@amapi-spec/model/regex';
import { isAlwaysTrimmed } from './ask-trimmed.ts';
import { sortParts } from './cheap-first.ts';
import { testsOf } from './map-finding.ts';
import { all, type Read, type Test, type TextHelper, type UsualForm } from './test.ts';
import type { RulePlan, WalkPlan } from './types.ts';

/** Forms that most texts have of those that a helper says yes to, each with a pattern of which every such text is. */
const usualForms: readonly { readonly of: TextHelper; readonly usual: UsualForm; readonly pattern: string }[] = [
  { of: 'isActivationCode', usual: 'isUsualActivationCode', pattern: '^1\\$[0-9A-Za-z.-]+\\$[0-9A-Za-z-]*$' },
  { of: 'fitsLuhn', usual: 'isUsualLuhnNumber', pattern: '^[0-9]+$' },
];

/** Looks once whether a text has the usual form, where tests of several rules on it are sure to fail then, and asks these only where it has not. */
export function skipUsual(walk: WalkPlan): WalkPlan {
  let skipped = walk;
  for (const form of usualForms) skipped = skipForm(skipped, form);
  return skipped;
}

function skipForm(walk: WalkPlan, { of, usual: by, pattern }: (typeof usualForms)[number]): WalkPlan {
  const parsed = parseRegexSubset(pattern);
  if (!parsed.ok) throw new Error(`${pattern} is none of the subset: ${parsed.reason}`);
  const tests = walk.rules.flatMap(({ finding }) => testsOf(finding));
  const asked = tests.find((test) => test.kind === 'helper' && test.helper === of);
  const [read] = asked?.kind === 'helper' ? asked.args : [];
  if (typeof read !== 'object' || read.steps.length > 0) return walk;
  const local = `${read.local}IsUsual`;
  const isUnusual: Test = { kind: 'truth', read: { local, steps: [], optional: false }, holds: false, isVariable: true };
  const usual: Usual = { read, of, pattern, form: parsed.regex, isUnusual };
  const rules = walk.rules.map((rule) => skipIn(rule, usual));
  if (rules.filter((rule, index) => rule !== walk.rules[index]).length < 2) return walk;
  return { ...walk, hoisted: [...walk.hoisted, { local, read, by }], rules };
}

/** A text that has a form, to which a helper says yes, and what tells that it has another one. */
interface Usual {
  readonly read: Read;
  readonly of: TextHelper;
  readonly pattern: string;
  readonly form: ParsedRegex;
  readonly isUnusual: Test;
}

function skipIn(rule: RulePlan, usual: Usual): RulePlan {
  const { finding } = rule;
  if (finding.kind !== 'one' || finding.before !== undefined) return rule;
  const test = skipParts(finding.test, usual);
  return test === finding.test ? rule : { ...rule, finding: { ...finding, test: sortParts(test) } };
}

/** Puts before a test, or before those of its parts, what makes them fail for a text of the usual form; the same test where nothing does. */
function skipParts(test: Test, usual: Usual): Test {
  if (isFalse(test, usual)) return all([usual.isUnusual, test]);
  if (test.kind !== 'all' && test.kind !== 'any') return test;
  const parts = test.parts.map((part) => skipParts(part, usual));
  return parts.every((part, index) => part === test.parts[index]) ? test : { ...test, parts };
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
      if (test.operator !== 'matches' || !isSame(test.read, usual.read)) return false;
      if (!test.holds) return test.value === usual.pattern;
      const parsed = parseRegexSubset(test.value);
      return parsed.ok && areDisjoint(usual.form, parsed.regex);
    }
    case 'trimmed':
      return !test.holds && isSame(test.read, usual.read) && isAlwaysTrimmed(usual.form);
    default:
      return false;
  }
}

function isSame(a: unknown, b: Read): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
