import { type Code, code, isEmpty, lines, nothing } from '../../../code/code.ts';
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
    printMembers(walk, plan),
    printFacts(walk, bits),
    printRules(walk, (rule) => printFact(rule, warn, plan)),
    'return false;\n}',
  );
}

function printMembers({ members, refused }: WalkPlan, plan: ShapePlan): Code {
  if (members.length + refused.length === 0) return lines();
  return lines(
    'for (const key in value) {\nconst member = (value as Record<string, unknown>)[key];\nif (member === undefined) continue;\nswitch (key) {',
    ...members.map((member) => printMember(member, plan)),
    ...refused.map(printRefused),
    '}\n}',
  );
}

function printMember({ name, value, hasBit, keep, isCommandType, atElements = [] }: MemberPlan, plan: ShapePlan): Code {
  const bit = hasBit ? `seen |= ${bitName(name)};` : '';
  if (isCommandType && keep !== undefined && plan.typeBits !== undefined)
    return printCase([name], bit, `${keep.local} = typeBit(member);`, 'break;');
  const inside = lines(...atElements.map((rule) => lines(`// ${rule.id}`, printFact(rule, warn, plan))));
  return printCase(
    [name],
    bit,
    printCheck(value, 'member'),
    printElements(value, inside),
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

/** Prints a loop for the rules that elements decide; the verdict has looked at their form. */
function printElements(value: ValueCheck, inside: Code): Code {
  if (isEmpty(inside) || (value.kind !== 'list' && value.kind !== 'map')) return nothing;
  const type = elementTypes[value.element.kind] ?? 'unknown';
  if (value.kind === 'list') return lines(`for (const element of member as readonly ${type}[]) {`, inside, '}');
  return lines(
    `for (const entry in member as object) {\nconst element = (member as Readonly<Record<string, ${type} | undefined>>)[entry];`,
    'if (element === undefined || !Object.hasOwn(member as object, entry)) continue;',
    inside,
    '}',
  );
}

const elementTypes: { readonly [kind in ValueCheck['kind']]?: string } = {
  text: 'string',
  word: 'string',
  int32: 'number',
  boolean: 'boolean',
};

function printRefused({ names, presence, rule }: RefusedMembers): Code {
  const empty = {
    member: '',
    list: 'if (Array.isArray(member) && member.length === 0) break;',
    map: code`if (${runtime.isObject}(member) && ${runtime.entries}(member) === 0) break;`,
  };
  return printCase(names, empty[presence], `// ${rule ?? ''}`, warn);
}
