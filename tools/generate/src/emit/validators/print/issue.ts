import { type Code, code, join, lines, type Part } from '../../../code/code.ts';
import { and, arrow, atom, call, type Js, member as memberOf, relation, value } from '../../../code/expression.ts';
import { quote } from '../../../code/literal.ts';
import type { BitsPlan, Finding, RulePlan, ShapePlan, SlotValue, SlotValues, TextFinding } from '../plan/types.ts';
import { enumWords, factsOf, ruleConstant, runtime } from '../symbols.ts';
import { seenOf } from './bits.ts';
import { printBlock, printByMember } from './fact.ts';
import { printRead } from './read.ts';
import { printTest } from './test.ts';

/** Prints a rule for the walk that collects issues: one issue, or one at each that breaks the rule. */
export function printIssues(plan: RulePlan, shape: ShapePlan): Code {
  const issues = printAsked(plan, shape);
  return plan.isOff === true ? printBlock(relation(atom('at.collector.levels'), '!==', atom('undefined')), issues) : issues;
}

function printAsked({ id, reads, finding }: RulePlan, { bits }: Pick<ShapePlan, 'bits'>): Code {
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
    const add = printAdd(rule, finding, bits);
    return code`if (${(asks && finding.text === undefined ? and([applies, test]) : test).code}) ${add}`;
  }
  const statements = printFinding(finding, { bits }, (said, key) => printAdd(rule, said, bits, key));
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
    case 'allButFirst': {
      const fields = code`${runtime.fieldsOf}(${seenOf(finding.group, bits).code}, ${factsOf(finding.shape)})`;
      return code`for (const field of ${fields}.slice(1)) {\n${add({ tells: { field: { kind: 'loop', variable: 'field' } } })}\n}`;
    }
    case 'repeated':
      return code`for (const i of ${runtime.duplicates}(${printRead(finding.list).code})) {\n${add({}, 'i')}\n}`;
  }
}

function printEach(finding: Extract<Finding, { kind: 'each' }>, { bits }: Pick<ShapePlan, 'bits'>, add: Add): Code {
  const { over, as, variable, test, isPlaced, isOfEntry } = finding;
  const broken = printTest(test, bits);
  const list = printRead(over);
  if (isOfEntry === true) {
    const keys = call(runtime.keysOf, list, arrow('element', broken));
    return code`for (const ${variable} of ${keys.code}) {\n${add(finding, variable)}\n}`;
  }
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

function printAdd(rule: Part, { text, tells }: Said, bits: BitsPlan, key?: Part): Code {
  // The member at fault is the one that is told.
  if (tells !== undefined) return code`${runtime.brokenTelling}(${rule}, at, ${printSlotValues(tells, bits)});`;
  const keys = key === undefined ? [] : [key];
  if (text === undefined) return code`${runtime.broken}(${join([rule, 'at', ...keys], ', ')});`;
  const read = printRead(text.read).code;
  if (text.kind === 'duration') return code`${runtime.brokenDuration}(${join([rule, 'at', read, ...keys], ', ')});`;
  return code`${runtime.brokenWord}(${join([rule, 'at', read, enumWords(text.enum), ...keys], ', ')});`;
}

function printSlotValues(tells: SlotValues, bits: BitsPlan): Code {
  const members = Object.entries(tells).map(
    ([slot, told]) => code`${slot}: ${typeof told === 'string' ? quote(told) : printTold(told, bits)}`,
  );
  return code`{ ${join(members, ', ')} }`;
}

function printTold(told: Exclude<SlotValue, string>, bits: BitsPlan): Part {
  const wordOf = (bit: Part, name: string): Code => code`${runtime.wordOf}(${bit}, ${enumWords(name)}, typeBit)`;
  switch (told.kind) {
    case 'commandType':
      return told.enum === undefined ? 'commandType' : wordOf('commandType', told.enum);
    case 'ownerOf':
      return wordOf(seenOf(told.group, bits).code, told.enum);
    case 'memberOf':
      return code`${runtime.fieldsOf}(${seenOf(told.group, bits).code}, ${factsOf(told.shape)})[0]!`;
    case 'loop':
      return told.variable;
  }
}
