import { type Code, code, lines } from '../../../code/code.ts';
import { quote } from '../../../code/literal.ts';
import { withArticle } from '../names.ts';
import { shapesOf } from '../plan/plan-value.ts';
import type { MemberPlan, RefusedMembers, ShapePlan, ValueCheck, WalkPlan } from '../plan/types.ts';
import { functionsOf, runtime } from '../symbols.ts';
import { bitName } from './bits.ts';
import { printFact } from './fact.ts';
import { keptType } from './kept-type.ts';
import { printCase, printFacts, printLocals, printRules } from './walk.ts';

const warn = 'return true;';

/** Prints the look for warnings in a value that is valid: it stops at the first. */
export function printWarnings(plan: ShapePlan, walk: WalkPlan): Code {
  const { shape, bits } = plan;
  return lines(
    `/** Tells whether there is anything to warn about in ${withArticle(shape)} that passed. */`,
    code`export function ${functionsOf(shape).hasWarnings}(value: object): boolean {`,
    printLocals(walk, bits),
    printMembers(walk),
    printFacts(walk, bits),
    printRules(walk, (rule) => printFact(rule, warn, plan)),
    'return false;\n}',
  );
}

function printMembers({ members, refused }: WalkPlan): Code {
  if (members.length + refused.length === 0) return lines();
  return lines(
    'for (const key in value) {\nconst member = (value as Record<string, unknown>)[key];\nif (member === undefined) continue;\nswitch (key) {',
    ...members.map(printMember),
    ...refused.map(printRefused),
    '}\n}',
  );
}

function printMember({ name, value, hasBit, keep }: MemberPlan): Code {
  return printCase(
    [name],
    hasBit ? `seen |= ${bitName(name)};` : '',
    printCheck(value, 'member'),
    keep === undefined ? '' : `${keep.local} = member as ${keptType(keep)};`,
    'break;',
  );
}

function printCheck(check: ValueCheck, value: string): Code {
  if (!shapesOf(check).some(({ hasWarnings }) => hasWarnings)) return lines();
  switch (check.kind) {
    case 'shape':
      return code`if (${functionsOf(check.shape.name).hasWarnings}(${value} as object)) return true;`;
    case 'list':
      return lines(`for (const element of ${value} as readonly unknown[]) {`, printCheck(check.element, 'element'), '}');
    case 'map':
      return lines(
        `for (const element of Object.values(${value} as object)) {\nif (element === undefined) continue;`,
        printCheck(check.element, 'element'),
        '}',
      );
    case 'any':
      return lines(
        ...check.known
          .filter(({ shape }) => shape.hasWarnings)
          .map(
            ({ typeUrl, shape }) =>
              code`if ((${value} as Record<string, unknown>)['@type'] === ${quote(typeUrl)} && ${functionsOf(shape.name).hasWarnings}(${value} as object)) return true;`,
          ),
      );
    default:
      return lines();
  }
}

function printRefused({ names, presence, rule }: RefusedMembers): Code {
  const isEmpty = {
    member: '',
    list: 'if (Array.isArray(member) && member.length === 0) break;',
    map: code`if (${runtime.isObject}(member) && ${runtime.entries}(member) === 0) break;`,
  };
  return printCase(names, isEmpty[presence], `// ${rule ?? ''}`, warn);
}
