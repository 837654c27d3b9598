import { type Code, code, lines } from '../../../code/code.ts';
import type { Js } from '../../../code/expression.ts';
import type { Finding, MemberFinding, RulePlan, ShapePlan } from '../plan/types.ts';
import { runtime } from '../symbols.ts';
import { bitOf, seenOf } from './bits.ts';
import { printRead } from './read.ts';
import { printTest } from './test.ts';

/** Prints a rule that is only asked whether it is broken; `fail` is what is done then. */
export function printFact({ finding }: RulePlan, fail: string, { bits }: Pick<ShapePlan, 'bits'>): Code {
  const when = (test: Js): Code => code`if (${test.code}) ${fail}`;
  const statements = printStatements(finding, when, { bits });
  return finding.kind === 'repeated' || finding.before === undefined ? statements : printBlock(printTest(finding.before, bits), statements);
}

/** Prints statements under a condition. */
export function printBlock(condition: Js, statements: Code): Code {
  return code`if (${condition.code}) {\n${statements}\n}`;
}

function printStatements(finding: Finding, when: (test: Js) => Code, { bits }: Pick<ShapePlan, 'bits'>): Code {
  switch (finding.kind) {
    case 'one':
      return when(printTest(finding.test, bits));
    case 'each': {
      const over = printRead(finding.over);
      const list = finding.as === 'key' ? code`${runtime.keysOf}(${over.code})` : over.code;
      return code`for (const ${finding.variable} of ${list}) {\n${when(printTest(finding.test, bits))}\n}`;
    }
    case 'members':
      return lines(...finding.cases.map(({ test }) => when(printTest(test, bits))));
    case 'byMember':
      return printByMember(finding, (test) => when(test), { bits });
    case 'allButFirst':
      return when(printTest(finding.before, bits));
    case 'repeated':
      return when(printTest({ kind: 'unique', list: finding.list, holds: false }, bits));
  }
}

/** Prints a test for each member that may be alone there. */
export function printByMember(
  { group, cases }: Extract<Finding, { kind: 'byMember' }>,
  when: (test: Js, each: MemberFinding) => Code,
  { bits }: Pick<ShapePlan, 'bits'>,
): Code {
  return lines(
    code`switch (${seenOf(group, bits).code}) {`,
    ...cases.map((each) => lines(code`case ${bitOf(each.member, bits)}:`, when(printTest(each.test, bits), each), 'break;')),
    '}',
  );
}
