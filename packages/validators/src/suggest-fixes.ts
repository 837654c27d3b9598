import type { StructuralId } from './gen/internal/texts.ts';
import { formCandidates } from './fix/form-candidates.ts';
import type { Candidate, Found } from './fix/candidate.ts';
import { ruleCandidates } from './fix/rule-candidate.ts';
import { judgedOf, tryCandidate, type Findings, type Judged } from './fix/try-candidate.ts';
import type { Issue, Options, RuleId } from './runtime/types.ts';

/** How many candidates are tried at most: each costs as much as judging the value. */
const mostTried = 100;

/**
 * Judges a value and adds to issues and warnings what a machine can do about them, as `fix`. Each fix has been tried alone: its issue is gone
 * afterwards and no other has come, apart from mistakes inside of a member that was not judged where it was. `validate` is a validator of
 * this package, or a function that calls one with more than the value, such as a device; paths of its issues must begin in the value.
 * The first hundred changes that come into question are tried, each for the price of judging the value once more. Never changes the value, and
 * throws nothing but what `validate` throws.
 */
export function suggestFixes<R extends Findings>(
  validate: (value: unknown, options?: Options<RuleId>) => R,
  value: unknown,
  options?: Options<RuleId>,
): R {
  const result = validate(value, options);
  const before = judgedOf(result);
  if (before.findings.length === 0) return result;
  const judge = (changed: unknown): Judged => judgedOf(validate(changed, options));
  let left = mostTried;
  const withFix = (issue: Issue): Issue => {
    try {
      const found: Found = { issue, value, all: before.findings };
      for (const candidate of candidatesFor(found)) {
        if (left-- <= 0) return issue;
        const fix = tryCandidate(candidate, found, before, judge);
        if (fix !== undefined) return { ...issue, fix };
      }
    } catch {
      // A getter or a proxy threw, or a value is deeper than the stack: nothing is known to mend it.
    }
    return issue;
  };
  const warnings = (): Issue[] => result.warnings.map(withFix);
  return result.issues === undefined
    ? { ...result, warnings: warnings() }
    : { ...result, issues: result.issues.map(withFix), warnings: warnings() };
}

function candidatesFor(found: Found): readonly Candidate[] {
  const { rule } = found.issue;
  const ofForm = Object.hasOwn(formCandidates, rule) ? formCandidates[rule as StructuralId] : undefined;
  return (ofForm ?? ruleCandidates)(found);
}
