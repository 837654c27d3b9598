import { type Code, code, lines, nothing, type Part } from '../../../code/code.ts';
import { quote } from '../../../code/literal.ts';
import type { BitsPlan, CommandTypePlan, KeptMember, ParamsRules, RefusedMembers, RulePlan, ValueCheck, WalkPlan } from '../plan/types.ts';
import { bitConstant, inferCommandType, runtime } from '../symbols.ts';
import { bitLiteral, bitOf, printCount, seenOf } from './bits.ts';
import { keptType } from './kept-type.ts';
import { printFallback, printRead } from './read.ts';

/**
 * What every walk declares first: the member that comes by. Minifiers name by order, so that all walks begin alike, which is what makes a bundle
 * of many small when it is compressed.
 */
export const visited = 'let key: string;\nlet member: unknown;';

/** Begins the loop over the members that are there, and the choice between them. */
export const visitMembers = 'for (key in value) {\nmember = value[key];\nif (member === undefined) continue;\nswitch (key) {';

/** Prints the locals of a walk: what is kept of members, and the bits. */
export function printLocals({ locals, hasBits, commandType, members }: WalkPlan, bits: BitsPlan): Code {
  const asBits = commandType?.from === 'self' && commandType.asBits === true ? commandType.local : undefined;
  const counts = members.flatMap(({ count }) => (count === undefined ? [] : [`let ${count} = 0;`]));
  const declarations = locals.map((kept) => {
    const { local, initial } = kept;
    if (local === asBits) return code`let ${local} = 0;`;
    if (initial === undefined) return code`let ${local}: ${keptType(kept)} | undefined;`;
    return code`let ${local}${initial.kind === 'scalar' ? '' : `: ${keptType(kept)}`} = ${printFallback(initial)};`;
  });
  return lines(...declarations, ...counts, hasBits ? `let seen = ${bitLiteral(0, bits)};` : '');
}

/** Prints what is done where a member comes by. */
export function printCase(names: readonly string[], ...statements: readonly Part[]): Code {
  return lines(...names.map((name) => `case ${quote(name)}:`), ...statements);
}

/** Prints what keeps a member; what is asked of a scalar tells the compiler its type. */
export function printKept(keep: KeptMember | undefined, check: ValueCheck): string {
  if (keep === undefined) return '';
  return `${keep.local} = member${isScalar(check) ? '' : ` as ${keptType(keep)}`};`;
}

function isScalar({ kind }: ValueCheck): boolean {
  return kind === 'text' || kind === 'int32' || kind === 'boolean' || kind === 'word';
}

/** Prints what passes over a member that only the server sets where it counts as absent. */
export function printPassAbsent(presence: RefusedMembers['presence']): Part {
  switch (presence) {
    case 'member':
      return '';
    case 'list':
      return 'if (Array.isArray(member) && member.length === 0) break;';
    case 'map':
      return code`if (${runtime.isObject}(member) && ${runtime.entries}(member) === 0) break;`;
  }
}

/** Prints what comes between the members and the rules: the command's type, and what is read once. */
export function printFacts({ commandType, hoisted }: Pick<WalkPlan, 'commandType' | 'hoisted'>, bits: BitsPlan): Code {
  return lines(
    commandType === undefined ? '' : printCommandType(commandType, bits),
    ...hoisted.map(({ local, read, by }) => {
      const value = printRead(read).code;
      return code`const ${local} = ${by === undefined ? value : code`${runtime[by]}(${value})`};`;
    }),
  );
}

/** Prints the rules of a walk: those for every command first, then those without and with a params member, then those of each type. */
export function printRules(
  { rules, byParams, byType }: Pick<WalkPlan, 'rules' | 'byParams' | 'byType'>,
  bits: BitsPlan,
  print: (rule: RulePlan) => Code,
): Code {
  const rule = (plan: RulePlan): Code => lines(`// ${plan.id}`, print(plan));
  const all = lines(...rules.map(rule), byParams === undefined ? '' : printBranches(byParams, bits, rule));
  if (byType.length === 0) return all;
  return lines(
    all,
    'switch (commandType) {',
    ...byType.map(({ types, bits: labels, rules: own }) =>
      lines(
        ...(labels?.map((name) => bitConstant(name, bits.of)) ?? types.map(quote)).map((label) => code`case ${label}:`),
        ...own.map(rule),
        'break;',
      ),
    ),
    '}',
  );
}

function printBranches({ group, without, withOne }: ParamsRules, bits: BitsPlan, print: (rule: RulePlan) => Code): Code {
  return code`if (${printCount(group, 'none', bits).code}) {\n${without.map(print)}\n} else {\n${withOne.map(print)}\n}`;
}

function printCommandType(plan: CommandTypePlan, bits: BitsPlan): Code {
  if (plan.from === 'member') return code`const commandType = ${inferCommandType}(${plan.local});`;
  const { local, unspecified, owners, asBits, isAlone, isUnasked } = plan;
  if (isUnasked === true) return nothing;
  const seen = seenOf(
    owners.map(({ member }) => member),
    bits,
  );
  if (asBits === true && isAlone === true) {
    return lines(
      '// What the command is: its type, or else that of its params member, which has the same bit.',
      code`const commandType = ${local} === 0 ? ${seen.code} : ${local};`,
    );
  }
  if (asBits === true) {
    return lines(
      '// What the command is: its type, or else that of the only params member, which has the same bit.',
      code`const commandType = ${local} > 0 ? ${local} : ${local} < 0 || ${runtime.hasSeveral}(${seen.code}) ? 0 : ${seen.code};`,
    );
  }
  return lines(
    '// What the command is: its type, or else the owner of the only params member.',
    `let commandType = ${local};`,
    `if (commandType === ${quote(unspecified)}) {`,
    code`switch (${seen.code}) {`,
    ...owners.map(({ type, member }) => code`case ${bitOf(member, bits)}:\ncommandType = ${quote(type)};\nbreak;`),
    "default:\ncommandType = '';",
    '}\n}',
  );
}
