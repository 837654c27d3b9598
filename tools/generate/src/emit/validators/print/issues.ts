import { type Code, code, lines } from '../../../code/code.ts';
import { quote } from '../../../code/literal.ts';
import { withArticle } from '../names.ts';
import type { MemberPlan, RefusedMembers, ShapePlan, ValueCheck } from '../plan/types.ts';
import { enumWords, functionsOf, isEnum, markSuperseded, ruleConstant, runtime, runtimeTypes } from '../symbols.ts';
import { bitName } from './bits.ts';
import { printIssues } from './issue.ts';
import { keptType } from './kept-type.ts';
import { printCase, printFacts, printLocals, printRules } from './walk.ts';

/** Prints the walk that collects everything that is wrong with a shape, and everything to warn about. */
export function printCollector(plan: ShapePlan): Code {
  const { shape, schema, closed, bits, names, supersedes, issues: walk } = plan;
  return lines(
    closed ? `const fields: readonly string[] = [${names.map(quote).join(', ')}];\n` : '',
    `/** Collects what is wrong with a value as ${withArticle(shape)}. */`,
    code`export function ${functionsOf(shape).collectIssues}(value: unknown, issues: ${runtimeTypes.IssueCollector}): void {`,
    'if (!issues.isObject(value)) return;',
    supersedes ? code`${markSuperseded}(value, issues);` : '',
    printLocals(walk, bits),
    'for (const key in value) {\nconst member = value[key];\nif (member === undefined) continue;',
    'issues.enter(key);\nswitch (key) {',
    ...walk.members.map((member) => printMember(member, plan)),
    ...walk.refused.map(printRefused),
    closed ? `default:\nif (Object.hasOwn(value, key)) issues.unknownField(key, ${quote(schema)}, fields);` : '',
    '}\nissues.leave();\n}',
    ...walk.required.map(
      (name) => code`if (value.${name} === undefined || value.${name} === null) ${runtime.addMissing}(${quote(name)}, issues);`,
    ),
    printFacts(walk, bits),
    printRules(walk, (rule) => printIssues(rule, plan)),
    '}',
  );
}

function printMember({ name, value, hasBit, keep, isCommandType }: MemberPlan, { typeBits, issues }: ShapePlan): Code {
  const isNarrowed = ['text', 'int32', 'boolean', 'word'].includes(value.kind);
  const kept = keep === undefined ? '' : `${keep.local} = member${isNarrowed ? '' : ` as ${keptType(keep)}`};`;
  // One that must be there is missing when it is null.
  const missing = issues.required.includes(name) ? 'if (member === null) break;' : '';
  const bit = hasBit ? `if (member !== null) seen |= ${bitName(name)};` : '';
  if (isCommandType && keep !== undefined && typeBits !== undefined)
    return printCase([name], missing, bit, printCheck(value, 'member', ''), `${keep.local} = typeBit(member);`, 'break;');
  return printCase(
    [name],
    missing,
    bit,
    code`${printCheck(value, 'member', kept)}${isCommandType && keep !== undefined ? `\nelse ${keep.local} = '';` : ''}`,
    'break;',
  );
}

/** Prints what is asked of a value, and what keeps it where it is well-formed. */
function printCheck(check: ValueCheck, value: string, keep: string): Code {
  const then = (asked: Code): Code => (keep === '' ? code`${asked};` : code`if (${asked}) ${keep}`);
  switch (check.kind) {
    case 'text':
      return then(code`issues.isText(${value}${check.maxLength === undefined ? '' : `, ${check.maxLength}`})`);
    case 'int32':
      return then(code`${runtime.expectInt32}(${value}, issues)`);
    case 'boolean':
      return then(code`${runtime.expectBoolean}(${value}, issues)`);
    case 'word':
      return then(code`issues.isWord(${value}, ${isEnum(check.enum)}, ${enumWords(check.enum)})`);
    case 'shape':
      return lines(
        code`${functionsOf(check.shape.name).collectIssues}(${value}, issues);`,
        keep === '' ? '' : code`if (${runtime.isObject}(${value})) ${keep}`,
      );
    case 'list':
      return lines(
        `if (issues.isList(${value})) {`,
        keep,
        `for (let i = 0; i < ${value}.length; i++) {\nconst element = ${value}[i];\nissues.enterElement(i);`,
        printElement(check.element),
        'issues.leave();\n}\n}',
      );
    case 'map':
      return lines(
        `if (issues.isObject(${value})) {`,
        keep,
        `for (const entry in ${value}) {\nconst element = ${value}[entry];`,
        `if (element === undefined || !Object.hasOwn(${value}, entry)) continue;\nissues.enterElement(entry);`,
        check.maxKeyLength === undefined ? '' : `issues.isKey(entry, ${check.maxKeyLength});`,
        printElement(check.element),
        'issues.leave();\n}\n}',
      );
    case 'any':
      return lines(
        code`if (issues.isObject(${value}) && ${runtime.expectTypeUrl}(${value}['@type'], issues)) {`,
        keep,
        ...check.known.map(
          ({ typeUrl, shape }) =>
            code`if (${value}['@type'] === ${quote(typeUrl)}) ${functionsOf(shape.name).collectIssues}(${value}, issues);`,
        ),
        '}',
      );
  }
}

/** Elements with rules of their own do not answer for each other. */
function printElement(check: ValueCheck): Code {
  const statements = printCheck(check, 'element', '');
  const shapes = check.kind === 'shape' ? [check.shape] : check.kind === 'any' ? check.known.map(({ shape }) => shape) : [];
  if (!shapes.some(({ hasRules }) => hasRules)) return statements;
  return lines('const outer = issues.isolate();', statements, 'issues.join(outer);');
}

function printRefused({ names, presence, rule }: RefusedMembers): Code {
  const isEmpty = {
    member: '',
    list: 'if (Array.isArray(member) && member.length === 0) break;',
    map: code`if (${runtime.isObject}(member) && ${runtime.entries}(member) === 0) break;`,
  };
  return printCase(
    names,
    isEmpty[presence],
    'if (issues.isNull(member)) break;',
    rule === undefined ? '' : code`// ${rule}\nissues.brokenHere(${ruleConstant(rule)});`,
    'break;',
  );
}
