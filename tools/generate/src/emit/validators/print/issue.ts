import { type Code, code, join, lines, type Part } from '../../../code/code.ts';
import { and, atom, call, type Js, member as memberOf, relation, value } from '../../../code/expression.ts';
import { quote } from '../../../code/literal.ts';
import type { Finding, RulePlan, ShapePlan, SlotValues, TextFinding } from '../plan/types.ts';
import { enumWords, ruleConstant, runtime } from '../symbols.ts';
import { printBlock, printByMember } from './fact.ts';
import { printRead } from './read.ts';
import { printTest } from './test.ts';

/** Prints a rule for the walk that collects issues: one issue, or one at each that breaks the rule. */
export function printIssues(plan: RulePlan, shape: ShapePlan): Code {
  const issues = printAsked(plan, shape);
  return plan.isOff === true ? printBlock(relation(atom('at.collector.levels'), '!==', atom('undefined')), issues) : issues;
}

function printAsked({ id, reads, finding }: RulePlan, { bits }: ShapePlan): Code {
  const rule = ruleConstant(id);
  const isReadable = call(runtime.applies, atom(rule), atom('at'));
  // One element repeats nothing.
  const applies =
    finding.kind === 'repeated' ? and([relation(memberOf(printRead(finding.list), 'length'), '>', value(1)), isReadable]) : isReadable;
  const before = finding.kind === 'repeated' || finding.before === undefined ? undefined : printTest(finding.before, bits);
  // What is malformed is not in a local: the condition can come first, which is false mostly, and the collector asks for itself.
  const asks = reads === 'deep';
  if (finding.kind === 'one' && before === undefined) {
    const test = printTest(finding.test, bits);
    const add = printAdd(rule, finding);
    return code`if (${(asks && finding.text === undefined ? and([applies, test]) : test).code}) ${add}`;
  }
  const statements = printFinding(finding, { bits }, (said, key) => printAdd(rule, said, key));
  const inner = before === undefined ? statements : printBlock(before, statements);
  return asks ? printBlock(applies, inner) : inner;
}

/** Prints a rule that an element decides for itself: whether it applies is known only after the last one. */
export function printNote({ id, finding }: RulePlan, key: string, { bits }: ShapePlan): Code {
  if (finding.kind !== 'one') throw new Error(`${id} is not decided by one element`);
  return code`if (${printTest(finding.test, bits).code}) ${runtime.note}(${ruleConstant(id)}, at, ${key});`;
}

/** What an issue says beside what its rule says. */
interface Said {
  readonly text?: TextFinding;
  readonly tells?: SlotValues;
}

/** Prints what is done with a broken rule; `key` is that of the element or member that breaks it. */
type Add = (said: Said, key?: Part) => Code;

/** Prints what finds a rule broken, and what is done then. */
export function printFinding(finding: Finding, { bits }: Pick<ShapePlan, 'bits'>, add: Add): Code {
  const when = (test: Js, said: Said, key?: Part): Code => code`if (${test.code}) ${add(said, key)}`;
  switch (finding.kind) {
    case 'one':
      return when(printTest(finding.test, bits), finding);
    case 'each':
      return printEach(finding, { bits }, add);
    case 'members':
      return lines(...finding.cases.map((each) => when(printTest(each.test, bits), each, quote(each.member))));
    case 'byMember':
      return printByMember(finding, when, { bits });
    case 'repeated':
      return code`for (const i of ${runtime.duplicates}(${printRead(finding.list).code})) {\n${add({}, 'i')}\n}`;
  }
}

function printEach(finding: Extract<Finding, { kind: 'each' }>, { bits }: Pick<ShapePlan, 'bits'>, add: Add): Code {
  const { over, as, variable, test, isPlaced } = finding;
  const broken = printTest(test, bits);
  const list = printRead(over);
  const each = as === 'key' ? code`${runtime.keysOf}(${list.code})` : list.code;
  // One issue for all is that of the first.
  if (!isPlaced) return code`for (const ${variable} of ${each}) {\nif (${broken.code}) {\n${add(finding)}\nbreak;\n}\n}`;
  if (as === 'key') return code`for (const ${variable} of ${each}) {\nif (${broken.code}) ${add(finding, variable)}\n}`;
  const indexed = over.fallback === undefined ? list.code : code`(${list.code})`;
  // An iterator over entries would cost more than most rules.
  return lines(
    code`for (let i = 0; i < ${indexed}.length; i++) {\nconst ${variable} = ${indexed}[i]!;`,
    code`if (${broken.code}) ${add(finding, 'i')}`,
    '}',
  );
}

function printAdd(rule: Part, { text, tells }: Said, key?: Part): Code {
  // The member at fault is the one that is told.
  if (tells !== undefined) return code`${runtime.brokenTelling}(${rule}, at, ${printSlotValues(tells)});`;
  const keys = key === undefined ? [] : [key];
  if (text === undefined) return code`${runtime.broken}(${join([rule, 'at', ...keys], ', ')});`;
  const read = printRead(text.read).code;
  if (text.kind === 'duration') return code`${runtime.brokenDuration}(${join([rule, 'at', read, ...keys], ', ')});`;
  return code`${runtime.brokenWord}(${join([rule, 'at', read, enumWords(text.enum), ...keys], ', ')});`;
}

function printSlotValues(tells: SlotValues): Code {
  const members = Object.entries(tells).map(([slot, told]) => {
    if (typeof told === 'string') return code`${slot}: ${quote(told)}`;
    return code`${slot}: ${told.enum === undefined ? 'commandType' : code`${runtime.wordOf}(commandType, ${enumWords(told.enum)}, typeBit)`}`;
  });
  return code`{ ${join(members, ', ')} }`;
}
