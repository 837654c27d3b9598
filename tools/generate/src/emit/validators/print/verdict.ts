import { type Code, code, lines, nothing } from '../../../code/code.ts';
import { quote } from '../../../code/literal.ts';
import { withArticle } from '../names.ts';
import type { MemberPlan, RefusedMembers, ShapePlan, ValueCheck } from '../plan/types.ts';
import { functionsOf, isEnum, runtime } from '../symbols.ts';
import { bitOf, bitsIn } from './bits.ts';
import { printFact } from './fact.ts';
import { printCase, printFacts, printKept, printLocals, printPassAbsent, printRules, visited, visitMembers } from './walk.ts';

const refuse = 'return false;';

/** Prints the verdict on a shape: it stops at the first thing that is wrong. */
export function printVerdict(whole: ShapePlan): Code {
  const plan = bitsIn(whole, whole.verdict.members);
  const { shape, closed, bits, verdict: walk } = plan;
  return lines(
    `/** Tells whether a value is ${withArticle(shape)} that breaks no error rule. */`,
    code`export function ${functionsOf(shape).isValid}(value: unknown): boolean {`,
    code`if (!${runtime.isObject}(value)) return false;`,
    ...walk.required.map((name) => `if (value.${name} === undefined) return false;`),
    visited,
    printLocals(walk, bits),
    visitMembers,
    ...walk.members.map((member) => printMember(member, plan)),
    ...walk.refused.map(printRefused),
    // An inherited member is not part of the JSON.
    closed ? lines('default:', ...walk.refusedAnyway.map((id) => `// ${id}`), 'if (Object.hasOwn(value, key)) return false;') : '',
    '}\n}',
    printFacts(walk, bits),
    printRules(walk, plan.bits, (rule) => printFact(rule, refuse, plan)),
    'return true;\n}',
  );
}

function printMember(
  { name, value, hasBit, keep, isCommandType, saysType, atKeys = [], atElements = [], count }: MemberPlan,
  plan: ShapePlan,
): Code {
  const bit = hasBit ? code`seen |= ${bitOf(name, plan.bits)};` : '';
  if (isCommandType && keep !== undefined && plan.typeBits !== undefined)
    return printCase(
      [name],
      bit,
      saysType === undefined ? printCheck(value, 'member', nothing, refuse) : '',
      `${keep.local} = typeBit(member);`,
      saysType === undefined ? '' : `// ${saysType}\nif (${keep.local} === 0) return false;`,
      'break;',
    );
  const inside = lines(
    count === undefined ? '' : `${count}++;`,
    ...[...atKeys, ...atElements].map((rule) => lines(`// ${rule.id}`, printFact(rule, refuse, plan))),
  );
  return printCase([name], bit, printCheck(value, 'member', inside, refuse), printKept(keep, value), 'break;');
}

/** Prints what is asked of a value, and, of a list or a map, what else is done at each element. */
export function printCheck(check: ValueCheck, value: string, inside: Code, refuse: string): Code {
  switch (check.kind) {
    case 'text':
      if (check.maxLength === undefined) return code`if (typeof ${value} !== 'string') ${refuse}`;
      return code`if (typeof ${value} !== 'string' || !${runtime.fitsLength}(${value}, ${check.maxLength})) ${refuse}`;
    case 'int32':
      return code`if (!${runtime.isInt32}(${value})) ${refuse}`;
    case 'boolean':
      return code`if (typeof ${value} !== 'boolean') ${refuse}`;
    case 'word':
      return code`if (!${isEnum(check.enum)}(${value})) ${refuse}`;
    case 'shape':
      return code`if (!${functionsOf(check.shape).isValid}(${value})) ${refuse}`;
    case 'list':
      return lines(
        code`if (!${runtime.isList}(${value})) ${refuse}`,
        `for (let i = 0; i < ${value}.length; i++) {\nconst element: unknown = ${value}[i];`,
        printCheck(check.element, 'element', nothing, refuse),
        inside,
        '}',
      );
    case 'map':
      return lines(
        code`if (!${runtime.isObject}(${value})) ${refuse}`,
        `for (const entry in ${value}) {\nconst element = ${value}[entry];`,
        // Not `Object.hasOwn`: of a key that the loop gives, V8 knows the answer to this one.
        `if (element === undefined || !Object.prototype.hasOwnProperty.call(${value}, entry)) continue;`,
        check.maxKeyLength === undefined ? '' : code`if (!${runtime.fitsLength}(entry, ${check.maxKeyLength})) ${refuse}`,
        printCheck(check.element, 'element', nothing, refuse),
        inside,
        '}',
      );
    case 'any':
      return lines(
        code`if (!${runtime.isObject}(${value})) ${refuse}`,
        `if (${value}['@type'] !== undefined && typeof ${value}['@type'] !== 'string') ${refuse}`,
        ...check.known.map(
          ({ typeUrl, shape }) => code`if (${value}['@type'] === ${quote(typeUrl)} && !${functionsOf(shape).isValid}(${value})) ${refuse}`,
        ),
      );
  }
}

function printRefused({ names, presence, rule }: RefusedMembers): Code {
  if (rule === undefined) return printCase(names, printPassAbsent(presence), 'if (member === null) return false;', 'break;');
  return printCase(names, printPassAbsent(presence), `// ${rule}`, refuse);
}
