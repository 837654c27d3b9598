import { type Code, code, isEmpty, lines, nothing, type Part } from '../../../code/code.ts';
import { quote } from '../../../code/literal.ts';
import { withArticle } from '../names.ts';
import type { MemberPlan, RefusedMembers, RulePlan, ShapePlan, ValueCheck } from '../plan/types.ts';
import { enumWords, factsOf, functionsOf, ruleConstant, runtime, runtimeTypes } from '../symbols.ts';
import { bitOf } from './bits.ts';
import { printIssues, printNote } from './issue.ts';
import { printCase, printFacts, printKept, printLocals, printPassAbsent, printRules, visited, visitMembers } from './walk.ts';

/** Prints the walk that collects everything that is wrong with a shape, and everything to warn about. */
export function printCollector(plan: ShapePlan): Code {
  const { shape, facts, bits, issues: walk } = plan;
  return lines(
    `/** Collects what is wrong with a value as ${withArticle(shape)}. */`,
    code`export function ${functionsOf(shape).collectIssues}(value: unknown, at: ${runtimeTypes.Step}): void {`,
    code`if (!${runtime.isObject}(value)) {\n${facts === undefined ? code`${runtime.wrongType}(at, value, 'object');` : code`${runtime.wrongObject}(at, value, ${factsOf(shape)});`}\nreturn;\n}`,
    visited,
    printLocals(walk, bits),
    visitMembers,
    ...walk.members.map((member) => printMember(member, plan)),
    ...walk.refused.map(printRefused),
    facts === undefined ? '' : code`default:\n${runtime.unknownField}(at, key, value, ${factsOf(shape)});`,
    '}\n}',
    ...walk.required.map(
      (name) => code`if (value.${name} === undefined || value.${name} === null) ${runtime.addMissing}(${quote(name)}, at);`,
    ),
    walk.members.some(({ atElements, atKeys }) => atElements !== undefined || atKeys !== undefined) ? code`${runtime.tellNoted}(at);` : '',
    printFacts(walk, bits),
    printRules(walk, plan.bits, (rule) => printIssues(rule, plan)),
    '}',
  );
}

function printMember({ name, value, hasBit, keep, isCommandType, atKeys = [], atElements = [], count }: MemberPlan, plan: ShapePlan): Code {
  // One that must be there is missing when it is null.
  const missing = plan.issues.required.includes(name) ? 'if (member === null) break;' : '';
  const bit = hasBit ? code`if (member !== null) seen |= ${bitOf(name, plan.bits)};` : '';
  const { key } = value.kind === 'list' ? listElement : mapElement;
  const note = (rule: RulePlan): Code => lines(`// ${rule.id}`, printNote(rule, key, plan));
  const inside: Inside = {
    count: count === undefined ? '' : `${count}++;`,
    atKeys: lines(...atKeys.map(note)),
    atElements: lines(...atElements.map(note)),
  };
  if (isCommandType && keep !== undefined && plan.typeBits !== undefined && value.kind === 'word')
    return printCase(
      [name],
      missing,
      bit,
      // Most types have a bit: only where there is none are the words looked at.
      `${keep.local} = typeBit(member);`,
      code`if (${keep.local} === 0 && !${askWord(value, member)}) ${keep.local} = -1;`,
      'break;',
    );
  return printCase(
    [name],
    missing,
    bit,
    code`${printCheck(value, member, printKept(keep, value), inside)}${isCommandType && keep !== undefined ? `\nelse ${keep.local} = '';` : ''}`,
    'break;',
  );
}

/** What is done at each element of a list or a map: entries are counted, and well-formed keys and elements decide rules. */
interface Inside {
  readonly count: string;
  readonly atKeys: Code;
  readonly atElements: Code;
}

const nothingInside: Inside = { count: '', atKeys: nothing, atElements: nothing };

/** What generated code calls a value, the step to what holds it, and its key there. */
interface Visited {
  readonly value: string;
  readonly at: string;
  readonly key: string;
}

const member: Visited = { value: 'member', at: 'at', key: 'key' };
const listElement: Visited = { value: 'element', at: 'elements', key: 'i' };
const mapElement: Visited = { value: 'element', at: 'elements', key: 'entry' };

/** Prints what is asked of a value, and what keeps it where it is well-formed. */
function printCheck(check: ValueCheck, visited: Visited, keep: Part, inside: Inside = nothingInside): Code {
  const { value, at, key } = visited;
  const where = `${value}, ${at}, ${key}`;
  const then = (asked: Code): Code => (keep === '' ? code`${asked};` : code`if (${asked}) ${keep}`);
  switch (check.kind) {
    case 'text': {
      const asked = printText(check, where);
      return then(keep === '' || check.of !== undefined ? asked : code`${isShortText(value, check.maxLength)} || ${asked}`);
    }
    case 'int32':
      return then(code`${runtime.expectInt32}(${where})`);
    case 'boolean':
      return then(code`${runtime.expectBoolean}(${where})`);
    case 'word':
      return then(askWord(check, visited));
    case 'shape':
      return lines(
        code`${functionsOf(check.shape).collectIssues}(${value}, ${runtime.enter}(${at}, ${key}));`,
        keep === '' ? '' : code`if (${runtime.isObject}(${value})) ${keep}`,
      );
    case 'list':
      return lines(
        code`if (${runtime.expectList}(${where}${printLike(check)})) {`,
        keep,
        code`const elements = ${runtime.enterElements}(${at}, ${key});`,
        `for (let i = 0; i < ${value}.length; i++) {\nconst element = ${value}[i];`,
        inside.count,
        printCheck(check.element, listElement, inBlock(inside.atElements)),
        '}\n}',
      );
    case 'map':
      return lines(
        code`if (${runtime.expectObject}(${where})) {`,
        keep,
        code`const elements = ${runtime.enterElements}(${at}, ${key});`,
        `for (const entry in ${value}) {\nconst element = ${value}[entry];`,
        // As in the verdict: V8 knows the answer to this of a key that the loop gives.
        `if (element === undefined || !Object.prototype.hasOwnProperty.call(${value}, entry)) continue;`,
        inside.count,
        printKeyCheck(check.maxKeyLength, inside.atKeys),
        printCheck(check.element, mapElement, inBlock(inside.atElements)),
        '}\n}',
      );
    case 'any':
      return lines(
        code`if (${runtime.expectObject}(${where}) && ${runtime.expectTypeUrl}(${value}, ${runtime.enter}(${at}, ${key}))) {`,
        keep,
        ...check.known.map(
          ({ typeUrl, shape }) =>
            code`if (${value}['@type'] === ${quote(typeUrl)}) ${functionsOf(shape).collectIssues}(${value}, ${runtime.enter}(${at}, ${key}));`,
        ),
        '}',
      );
  }
}

function askWord(check: ValueCheck & { kind: 'word' }, { value, at, key }: Visited): Code {
  return code`${runtime.expectWord}(${value}, ${at}, ${key}, ${enumWords(check.enum)})`;
}

function printText({ of, maxLength, example }: ValueCheck & { kind: 'text' }, where: string): Code {
  const bounds = [maxLength, example === undefined ? undefined : quote(example)];
  const given = bounds.slice(0, bounds.findLastIndex((bound) => bound !== undefined) + 1).map((bound) => bound ?? 'undefined');
  const more = given.map((bound) => `, ${bound}`).join('');
  if (of === 'int64') return code`${runtime.expectInt64}(${where})`;
  return code`${of === 'seconds' ? runtime.expectSeconds : runtime.expectText}(${where}${more})`;
}

/** Most texts are told without a call: there are many in a body. */
function isShortText(value: string, maxLength: number | undefined): string {
  return maxLength === undefined ? `typeof ${value} === 'string'` : `(typeof ${value} === 'string' && ${value}.length <= ${maxLength})`;
}

/** What a list is like: an example, or the values of its elements. */
function printLike({ element, example }: ValueCheck & { kind: 'list' }): Part {
  if (example !== undefined) return `, ${quote(example)}`;
  return element.kind === 'word' ? code`, ${enumWords(element.enum)}` : '';
}

function printKeyCheck(maxLength: number | undefined, rules: Code): Code {
  if (maxLength === undefined) return rules;
  const asked = code`${runtime.expectText}(entry, elements, entry, ${maxLength})`;
  return isEmpty(rules) ? code`${asked};` : code`if (entry.length <= ${maxLength} || ${asked}) {\n${rules}\n}`;
}

function inBlock(statements: Code): Part {
  return isEmpty(statements) ? '' : code`{\n${statements}\n}`;
}

function printRefused({ names, presence, own, rule, tellsField }: RefusedMembers): Code {
  return printCase(
    names,
    printPassAbsent(presence),
    code`if (${own ? '!Object.hasOwn(value, key) || ' : ''}${runtime.isNull}(${runtime.enter}(at, key), member)) break;`,
    rule === undefined ? '' : code`// ${rule}\n${printRefusal(ruleConstant(rule), tellsField)}`,
    'break;',
  );
}

function printRefusal(rule: Part, tellsField: RefusedMembers['tellsField']): Code {
  return tellsField === true ? code`${runtime.brokenTelling}(${rule}, at, { field: key });` : code`${runtime.broken}(${rule}, at, key);`;
}
