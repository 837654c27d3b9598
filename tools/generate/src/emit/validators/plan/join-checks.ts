import { mapFinding, testsOf } from './map-finding.ts';
import type { Test, TextHelper } from './test.ts';
import type { Finding, RulePlan, WalkPlan } from './types.ts';

/** Two helpers that each read a text, of which the second says yes to what the first refuses, and the one that reads it once for both. */
const joined: readonly { readonly form: TextHelper; readonly more: TextHelper; readonly both: TextHelper }[] = [
  { form: 'isDuration', more: 'isDurationWithin', both: 'isDurationFrom' },
];

/** Puts rules together of which one asks for the form of a text and the other for more, in a walk that does not say which is broken. */
export function joinChecks(walk: WalkPlan): WalkPlan {
  const rules = joined.reduce<readonly RulePlan[]>((all, { form, more, both }) => {
    const forms = all.filter(({ finding }) => asks(finding, form));
    return all.flatMap((rule): readonly RulePlan[] => {
      const own = forms.find((other) => all.some(({ finding }) => isOneOf(finding, more, other.finding, form)));
      if (rule === own) return [];
      if (own === undefined || !isOneOf(rule.finding, more, own.finding, form)) return [rule];
      return [{ ...rule, id: `${own.id}, ${rule.id}`, finding: withHelper(rule.finding, more, (test) => ({ ...test, helper: both })) }];
    });
  }, walk.rules);
  return { ...walk, rules };
}

type HelperTest = Extract<Test, { readonly kind: 'helper' }>;

/** The same finding but for the helper, which has arguments more. */
function isOneOf(finding: Finding, more: TextHelper, of: Finding, form: TextHelper): boolean {
  if (!asks(finding, more)) return false;
  const bare = withHelper(finding, more, (test) => ({ ...test, helper: form, args: test.args.slice(0, 1) }));
  return JSON.stringify(bare) === JSON.stringify(of);
}

function asks(finding: Finding, helper: TextHelper): boolean {
  return testsOf(finding).some((test) => test.kind === 'helper' && test.helper === helper);
}

function withHelper(finding: Finding, helper: TextHelper, change: (test: HelperTest) => HelperTest): Finding {
  return mapFinding(finding, (test) => (test.kind === 'helper' && test.helper === helper ? change(test) : test));
}
