import { pascalCase } from '@amapi-spec/tools-shared/case.ts';
import { type Code, code, isEmpty, lines } from '../../../code/code.ts';
import { and, atom, call, type Js, not, relation, value } from '../../../code/expression.ts';
import { quote } from '../../../code/literal.ts';
import type { DevicePlan, FactPlan } from '../plan/pair-types.ts';
import type { MemberPlan, RulePlan, ValueCheck } from '../plan/types.ts';
import { bitConstant, deviceSymbols, functionsOf, isEnum, runtime } from '../symbols.ts';
import { bitOf } from './bits.ts';
import { printFact } from './fact.ts';
import { printReadTypes, typeText } from './kept-type.ts';
import { printRead } from './read.ts';
import { printTest } from './test.ts';
import { printCheck } from './verdict.ts';
import { printCase, printFacts, printKept, printLocals, printRules, visited, visitMembers } from './walk.ts';

const warn = 'hasWarnings = true;';

/** Prints the module that reads a device: the bits of its facts, and the walk that finds them and whether it is a device. */
export function printDevice(plan: DevicePlan): Code {
  const { bits, walk, facts } = plan;
  const members = walk.members.map((member) => printMember(member, plan));
  const label = walk.members.some(({ value }) => isLoop(value)) ? 'members: ' : '';
  return lines(
    `/** What the bits of the facts stand for, as reports name them. */`,
    code`export const ${deviceSymbols.names}: readonly string[] = [${facts.map(({ name }) => quote(name)).join(', ')}];\n`,
    ...printReadTypes(plan.readTypes),
    printInterface(plan),
    '/** Reads what may be a device in one walk; a member that is malformed states nothing. */',
    code`export function ${deviceSymbols.read}(value: unknown): ${deviceSymbols.Facts} {`,
    code`if (!${runtime.isObject}(value)) return { ...${deviceSymbols.read}({}), isValid: false };`,
    visited,
    'let isValid = true;\nlet hasWarnings = false;',
    facts.length === 0 ? '' : `let missing = 0b${'1'.repeat(facts.length)};`,
    ...facts.flatMap((fact) => (fact.found.at === 'member' ? [code`let ${fact.local}: ${typeOf(fact)} | undefined;`] : [])),
    ...walk.required.map((name) => `if (value.${name} === undefined) isValid = false;`),
    printLocals(walk, bits),
    `${label}${visitMembers}`,
    ...members,
    plan.closed ? 'default:\nif (Object.hasOwn(value, key)) isValid = false;' : '',
    '}\n}',
    printFacts(walk, bits),
    printRules(walk, plan.bits, (rule) => printFact(rule, breaks(rule, plan), plan)),
    ...facts.flatMap((fact) => {
      if (fact.found.at === 'member') return [];
      return [
        code`const ${knows(fact)} = ${printTest(fact.found.known, bits).code};\nif (${knows(fact)}) missing ^= ${bitConstant(fact.bit)};`,
      ];
    }),
    'return {\nisValid,\nhasWarnings,',
    facts.length === 0 ? 'missing: 0,' : 'missing,',
    ...facts.map((fact) =>
      fact.found.at === 'member' ? `${fact.local},` : code`${fact.local}: ${knows(fact)} ? ${printRead(fact.found.read).code} : undefined,`,
    ),
    plan.itself === undefined ? '' : `${plan.itself}: value,`,
    '};\n}',
  );
}

function printInterface({ facts, itself }: DevicePlan): Code {
  return lines(
    '/** What a device states of what rules on commands ask: a fact that is missing, or not known, is undefined. */',
    code`export interface ${deviceSymbols.Facts} {`,
    '/** It has the form of a device, and breaks no error rule of its own. */\nreadonly isValid: boolean;',
    '/** There may be something to warn of in the device itself. */\nreadonly hasWarnings: boolean;',
    '/** The bits of the facts that are undefined. */\nreadonly missing: number;',
    ...facts.map((fact) => `readonly ${fact.local}: ${typeOf(fact)} | undefined;`),
    itself === undefined ? '' : `/** What was read. */\nreadonly ${itself}: object;`,
    '}\n',
  );
}

function knows({ name }: FactPlan): string {
  return `knows${pascalCase(name)}`;
}

function typeOf({ node }: FactPlan): string {
  return typeText(node.type, node.below);
}

function printMember(member: MemberPlan, plan: DevicePlan): Code {
  const { name, value: check, hasBit, keep } = member;
  const bit = hasBit ? code`seen |= ${bitOf(name, plan.bits)};` : '';
  const kept = printKept(keep, check);
  const held = plan.holders.includes(name) ? warn : '';
  const wellFormed = printWellFormed(check);
  const isRead = plan.readHolders.includes(name);
  if (wellFormed === undefined || held !== '' || isRead) {
    const refuse = `{\nisValid = false;\ncontinue${isLoop(check) ? ' members' : ''};\n}`;
    const asked = printCheck(check, 'member', printInside(member, plan), refuse);
    if (!isRead) return printCase([name], bit, asked, held, kept, 'break;');
    const keepsForm = code`if (${runtime.hasForm}(${quote(name)}, member, ${functionsOf(plan.shape).collectIssues})) ${kept}`;
    return printCase([name], bit, keepsForm, asked, held, 'break;');
  }
  const decided = printDecided(member, plan);
  const malformed = code`if (${not(wellFormed).code}) isValid = false;`;
  if (isEmpty(decided))
    return printCase([name], bit, kept === '' ? malformed : code`if (${wellFormed.code}) ${kept}\nelse isValid = false;`, 'break;');
  return printCase([name], bit, malformed, code`else {\n${lines(kept, decided)}\n}`, 'break;');
}

/** Prints what is decided where an element comes by. */
function printInside({ atKeys = [], atElements = [], count }: MemberPlan, plan: DevicePlan): Code {
  return lines(
    count === undefined ? '' : `${count}++;`,
    ...[...atKeys, ...atElements].map((rule) => lines(`// ${rule.id}`, printFact(rule, breaks(rule, plan), plan))),
  );
}

/** Prints what a scalar decides: rules, and what the device states with it. */
function printDecided({ name, atMember = [] }: MemberPlan, plan: DevicePlan): Code {
  const rules = atMember.map((rule) => lines(`// ${rule.id}`, printFact(rule, breaks(rule, plan), plan)));
  const fact = plan.facts.find(({ found }) => found.at === 'member' && found.member === name);
  if (fact?.found.at !== 'member') return lines(...rules);
  const { known, unless } = fact.found;
  const condition = printTest(known, plan.bits);
  return lines(
    ...rules,
    code`${unless === undefined ? '' : 'else '}if (${condition.code}) {\n${fact.local} = member;\nmissing ^= ${bitConstant(fact.bit)};\n}`,
  );
}

function breaks({ id }: RulePlan, { warnings }: DevicePlan): string {
  return warnings.includes(id) ? warn : 'isValid = false;';
}

/** Prints what a member without elements must be, in one expression. */
function printWellFormed(check: ValueCheck): Js | undefined {
  const member = atom('member');
  const isOfType = (type: string): Js => relation(atom('typeof member'), '===', value(type));
  switch (check.kind) {
    case 'text':
      if (check.maxLength === undefined) return isOfType('string');
      return and([isOfType('string'), call(runtime.fitsLength, member, value(check.maxLength))]);
    case 'int32':
      return call(runtime.isInt32, member);
    case 'boolean':
      return isOfType('boolean');
    case 'word':
      return call(isEnum(check.enum), member);
    case 'shape':
      return call(functionsOf(check.shape).isValid, member);
    default:
      return undefined;
  }
}

function isLoop({ kind }: ValueCheck): boolean {
  return kind === 'list' || kind === 'map';
}
